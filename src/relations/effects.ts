/**
 * What each act does to the tracks of a pair: one table. An act comes in with what the words say of its object; the tracks that it moves,
 * whose they are, what it implies before and what holds after go out. An act that is not in the table moves nothing.
 */
import type { Kind } from '../ledger/index.js';
import type { Act, Track } from '../plover/index.js';
import { isHead } from './family.js';
import type { FoldedEvent } from './types.js';

/** What an event does to one track. */
export interface Effect {
  readonly track: Track;
  /** 'actor': the doer's standing towards the recipient; 'recipient': the other way round; 'pair': the one standing of both. */
  readonly whose: 'actor' | 'recipient' | 'pair';
  /** Values that the act implies before it, the likeliest first; [] where it implies nothing. */
  readonly before: readonly string[];
  readonly after: string;
  /**
   * What the same act again by the same party means while its value holds. 'again': it can be done again, nothing follows. 'same': it cannot;
   * it is another date for the one act. 'between': within a year another date, later on a sign that the record has missed a turn.
   */
  readonly repeat: 'again' | 'same' | 'between';
  /** The instrument on the track of agreements; null elsewhere. */
  readonly detail: string | null;
}

type Words = Pick<FoldedEvent, 'object' | 'instrument'>;
type Row = readonly Effect[] | ((words: Words) => readonly Effect[]);

function effect(
  track: Track,
  whose: Effect['whose'],
  before: readonly string[],
  after: string,
  repeat: Effect['repeat'] = 'same',
): Effect {
  return { track, whose, before, after, repeat, detail: null };
}

const MISSIONS = ['embassy', 'legation', 'liaison', 'interests-section', 'non-resident', 'consulate'];

/** The kind of mission that an act is about: an embassy where the words name none. A consulate beside an embassy moves no mission. */
function mission({ object }: Words): string {
  return object !== null && MISSIONS.includes(object) ? object : 'embassy';
}

/** A rank or a mission that relations are raised or lowered to; nothing where the words do not say to what. */
function level({ object }: Words): readonly Effect[] {
  if (object === null || object === 'staff') return [];
  if (isHead(object)) return [effect('head', 'actor', [], object)];
  return [effect('mission', 'actor', [], object)];
}

function agreement({ instrument }: Words, before: readonly string[], after: string): readonly Effect[] {
  if (instrument === null) return [];
  return [{ ...effect('agreements', 'pair', before, after, 'again'), detail: instrumentName(instrument) }];
}

/** Sources: Vienna Convention on Diplomatic Relations 1961, articles 2, 3, 9, 10, 45; on Consular Relations 1963, article 2. */
const EFFECTS: Readonly<Partial<Record<Act, Row>>> = {
  establish: [effect('relations', 'pair', ['none', 'severed', 'suspended'], 'established')],
  restore: [effect('relations', 'pair', ['severed', 'suspended', 'none'], 'established', 'between')],
  suspend: [effect('relations', 'pair', ['established'], 'suspended', 'between')],
  sever: [effect('relations', 'pair', ['established', 'suspended'], 'severed', 'between')],
  recognise: [effect('recognition', 'actor', ['none', 'withdrawn', 'frozen'], 'recognised')],
  'freeze-recognition': [effect('recognition', 'actor', ['recognised'], 'frozen')],
  'withdraw-recognition': [effect('recognition', 'actor', ['recognised', 'frozen'], 'withdrawn')],
  'open-mission': (words) => [effect('mission', 'actor', [], mission(words))],
  'close-mission': (words) =>
    words.object === 'consulate'
      ? []
      : [effect('mission', 'actor', [mission(words), 'suspended', ...MISSIONS], 'closed')],
  'suspend-mission': (words) =>
    words.object === 'consulate' ? [] : [effect('mission', 'actor', [mission(words), ...MISSIONS], 'suspended')],
  'upgrade-mission': level,
  'downgrade-mission': level,
  appoint: (words) => [effect('head', 'actor', [], isHead(words.object) ? words.object! : 'ambassador', 'again')],
  accredit: (words) => [effect('head', 'actor', [], isHead(words.object) ? words.object! : 'ambassador', 'again')],
  'recall-for-consultations': (words) =>
    words.object === 'staff' ? [] : [effect('head', 'actor', ['ambassador'], 'recalled', 'between')],
  recall: (words) => (words.object === 'staff' ? [] : [effect('head', 'actor', ['ambassador'], 'recalled', 'between')]),
  'return-head': [effect('head', 'actor', ['recalled', 'expelled', 'vacant'], 'ambassador', 'between')],
  // The head of the recipient's mission in the actor's country; other diplomats sent away change no track.
  expel: (words) => (isHead(words.object) ? [effect('head', 'recipient', [words.object!], 'expelled', 'between')] : []),
  'persona-non-grata': (words) =>
    isHead(words.object) ? [effect('head', 'recipient', [words.object!], 'expelled', 'between')] : [],
  'open-interests-section': [effect('mission', 'actor', [], 'interests-section')],
  'close-interests-section': [effect('mission', 'actor', ['interests-section'], 'closed')],
  'establish-consular': [effect('consular', 'pair', ['none', 'severed'], 'established')],
  'sever-consular': [effect('consular', 'pair', ['established'], 'severed')],
  'impose-sanctions': [effect('sanctions', 'actor', [], 'in force', 'again')],
  'ease-sanctions': [effect('sanctions', 'actor', ['in force', 'eased'], 'eased', 'again')],
  'lift-sanctions': [effect('sanctions', 'actor', ['in force', 'eased'], 'none', 'again')],
  attack: [effect('hostilities', 'pair', [], 'hostilities', 'again')],
  invade: [
    effect('hostilities', 'pair', [], 'hostilities', 'again'),
    effect('presence', 'actor', [], 'deployed', 'again'),
  ],
  occupy: [effect('presence', 'actor', [], 'occupying', 'again')],
  annex: [effect('presence', 'actor', [], 'occupying', 'again')],
  'deploy-forces': [effect('presence', 'actor', [], 'deployed', 'again')],
  'withdraw-forces': [effect('presence', 'actor', ['deployed', 'occupying'], 'withdrawn', 'again')],
  ceasefire: [effect('hostilities', 'pair', ['hostilities'], 'ceasefire', 'again')],
  armistice: [effect('hostilities', 'pair', ['hostilities', 'ceasefire'], 'armistice')],
  peace: [effect('hostilities', 'pair', ['hostilities', 'ceasefire', 'armistice'], 'none')],
  sign: (words) => agreement(words, [], 'in force'),
  ratify: (words) => agreement(words, [], 'in force'),
  accede: (words) => agreement(words, [], 'in force'),
  'suspend-agreement': (words) => agreement(words, ['in force'], 'suspended'),
  'withdraw-from': (words) => agreement(words, ['in force', 'suspended'], 'ended'),
  'terminate-agreement': (words) => agreement(words, ['in force', 'suspended'], 'ended'),
};

/** What an event does to the tracks of its pair: nothing unless it happened, between two states. */
export function effectsOf(event: FoldedEvent): readonly Effect[] {
  if (event.level !== 'states' || (event.status !== 'happened' && event.status !== 'ongoing')) return [];
  if (event.standing !== null) {
    const { track, value } = event.standing;
    return [
      {
        ...effect(track, event.joint === 'joint' ? 'pair' : 'actor', [], value, 'again'),
        detail: detailFor(track, event),
      },
    ];
  }
  if (event.act === null) return [];
  const row = EFFECTS[event.act];
  return row === undefined ? [] : typeof row === 'function' ? row(event) : row;
}

/** The tracks that claims of a kind can move, whatever else their words say; [] for most. */
export function tracksMovedBy({ act, standing }: Pick<Kind, 'act' | 'standing'>): readonly Track[] {
  if (standing !== null) return [standing.track];
  const row = act === null ? undefined : EFFECTS[act];
  if (row === undefined) return [];
  const objects = typeof row === 'function' ? ([null, 'ambassador', 'embassy'] as const) : [null];
  const effects = objects.flatMap((object) => (typeof row === 'function' ? row({ object, instrument: 'any' }) : row));
  return [...new Set(effects.map(({ track }) => track))];
}

function detailFor(track: Track, { instrument }: Words): string | null {
  return track === 'agreements' && instrument !== null ? instrumentName(instrument) : null;
}

/** An instrument's name without article, case and double spaces, so that reports of one name meet. */
function instrumentName(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:an?|the|its|their|this|that)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
