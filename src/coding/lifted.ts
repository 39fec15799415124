/**
 * What an event noun takes from the verb above it: "held talks with Chad" gives the talks Chad. Comes in: a graph, the noun, its slots so far and how
 * a verb's frame is read. The slots grow. Knows no event.
 */
import type { Frame } from './frame.js';
import { baseRel, caseOf, childrenBy, type Graph, wordAt } from './graph.js';
import { put, type Slots } from './slots.js';

type VerbFrame = (g: Graph, verb: number) => Frame;

/** Verbs that carry a noun's event without adding to it: the noun takes their subject and prepositions. */
const LIGHT = new Set(
  'hold have make take give pay conduct carry do launch begin start open undertake stage mount sign enter engage reach conclude issue announce declare host receive send offer order impose lift continue resume complete attend'.split(
    ' ',
  ),
);

/** Verbs that only say of an event noun that it takes place. */
const HAPPENS = new Set(
  'occur erupt break take happen begin start continue resume flare escalate intensify rage ensue spread grow'.split(
    ' ',
  ),
);

const NOT_LIFTED = /^(subj|obj|iobj|xcomp|ccomp|advcl|bare|csubj|prt)$/;

/** Gives an event noun what hangs on the verb that carries it. */
export function liftFromLightVerb(g: Graph, slots: Slots, noun: number, verbFrame: VerbFrame): void {
  const word = wordAt(g, noun);
  if (word.head < 0) return;
  const verb = wordAt(g, word.head);
  const rel = word.deprel;
  if (verb.upos === 'VERB' && rel === 'nsubj' && HAPPENS.has(verb.lemma.toLowerCase())) {
    // "Clashes broke out between the army and rebels": what hangs on the verb is told of the noun.
    for (const [name, list] of verbFrame(g, word.head).slots) {
      if (!NOT_LIFTED.test(name)) for (const i of list) put(slots, name, i);
    }
    return;
  }
  if (verb.upos !== 'VERB' || !LIGHT.has(verb.lemma.toLowerCase())) return;
  if (rel !== 'obj' && rel !== 'nsubj:pass' && !(baseRel(rel) === 'obl' && /^(into|in|to)$/.test(caseOf(g, noun))))
    return;
  const above = verbFrame(g, word.head);
  for (const s of above.slots.get('subj') ?? []) put(slots, 'light', s);
  for (const [name, list] of above.slots) {
    if (NOT_LIFTED.test(name)) continue;
    for (const i of list) if (i !== noun) put(slots, name, i);
  }
}

/**
 * "At the request of Chad, Fiji released him": who does what the clause tells that the noun hangs on stands in the slot "clause". "Chad confirms the
 * expulsion": who stands by what he did, in the slot "told".
 */
export function clauseAbove(g: Graph, slots: Slots, noun: number, verbFrame: VerbFrame): void {
  const word = wordAt(g, noun);
  if (word.deprel === 'obj' && word.head >= 0 && OWNS_UP.has(wordAt(g, word.head).lemma.toLowerCase()))
    for (const i of verbFrame(g, word.head).slots.get('subj') ?? []) put(slots, 'told', i);
  if ((word.deprel === 'obj' || word.deprel === 'nsubj:pass') && word.head >= 0 && refuses(g, word.head))
    for (const i of verbFrame(g, word.head).slots.get('subj') ?? []) put(slots, 'refused', i);
  if (baseRel(word.deprel) !== 'obl' || word.head < 0 || wordAt(g, word.head).upos !== 'VERB') return;
  if (!ABOVE.test(caseOf(g, noun))) return;
  for (const i of verbFrame(g, word.head).slots.get('subj') ?? []) put(slots, 'clause', i);
}

/** "turned down", "brushed aside", "rejected": verbs whose object was asked for in vain. */
function refuses(g: Graph, verb: number): boolean {
  const { lemma, upos } = wordAt(g, verb);
  if (upos !== 'VERB') return false;
  const word = lemma.toLowerCase();
  if (REFUSES.has(word)) return true;
  const next = `${word} ${wordAt(g, verb + 1 < g.words.length ? verb + 1 : verb).form.toLowerCase()}`;
  const far = childrenBy(g, verb, 'compound:prt', 'advmod').map((c) => `${word} ${wordAt(g, c).form.toLowerCase()}`);
  return [next, ...far].some((w) => WAVES_AWAY.has(w));
}

const REFUSES = new Set('reject refuse decline dismiss spurn rebuff ignore snub disregard resist defy'.split(' '));

const WAVES_AWAY = new Set([
  'turn down',
  'turn away',
  'brush aside',
  'brush off',
  'sweep aside',
  'shrug off',
  'push aside',
  'cast aside',
  'wave aside',
  'wave away',
  'laugh off',
  'throw out',
]);

const OWNS_UP = new Set('confirm approve authorise authorize defend justify explain decide'.split(' '));

const ABOVE =
  /^(at|after|following|despite|amid|upon|on|under|in response to|in the face of|because of|due to|amidst|over)$/;

/** "Violence occurs in protests against Chad": a phrase that begins right after the noun tells of it, though the parser hung it on the verb above. */
export function besideNoun(g: Graph, slots: Slots, pred: number): void {
  const { head } = wordAt(g, pred);
  if (head < 0) return;
  for (const c of childrenBy(g, head, 'obl', 'nmod')) {
    if (c <= pred || !BESIDE.test(caseOf(g, c)) || !childrenBy(g, c, 'case').includes(pred + 1)) continue;
    put(slots, caseOf(g, c), c);
  }
}

const BESIDE = /^(against|with|between|on|over|towards?|at|outside)$/;

/** "a freeze on aid", "a halt to exports": what is stopped is the noun's object. */
export function isStopping(g: Graph, pred: number, prep: string): boolean {
  const lemma = wordAt(g, pred).lemma.toLowerCase();
  return (
    (prep === 'on' && /^(freeze|ban|moratorium|pause|hold)$/.test(lemma)) ||
    (prep === 'to' && /^(halt|end|stop)$/.test(lemma))
  );
}
