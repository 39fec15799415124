/**
 * Frames: a predicate (verb or event noun) with its arguments under names that do not depend on voice or clause: "Iran cut ties", "ties
 * were cut by Iran", "Iran, which had cut ties", "cutting ties, Iran ..." and "Iran's cutting of ties" give the same slots.
 * Comes in: a graph and a word. Goes out: slots of word indices. Knows no event and no name.
 */

import { OBJECT_CONTROL } from '../grammar/index.js';
import { isAccused, suspectsOf } from './accused.js';
import { baseRel, caseOf, childrenBy, coordinated, type Graph, hasFeat, lemmaAt, perWord, wordAt } from './graph.js';
import { besideNoun, clauseAbove, isStopping, liftFromLightVerb } from './lifted.js';
import { lastOf, ofName, whole, withOthers } from './names.js';
import { put, type Slots } from './slots.js';

/** The arguments of a predicate. Slot names: subj, obj, iobj, xcomp, ccomp, poss, mod, aux, clause, is (what a noun is said of), and prepositions ("with", "to", "because of"). */
export interface Frame {
  readonly pred: number;
  readonly kind: 'verb' | 'noun';
  readonly passive: boolean;
  readonly slots: ReadonlyMap<string, readonly number[]>;
  /** The words of paths that have been asked for (see `slotWords`). */
  readonly paths: Map<string, readonly number[]>;
}

/** The frame of a word: a verb (or predicate adjective) with its arguments in active terms, or a noun with its possessors and complements. */
export const frameOf = perWord((g: Graph, pred: number): Frame => {
  return isVerbal(g, pred) ? verbFrame(g, pred) : nounFrame(g, pred);
});

function isVerbal(g: Graph, i: number): boolean {
  const word = wordAt(g, i);
  if (word.upos === 'VERB' || word.upos === 'AUX') return true;
  return word.upos === 'ADJ' && childrenBy(g, i, 'cop', 'nsubj').length > 0;
}

const verbFrame = perWord(makeVerbFrame);
const nounFrame = perWord(makeNounFrame);

function makeVerbFrame(g: Graph, pred: number): Frame {
  const slots: Slots = new Map();
  const passive = isPassive(g, pred);
  for (const c of g.children[pred] ?? []) placeChild(g, slots, c, passive);
  settle(slots);
  // "orders the diplomats to leave": the infinitive may hang on the diplomats.
  if (OBJECT_CONTROL.has(lemmaAt(g, pred))) {
    for (const o of slots.get('obj') ?? []) {
      // ... or on the last of the states that they are of.
      const below = childrenBy(g, o, 'nmod').flatMap((c) => coordinated(g, c));
      for (const c of [o, ...below].flatMap((k) => childrenBy(g, k, 'acl')))
        if (wordAt(g, c).xpos === 'VB') put(slots, 'xcomp', c);
    }
  }
  for (const c of [...(slots.get('obj') ?? [])]) {
    hoist(g, slots, c);
    // "gave five million dollars of aid", "imposed a series of sanctions": what is counted is the object too.
    if (QUANTITY.test(wordAt(g, c).lemma))
      for (const n of childrenBy(g, c, 'nmod')) if (caseOf(g, n) === 'of') put(slots, 'obj', n);
  }
  particulars(g, slots, pred);
  for (const c of childrenBy(g, pred, 'mark'))
    if (wordAt(g, c).form.toLowerCase() === 'to') put(slots, 'infinitive', c);
  firstObjects(g, slots, pred);
  if (!slots.has('subj') && !(passive && slots.has('obj'))) inherit(g, slots, pred, passive);
  // "given two days to leave, the envoy ...": to whom it was given stands above.
  else if (passive && lemmaAt(g, pred) === 'give' && childrenBy(g, pred, 'nsubj:pass').length === 0)
    for (const i of shared(g, pred, passive)) put(slots, 'iobj', i);
  if (passive && !slots.has('subj')) for (const i of announcers(g, pred)) put(slots, 'subj', i);
  return { pred, kind: 'verb', passive, slots, paths: new Map() };
}

/** Nouns that only count or measure what they are of. */
const QUANTITY =
  /^(dollar|euro|pound|ton|tonne|dozen|hundred|thousand|million|billion|number|series|set|group|package|round|batch|wave|barrage|volley|load|shipment|delivery|consignment|range|variety|lot|pair|couple|majority|half|third|quarter|part|rest|piece|total|amount|lorryload|truckload|planeload|string|spate|litany|raft|handful)$/i;

/** "Two gunmen were killed and three others injured in a raid": whom the first of coordinated verbs is told of, under "first". */
function firstObjects(g: Graph, slots: Slots, pred: number): void {
  const word = wordAt(g, pred);
  if (word.deprel !== 'conj' || word.head < 0 || wordAt(g, word.head).upos !== 'VERB') return;
  for (const o of childrenBy(g, word.head, 'obj', 'nsubj:pass')) put(slots, 'first', o);
}

/** A lone indirect object is the object ("urged Libya to talk"); a gerund's "of" is its object, its possessor its subject. */
function settle(slots: Slots): void {
  const iobj = slots.get('iobj');
  if (iobj !== undefined && !slots.has('obj')) slots.set('obj', [...iobj]);
  const of = slots.get('of');
  if (slots.has('poss') && of !== undefined && !slots.has('obj')) slots.set('obj', [...of]);
}

const CORE: Readonly<Record<string, string>> = {
  nsubj: 'subj',
  'nsubj:pass': 'obj',
  'obl:agent': 'subj',
  obj: 'obj',
  iobj: 'iobj',
};

function placeChild(g: Graph, slots: Slots, c: number, passive: boolean): void {
  const rel = wordAt(g, c).deprel;
  const core = CORE[rel];
  if (core !== undefined) {
    put(slots, rel === 'nsubj' && passive ? 'obj' : core, antecedent(g, c));
    return;
  }
  const base = baseRel(rel);
  if (rel === 'nmod:poss') {
    put(slots, 'poss', c);
    put(slots, 'subj', c);
  } else if (base === 'obl' || base === 'nmod') {
    const prep = caseOf(g, c);
    if (passive && prep === 'by' && !slots.has('subj')) put(slots, 'subj', c);
    put(slots, prep === '' ? 'bare' : prep, antecedent(g, c));
  } else if (base === 'xcomp' || base === 'ccomp' || base === 'advcl' || base === 'csubj') {
    put(slots, base, c);
    const prep = caseOf(g, c);
    if (base !== 'advcl') return;
    if (prep === 'to') put(slots, 'xcomp', c);
    else if (prep !== '') put(slots, prep, c);
  }
}

/** Small words that constraints ask for: "neg" (not, never), "longer" (no longer), "grata" (persona non grata, wherever the parser hangs it). */
function particulars(g: Graph, slots: Slots, pred: number): void {
  for (const c of childrenBy(g, pred, 'compound:prt')) put(slots, 'prt', c);
  for (const c of childrenBy(g, pred, 'aux')) put(slots, 'aux', c);
  for (const c of childrenBy(g, pred, 'advmod', 'det')) {
    if (/^(over|off|out|up|away|back|through|along)$/i.test(wordAt(g, c).form) && c === pred + 1) put(slots, 'prt', c);
    const form = wordAt(g, c).form.toLowerCase();
    put(slots, 'advmod', c);
    if (/^(not|n['’]t|never)$/.test(form)) put(slots, 'neg', c);
    if (form === 'longer' || form === 'anymore') put(slots, 'longer', c);
    if (form === 'where' && antecedent(g, c) !== c) put(slots, 'in', antecedent(g, c));
  }
  for (const i of grata(g, 0)) put(slots, 'grata', i);
}

/** Every "grata" of the sentence, whatever the word. */
const grata = perWord((g: Graph): readonly number[] =>
  g.words.flatMap(({ form }, i) => (form.length < 7 && /^gratae?$/i.test(form) ? [i] : [])),
);

/** "ties with Israel" may hang "with" on the verb or on the noun: the noun's prepositions are looked up as obj.with, so nothing moves here
 * but a passive subject's: "relations between A and B". */
function hoist(g: Graph, slots: Slots, c: number): void {
  for (const n of childrenBy(g, c, 'nmod')) {
    const prep = caseOf(g, n);
    if (prep === 'between') put(slots, 'between', n);
    if (prep === 'as') put(slots, 'as', n);
  }
  // "nominates the lawyer Ana Diaz as ambassador": on the name, or on the last of what she is.
  for (const k of coordinated(g, c))
    for (const n of [...ofName(g, k), ...childrenBy(g, k, 'nmod')]) if (caseOf(g, n) === 'as') put(slots, 'as', n);
  // "called the vote fraudulent": an adjective after its noun is what the verb says of it.
  for (const a of childrenBy(g, c, 'amod')) if (a > c && wordAt(g, a).upos === 'ADJ') put(slots, 'xcomp', a);
}

/** A relative pronoun stands for the noun that its clause describes. */
function antecedent(g: Graph, c: number): number {
  const word = wordAt(g, c);
  const relative = hasFeat(word, 'PronType=Rel') || /^(which|who|whom|that|where)$/i.test(word.form);
  if (!relative || word.upos === 'DET') return c;
  for (let at = word.head, steps = 0; at >= 0 && steps < 6; at = wordAt(g, at).head, steps++) {
    const up = wordAt(g, at);
    if (up.deprel === 'acl:relcl') return up.head >= 0 ? whole(g, up.head) : c;
    if (baseRel(up.deprel) !== 'conj' && baseRel(up.deprel) !== 'xcomp' && baseRel(up.deprel) !== 'ccomp') break;
  }
  return c;
}

const isPassive: (g: Graph, pred: number) => boolean = perWord(readPassive);

function readPassive(g: Graph, pred: number): boolean {
  if (childrenBy(g, pred, 'aux:pass', 'nsubj:pass').length > 0) return true;
  const word = wordAt(g, pred);
  const rel = baseRel(word.deprel);
  // A bare past participle after a noun or a comma: "diplomats expelled by Chad".
  if (word.xpos === 'VBN' && (rel === 'acl' || rel === 'advcl' || rel === 'amod') && word.deprel !== 'acl:relcl') {
    return childrenBy(g, pred, 'aux').length === 0;
  }
  // A headline drops its auxiliary: "Ambassador expelled by Chad".
  // "was arrested and given 48 hours to leave": what is given stays an object.
  const objects = lemmaAt(g, pred) === 'give' ? 0 : childrenBy(g, pred, 'obj').length;
  if (word.xpos === 'VBN' && childrenBy(g, pred, 'aux').length === 0 && objects === 0) {
    if (rel === 'conj' && word.head >= 0 && !childrenBy(g, pred, 'nsubj').length) return isPassive(g, word.head);
  }
  return false;
}

type Words = readonly number[];

/** Gives a clause without a subject (or passive object) the one that it shares with its governor. */
function inherit(g: Graph, slots: Slots, pred: number, passive: boolean): void {
  const word = wordAt(g, pred);
  if (word.head < 0) return;
  if (baseRel(word.deprel) === 'amod') {
    // "severed ties", "attempts at normalizing relations": the noun is what it is done to.
    const doer = word.xpos === 'VBG' && !childrenBy(g, word.head, 'case').some((c) => c === pred - 1);
    if (doer) {
      // "the visiting minister": he does it.
      put(slots, 'subj', word.head);
      return;
    }
    put(slots, 'obj', word.head);
    if (word.xpos === 'VBN') put(slots, 'attributive', word.head);
    for (const i of subjectAroundNoun(g, word.head, word.xpos)) put(slots, 'subj', i);
    return;
  }
  for (const i of shared(g, pred, passive)) put(slots, passive ? 'obj' : 'subj', i);
}

/** The doer of a participle that the parser took for an adjective: of a gerund by control, of a perfect under "have" its subject. */
function subjectAroundNoun(g: Graph, n: number, xpos: string): Words {
  const noun = wordAt(g, n);
  if (noun.head < 0) return [];
  if (xpos === 'VBG') return controller(g, noun.head);
  const had = baseRel(noun.deprel) === 'obj' && wordAt(g, noun.head).lemma === 'have';
  return had ? (frameOf(g, noun.head).slots.get('subj') ?? []) : [];
}

function shared(g: Graph, pred: number, passive: boolean): Words {
  const word = wordAt(g, pred);
  switch (baseRel(word.deprel)) {
    case 'acl': {
      const controlled =
        word.deprel !== 'acl:relcl' &&
        (word.xpos === 'VB' || (word.xpos === 'VBG' && childrenBy(g, pred, 'mark').length > 0));
      if (controlled) return isAccused(g, pred) ? [word.head] : (suspectsOf(g, pred) ?? controller(g, word.head));
      const paper = word.xpos === 'VBG' && PAPERS.has(wordAt(g, word.head).lemma.toLowerCase());
      return paper ? [word.head, ...controller(g, word.head)] : [whole(g, word.head)];
    }
    case 'conj': {
      const above = frameOf(g, word.head);
      if (above.kind !== 'verb') return [];
      if (passive && above.passive) return above.slots.get('obj') ?? [];
      return above.slots.get('subj') ?? (!passive && above.passive ? above.slots.get('obj') : undefined) ?? [];
    }
    case 'xcomp':
    case 'advcl':
    case 'ccomp':
    case 'parataxis':
    case 'dep':
      return fromGovernor(g, pred);
    default:
      return [];
  }
}

/** "Chad announces that two schools will be closed": who says what will be done, and by nobody else, does it. */
function announcers(g: Graph, pred: number): Words {
  const word = wordAt(g, pred);
  if (word.deprel !== 'ccomp' || word.head < 0 || !DECIDES.has(wordAt(g, word.head).lemma.toLowerCase())) return [];
  if (!childrenBy(g, pred, 'aux').some((c) => /^(will|would|shall)$/i.test(wordAt(g, c).lemma))) return [];
  return frameOf(g, word.head).slots.get('subj') ?? [];
}

const DECIDES = new Set('announce decide decree rule declare order vote agree pledge vow promise'.split(' '));

/** What a state does through a paper of its own: "signs an order banning imports", "Chad's law barring visitors". */
const PAPERS = new Set(
  'order decree law bill act amendment memorandum proclamation legislation directive edict program programme policy scheme rule'.split(
    ' ',
  ),
);

/** What a clause shares with the verb that governs it: its object under control verbs and after "of", "for", "from"; else its subject. */
function fromGovernor(g: Graph, pred: number): Words {
  const word = wordAt(g, pred);
  const above = frameOf(g, word.head).slots;
  const rel = baseRel(word.deprel);
  // "calls for Chad to leave": the parser may hang the infinitive as if it told what the call was for.
  const asked = rel === 'advcl' && word.xpos === 'VB' && /^(call|appeal|press|push|ask)$/.test(lemmaAt(g, word.head));
  if ((rel === 'xcomp' || asked) && OBJECT_CONTROL.has(lemmaAt(g, word.head))) {
    const controlled = above.get('obj') ?? above.get('iobj') ?? above.get('on') ?? above.get('for');
    if (controlled !== undefined) return controlled;
  }
  // "accuse X of backing", "blame X for cutting", "keep X from opening".
  const object = above.get('obj');
  if (/^(of|for|from|into)$/.test(caseOf(g, pred)) && object !== undefined) return object;
  if (rel === 'ccomp' && childrenBy(g, pred, 'mark').length > 0) return [];
  // "announces its embassy will be closed": without "that" the parser may take the subject for what is announced.
  if (rel === 'ccomp' && object !== undefined && childrenBy(g, pred, 'aux', 'aux:pass')[0] === lastOf(g, object) + 1)
    return object;
  return (isPassive(g, word.head) ? object : undefined) ?? above.get('subj') ?? [];
}

/** Nouns whose "of" names who does what the infinitive behind it says: "the right of Chad to fish", "the refusal of Iran to talk". */
const OF_DOER = new Set(
  'right ability decision attempt refusal intention desire wish readiness willingness failure freedom power plan effort'.split(
    ' ',
  ),
);

/**
 * "Syria's decision to cut ties", "Chad took the decision to cut ties", "Chad banned attempts at mending ties": the noun's possessor, else the
 * subject of the nearest verb above.
 */
function controller(g: Graph, noun: number): Words {
  for (let at = noun, steps = 0; at >= 0 && steps < 4; at = wordAt(g, at).head, steps++) {
    const verbal = wordAt(g, at).upos === 'VERB';
    const { slots } = verbal ? verbFrame(g, at) : nounFrame(g, at);
    const subjects = slots.get('subj') ?? (verbal ? slots.get('obj') : undefined);
    if (subjects !== undefined) return subjects;
    // "Chad was among the first countries to open": who is said to be one of them.
    if (at === noun && /^(country|nation|state|government|one|first|member|power)$/.test(lemmaAt(g, at))) {
      const said = slots.get('is');
      if (said !== undefined) return said;
    }
    const of = at === noun && OF_DOER.has(lemmaAt(g, at)) ? slots.get('of') : undefined;
    if (of !== undefined) return of;
    if (verbal) return [];
  }
  return [];
}

function makeNounFrame(g: Graph, pred: number): Frame {
  const slots: Slots = new Map([['self', [pred]]]);
  for (const c of g.children[pred] ?? []) {
    const word = wordAt(g, c);
    const base = baseRel(word.deprel);
    if (base === 'det') put(slots, 'det', c);
    if (base === 'nsubj') put(slots, 'is', c);
    if (word.deprel === 'nmod:poss') {
      put(slots, 'poss', c);
      put(slots, 'subj', c);
    } else if (base === 'nmod' || base === 'obl') {
      const prep = caseOf(g, c);
      if (prep === 'by') put(slots, 'subj', c);
      if (prep === 'of' || isStopping(g, pred, prep)) put(slots, 'obj', c);
      put(slots, prep === '' ? 'bare' : prep, c);
    } else if (base === 'amod' || base === 'compound') {
      put(slots, 'mod', c);
    } else if (base === 'appos' || word.deprel === 'nmod:desc') {
      put(slots, 'appos', c);
    } else if (base === 'acl') {
      put(slots, 'acl', c);
      // "sanctions imposed on Chad": the participle's prepositions serve the noun too.
      if (word.xpos === 'VBN') {
        for (const n of childrenBy(g, c, 'obl')) {
          const prep = caseOf(g, n);
          if (prep !== '') put(slots, prep === 'by' ? 'subj' : prep, n);
        }
      }
    }
  }
  for (const c of childrenBy(g, pred, 'nummod', 'compound', 'nmod:unmarked')) {
    // "the 2011 England riots": an event with its year in its name is history.
    if (/^(19|20)\d\d/.test(wordAt(g, c).form)) put(slots, 'year', c);
  }
  if (caseOf(g, pred) === 'in' && wordAt(g, pred).xpos === 'NN' && !slots.has('det')) put(slots, 'manner', pred);
  for (const c of ofName(g, pred)) put(slots, caseOf(g, c), c);
  besideNoun(g, slots, pred);
  liftFromLightVerb(g, slots, pred, verbFrame);
  clauseAbove(g, slots, pred, verbFrame);
  particulars(g, slots, pred);
  return { pred, kind: 'noun', passive: false, slots, paths: new Map() };
}

/** The words in a slot with those coordinated with them; a dotted path goes on from each noun's own frame ("obj.with"). */
export function slotWords(g: Graph, frame: Frame, path: string): readonly number[] {
  const known = frame.paths.get(path);
  if (known !== undefined) return known;
  const made = readSlot(g, frame, path);
  frame.paths.set(path, made);
  return made;
}

function readSlot(g: Graph, frame: Frame, path: string): readonly number[] {
  // "amid|following|due_to": any of these slots.
  if (path.includes('|')) return [...new Set(path.split('|').flatMap((one) => slotWords(g, frame, one)))];
  const dot = path.indexOf('.');
  const name = (dot < 0 ? path : path.slice(0, dot)).replaceAll('_', ' ');
  const here = frame.slots.get(name) ?? NONE;
  if (dot < 0) {
    // "the visit of the minister to Cuba": the parser may hang "to" on the minister.
    const lower =
      here.length === 0 && frame.kind === 'noun' && PREPOSITION.test(name)
        ? [...(frame.slots.get('of') ?? NONE), ...(frame.slots.get('by') ?? NONE)].flatMap(
            (i) => nounFrame(g, i).slots.get(name) ?? NONE,
          )
        : here;
    return lower.length === 0 ? NONE : withOthers(g, lower);
  }
  if (here.length === 0) return NONE;
  const rest = path.slice(dot + 1);
  return [...new Set(withOthers(g, here).flatMap((i) => slotWords(g, frameOf(g, i), rest)))];
}

const NONE: readonly number[] = [];

const PREPOSITION = /^(to|in|with|on|against|from|between|by)$/;
