/**
 * What each act does to the tracks of a pair: one table. An act comes in with what the words say of its object; the tracks that it moves,
 * whose they are, what it implies before and what holds after go out. An act that is not in the table moves nothing.
 */
import type { Kind } from '../ledger/index.js';
import type { Act, Track } from '../plover/index.js';
import { dayNumber, daysOf } from './days.js';
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
  /** What must have held between two of the same act a year or more apart; null where they are no sign of a missed turn. */
  readonly missed: string | null;
  /** The instrument on the track of agreements, the protecting power on that of protection, ANY_DETAIL for all of them; null elsewhere. */
  readonly detail: string | null;
  /** 'implied': no words say it, the act brings it with it; what words say goes before it. */
  readonly ground: 'told' | 'implied';
  /** The values of which one must hold for the act to have this effect; null: it has it whatever holds. */
  readonly only: readonly string[] | null;
  /** Values that the act leaves as they are. */
  readonly unless: readonly string[];
}

/** An effect on every lane of its track between the two. */
export const ANY_DETAIL = '*';

export const NO_EFFECT: readonly Effect[] = [];

type Words = Pick<FoldedEvent, 'object' | 'instrument'> & { readonly date?: FoldedEvent['date'] };

/** The Vienna Convention's day: legations went out of use soon after. */
const LEGATIONS_UNTIL = dayNumber('1961-04-18');
type Row = readonly Effect[] | ((words: Words) => readonly Effect[]);

function effect(
  track: Track,
  whose: Effect['whose'],
  before: readonly string[],
  after: string,
  repeat: Effect['repeat'] = 'same',
): Effect {
  const missed = repeat === 'between' ? (before[0] ?? null) : null;
  return { track, whose, before, after, repeat, missed, detail: null, ground: 'told', only: null, unless: [] };
}

/** What an act brings with it that no words say: only where one of some values holds, or unless one of others does. */
function implied(
  track: Track,
  whose: Effect['whose'],
  after: string,
  where: Partial<Pick<Effect, 'only' | 'unless' | 'detail'>>,
): Effect {
  return { ...effect(track, whose, [], after), ground: 'implied', ...where };
}

/** Missions that cannot be without relations; an interests section or a liaison office can. */
const RESTING_ON_RELATIONS = ['embassy', 'legation', 'non-resident', 'suspended'];
/** A break ends the missions of both; restored relations end the protection of interests by others. */
const MISSIONS_END: readonly Effect[] = (['actor', 'recipient'] as const).map((whose) =>
  implied('mission', whose, 'closed', { only: RESTING_ON_RELATIONS }),
);
const PROTECTION_ENDS: readonly Effect[] = (['actor', 'recipient'] as const).map((whose) =>
  implied('protection', whose, 'none', { only: ['in force'], detail: ANY_DETAIL }),
);

/** Where one of these is, a consulate is no mission of its own. */
const ANY_MISSION = ['embassy', 'legation', 'liaison', 'interests-section', 'non-resident', 'suspended', 'consulate'];

/** The mission that a head of a rank implies where none as high is on record; no rank, none. Vienna Convention 1961, articles 3, 5 and 14. */
function missionOf({ object, date, instrument }: Words): readonly Effect[] {
  if (object === 'non-resident')
    return [implied('mission', 'actor', 'non-resident', { unless: ['embassy', 'legation', 'non-resident'] })];
  if (object === 'ambassador') return [implied('mission', 'actor', 'embassy', { unless: ['embassy', 'suspended'] })];
  if (object === 'envoy')
    return [implied('mission', 'actor', 'legation', { unless: ['embassy', 'legation', 'suspended'] })];
  // Until embassies became the rule a chargé d'affaires with credentials of his own headed a legation.
  const early = date !== undefined && daysOf(date.edtf).hi < LEGATIONS_UNTIL;
  if (object === 'charge' && early && !/ad interim/.test(instrument ?? ''))
    return [implied('mission', 'actor', 'legation', { unless: ['embassy', 'legation', 'liaison', 'suspended'] })];
  // Consuls were sent before there were missions: the first one opens the consulate.
  if (object === 'consulate') return [implied('mission', 'actor', 'consulate', { unless: ANY_MISSION })];
  return [];
}

function headOf({ object }: Words): readonly Effect[] {
  if (object === 'consulate') return [];
  return [effect('head', 'actor', [], isHead(object) ? object! : 'ambassador', 'again')];
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
  // A legation can become a consulate; a consulate that does beside an embassy is a post of its own.
  if (object === 'consulate')
    return [{ ...effect('mission', 'actor', ['legation', 'closed', ...MISSIONS], object), unless: ['embassy'] }];
  return [effect('mission', 'actor', [], object)];
}

/** A mission closed by its host. */
const MISSION_CLOSED_THERE: readonly Effect[] = [effect('mission', 'recipient', ['suspended', ...MISSIONS], 'closed')];

/** A consulate closed, by its own state or by its host: the mission ends where it is known to be no higher one. */
const [CONSULATE_CLOSED, CONSULATE_CLOSED_THERE] = (['actor', 'recipient'] as const).map((whose): readonly Effect[] => [
  { ...effect('mission', whose, ['consulate'], 'closed'), only: ['consulate'] },
]) as [readonly Effect[], readonly Effect[]];

/** What is done to an instrument, made once for each; a record names no more than some thousands. */
function agreement(before: readonly string[], after: string): (words: Words) => readonly Effect[] {
  const made = new Map<string, readonly Effect[]>();
  const moved = effect('agreements', 'pair', before, after, 'again');
  return ({ instrument }) => {
    if (instrument === null) return NO_EFFECT;
    const known = made.get(instrument);
    if (known !== undefined) return known;
    const effects = [{ ...moved, detail: instrumentName(instrument) }];
    if (made.size > 10_000) made.clear();
    made.set(instrument, effects);
    return effects;
  };
}

/** Sources: Vienna Convention on Diplomatic Relations 1961, articles 2, 3, 9, 10, 45; on Consular Relations 1963, article 2. */
const EFFECTS: Readonly<Partial<Record<Act, Row>>> = {
  establish: [effect('relations', 'pair', ['none', 'severed', 'suspended'], 'established')],
  restore: [
    effect('relations', 'pair', ['severed', 'suspended', 'none'], 'established', 'between'),
    ...PROTECTION_ENDS,
  ],
  suspend: [effect('relations', 'pair', ['established'], 'suspended', 'between')],
  sever: [effect('relations', 'pair', ['established', 'suspended'], 'severed', 'between'), ...MISSIONS_END],
  recognise: [effect('recognition', 'actor', ['none', 'withdrawn', 'frozen'], 'recognised')],
  'freeze-recognition': [effect('recognition', 'actor', ['recognised'], 'frozen')],
  'withdraw-recognition': [effect('recognition', 'actor', ['recognised', 'frozen'], 'withdrawn')],
  // Of "a diplomatic mission" the words do not say what kind it is.
  'open-mission': (words) =>
    words.object === 'mission' ? [] : [{ ...effect('mission', 'actor', [], mission(words)), missed: 'closed' }],
  'close-mission': (words) =>
    words.object === 'hosted'
      ? MISSION_CLOSED_THERE
      : words.object === 'consulate'
        ? []
        : [
            {
              ...effect('mission', 'actor', [mission(words), 'suspended', ...MISSIONS], 'closed'),
              missed: mission(words),
            },
          ],
  'suspend-mission': (words) =>
    words.object === 'consulate' ? [] : [effect('mission', 'actor', [mission(words), ...MISSIONS], 'suspended')],
  'upgrade-mission': level,
  'downgrade-mission': level,
  appoint: (words) => (words.object === 'consulate' ? missionOf(words) : headOf(words)),
  accredit: (words) => [...headOf(words), ...missionOf(words)],
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
  // A consulate is the mission where there is no higher one.
  'open-consulate': [
    {
      ...effect('mission', 'actor', [], 'consulate', 'again'),
      unless: ['embassy', 'legation', 'liaison', 'interests-section', 'non-resident'],
    },
  ],
  'close-consulate': ({ object }) => (object === 'hosted' ? CONSULATE_CLOSED_THERE : CONSULATE_CLOSED),
  'name-protecting-power': ({ instrument }) =>
    instrument === null ? [] : [{ ...effect('protection', 'actor', [], 'in force', 'again'), detail: instrument }],
  'establish-consular': [
    effect('consular', 'pair', ['none', 'severed'], 'established'),
    implied('mission', 'actor', 'consulate', { unless: ANY_MISSION }),
  ],
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
  sign: agreement([], 'in force'),
  ratify: agreement([], 'in force'),
  accede: agreement([], 'in force'),
  'suspend-agreement': agreement(['in force'], 'suspended'),
  'withdraw-from': agreement(['in force', 'suspended'], 'ended'),
  'terminate-agreement': agreement(['in force', 'suspended'], 'ended'),
};

/** What an event does to the tracks of its pair: nothing unless it happened, between two states. */
export function effectsOf(event: FoldedEvent): readonly Effect[] {
  if (event.level !== 'states') return NO_EFFECT;
  const { status, standing, act } = event;
  if (status !== 'happened' && status !== 'ongoing') return NO_EFFECT;
  if (standing !== null) {
    const { track, value } = standing;
    return [
      {
        ...effect(track, event.joint === 'joint' ? 'pair' : 'actor', [], value, 'again'),
        detail: detailFor(track, event),
      },
    ];
  }
  if (act === null) return NO_EFFECT;
  const row = EFFECTS[act];
  return row === undefined ? NO_EFFECT : typeof row === 'function' ? row(event) : row;
}

/**
 * What claims of a kind do to the tracks of two states whatever else their words say; null where it takes the event to know. The very list that
 * `effectsOf` gives.
 */
export function fixedEffects({ status, standing, act }: Kind): readonly Effect[] | null {
  if (status !== 'happened' && status !== 'ongoing') return NO_EFFECT;
  if (standing !== null) return null;
  const row = act === null ? NO_EFFECT : (EFFECTS[act] ?? NO_EFFECT);
  return typeof row === 'function' ? null : row;
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
