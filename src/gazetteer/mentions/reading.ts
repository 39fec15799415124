/**
 * A name of a state, capital or place in its sentence comes in; whether it acts there or is only where something happens goes out.
 */
import type { Tree, Word } from '../../grammar/index.js';
import { caseOf } from './document.js';

const INSIDE = new Set([
  'in',
  'at',
  'inside',
  'into',
  'across',
  'near',
  'outside',
  'around',
  'within',
  'throughout',
  'off',
  'through',
  'via',
  'above',
  'onto',
  'along',
  'amid',
]);
const TOWARD = new Set(['to', 'toward', 'towards', 'from', 'over', 'for', 'on', 'out']);
const MOTION = new Set(
  `visit trip travel fly go arrive return deploy send move flee come head march cross journey tour flight depart leave withdraw withdrawal deployment
  evacuate transfer bring transport escape migrate invade enter exile deport extradite repatriate pull retreat embark land sail drive ship export
  import smuggle deliver bind en route welcome fire launch visitor arrival departure ambassador envoy`.split(/\s+/),
);
/** What is done to a place and not to a government. */
const TO_PLACES = new Set(
  `visit hit bomb shell capture attack storm besiege seize enter leave reach strike pound liberate occupy retake control tour raid bombard evacuate
  cross overrun rock shake surround devastate flood blanket`.split(/\s+/),
);

/** Nouns whose "of" takes a city as a city. */
const PARTS = new Set(
  `fall capture siege seizure liberation bombing shelling battle evacuation city capital street streets mayor resident suburb outskirts centre center north
  south east west district port university archbishop bishop outside bombardment occupation fire skyline metropolis municipality`.split(
    /\s+/,
  ),
);

/** How a state, capital or place reads at its head word. `capital` is true where the name is a city's. */
export function readingOf(
  tree: Tree,
  head: number,
  kind: 'state' | 'capital' | 'place',
  name: string,
): { reading: 'actor' | 'place'; reason: string } {
  if (kind === 'place') return { reading: 'place', reason: 'a place that is no government' };
  const marker = caseOf(tree, governorOfConjunct(tree, head));
  const governor = tree.words[(tree.words[governorOfConjunct(tree, head)] as Word).head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  if (INSIDE.has(marker)) return { reading: 'place', reason: `a place: "${marker} ${name}"` };
  if (TOWARD.has(marker) && (marker === 'on' ? kind === 'capital' && false : true)) {
    if (marker === 'over' && kind === 'capital') return { reading: 'place', reason: `a place: "${marker} ${name}"` };
    if ((marker === 'to' || marker === 'from' || marker.startsWith('toward')) && MOTION.has(lemma))
      return { reading: 'place', reason: `a place: "${lemma} ${marker}"` };
  }
  const deprel = (tree.words[governorOfConjunct(tree, head)] as Word).deprel;
  if (kind === 'capital' && /^(obj|nsubj:pass)$/.test(deprel) && TO_PLACES.has(lemma))
    return { reading: 'place', reason: `a place: "${lemma} ${name}"` };
  if (kind === 'capital' && deprel === 'root' && !tree.words.some((w) => w.upos === 'VERB'))
    return { reading: 'place', reason: 'where the report was written' };
  if (kind === 'capital' && marker === 'of' && PARTS.has(lemma))
    return { reading: 'place', reason: `a place: "${lemma} of ${name}"` };
  if (kind === 'capital' && /^(appos|list|dep)$/.test(deprel))
    return { reading: 'place', reason: 'set beside another name' };
  if (kind === 'capital' && marker === '' && deprel.startsWith('obl'))
    return { reading: 'place', reason: 'an adverbial' };
  return {
    reading: 'actor',
    reason: kind === 'capital' ? 'a capital that acts stands for its government' : 'a state that acts or is acted on',
  };
}

/** In a coordination the first conjunct carries the case marker: "with Kyiv and Moscow". */
function governorOfConjunct(tree: Tree, head: number): number {
  let w = head;
  for (let steps = 0; steps < 10 && (tree.words[w] as Word).deprel === 'conj' && caseOf(tree, w) === ''; steps++)
    w = (tree.words[w] as Word).head;
  return w;
}
