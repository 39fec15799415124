/**
 * Predicates that no entry of the lexicon has read, with a party that does it and another that it is done to, several that do it together, or
 * one alone: what the learnt types may be asked of. Comes in: a graph, mentions. Goes out: frames with parties. Knows no types.
 */
import { modalityOf } from './classify/marked.js';
import { type Frame, frameOf, slotWords } from './frame.js';
import { caseOf, type Graph, wordAt } from './graph.js';
import { distinct, type Found, type MentionIndex, partyKey, roleParties } from './parties.js';

/** A predicate with its parties; a joint one has all of them in `actors`. */
export interface Proposal {
  readonly frame: Frame;
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
  readonly joint: boolean;
  /** The slot in which the counterpart stood; "joint" or "solo" where there is none. */
  readonly slot: string;
}

/** Verbs that only say how or that something else is done, or that a thing is so. */
const EMPTY =
  /^(be|have|do|begin|start|continue|become|remain|seem|appear|include|involve|follow|come|go|get|make|take|give|see|know|think|believe|use|lead|happen|occur|cause|result|mark|win|lose|play|defeat|beat|score|finish|qualify|advance|live|bear|marry|contain|compare|rank|die)$/;

/** Verbs of saying: an event where what is said must or should be done ("said that Sudan must return it"). */
const SAYING = /^(say|tell|report|declare|state|announce|add|note|write|argue|conclude)$/;

/** Slots where a counterpart may stand, the likeliest first. */
const SLOTS = [
  'obj',
  'iobj',
  'with',
  'against',
  'to',
  'on',
  'at',
  'from',
  'upon',
  'toward',
  'towards',
  'over',
  'for',
  'into',
  'in',
  'of',
  'near',
  'about',
  'by',
];

/** Nouns that tell events when both parties hang on them. */
const EVENT_NOUN =
  /(tion|sion|ment|ing|ence|ance|al|ade|ure)$|^(attack|raid|strike|talk|meeting|visit|summit|war|offensive|protest|threat|demand|call|aid|support|siege|airstrike|clash|battle|fight|deal|pact|trip|ban|embargo|assault|criticism|probe|inquiry|claim|request|appeal|offer|ambush|boycott)s?$/;

/** The proposals of a sentence, in the order of their predicates; words of `taken` are passed over. */
export function proposalsOf(g: Graph, mentions: MentionIndex, taken: ReadonlySet<number>): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < g.words.length; i++) {
    const { upos, lemma } = wordAt(g, i);
    if (taken.has(i)) continue;
    const noun = upos === 'NOUN' && EVENT_NOUN.test(lemma);
    if ((upos !== 'VERB' && !noun) || (!noun && EMPTY.test(lemma))) continue;
    const proposal = proposalAt(g, i, mentions);
    if (proposal !== null) out.push(proposal);
  }
  return out;
}

function proposalAt(g: Graph, i: number, mentions: MentionIndex): Proposal | null {
  const frame = frameOf(g, i);
  const noun = frame.kind === 'noun';
  const doers = noun ? ['poss', 'mod', 'by', 'between', 'subj'] : ['subj', 'between', 'subj.mod', 'subj.poss'];
  const at = (paths: readonly string[], place: 'accepted' | 'refused', except?: ReadonlySet<string>) =>
    roleParties(
      g,
      frame,
      paths.map((path) => ({ path, place })),
      mentions,
      except,
    );
  const actors = at(doers, 'refused');
  if (actors.length === 0) return null;
  const own = new Set(actors.map(partyKey));
  const saying = !noun && SAYING.test(wordAt(g, i).lemma);
  if (!noun) {
    const told = (frame.slots.get('ccomp') ?? []).filter((c) => !saying || modalityOf(g, c).mood === 'must');
    const recipients = told.length === 0 ? [] : at(['ccomp.subj'], 'refused', own);
    if (recipients.length > 0) return { frame, actors, recipients, joint: false, slot: 'ccomp.subj' };
  }
  if (saying) return null;
  for (const slot of SLOTS) {
    if (slotWords(g, frame, slot).length === 0 || (noun && slot === 'obj')) continue;
    const recipients = at([`${slot}..`], 'accepted', own);
    if (recipients.length > 0) return { frame, actors, recipients: distinct(recipients), joint: false, slot };
  }
  if (actors.length >= 2) return { frame, actors, recipients: [], joint: true, slot: 'joint' };
  if (noun) return null;
  const condition = (frame.slots.get('advcl') ?? []).some((c) => /^(if|unless|until)/.test(caseOf(g, c)));
  const recipients = condition ? at(['advcl.subj', 'if.subj', 'unless.subj', 'until.subj'], 'refused', own) : [];
  if (recipients.length > 0) return { frame, actors, recipients, joint: false, slot: 'if' };
  return { frame, actors, recipients: [], joint: false, slot: 'solo' };
}
