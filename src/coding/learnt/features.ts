/**
 * What the event model looks at: a predicate with its frame and the parties around it come in; features are told to a namer. Knows no event type: the weights do (model.ts).
 */

import type { Found } from '../found.js';
import { type Frame, slotWords } from '../frame.js';
import { baseRel, caseOf, childrenBy, type Graph, lemmaAt, wordAt } from '../graph.js';
import type { RolePath } from '../lexicon-format.js';
import { modifiers } from '../match.js';
import { type MentionIndex, partyKey, roleParties } from '../parties.js';
import { readStatus } from '../status.js';
import type { Namer } from './named.js';

const path = (list: string): RolePath[] =>
  list
    .split(' ')
    .map((p) => (p.endsWith('@') ? { path: p.slice(0, -1), place: 'accepted' } : { path: p, place: 'refused' }));

const DOER = { verb: path('subj'), noun: path('poss by light mod subj between from') };
const OTHER = {
  verb: path(
    'obj iobj obj.poss obj.mod obj.of against on@ with to@ from@ for in@ obj..@ against.. on..@ with.. to..@ of..',
  ),
  noun: path('on@ against of with to@ in@ for between on..@ of..@ against.. with.. to..@ in..@'),
};

/** Keys of several words. */
export const LONG_KEYS: ReadonlySet<string> = new Set(['object mod', 'above rel', 'prep word']);

/** Looks at the predicate at `pred`. */
export function lookAt(
  to: Namer,
  g: Graph,
  pred: number,
  frame: Frame,
  mentions: MentionIndex,
  entries: readonly string[],
): void {
  const actors = roleParties(g, frame, DOER[frame.kind], mentions);
  const taken = new Set(actors.map(partyKey));
  const others = roleParties(g, frame, OTHER[frame.kind], mentions, taken);
  const word = wordAt(g, pred);
  const lemma = lemmaAt(g, pred);
  const objects = slotWords(g, frame, 'obj');
  const under = frame.slots.get('xcomp')?.[0] ?? frame.slots.get('ccomp')?.[0];
  const status = readStatus(g, pred);
  const [doer, other] = [partyClass(actors), partyClass(others)];
  const pair = `${doer} ${other}`;
  // Of the predicate, and of its lemma.
  const both = (key: string, a: string) => {
    to.has(key, a);
    to.hasOf(lemma, key, a);
  };
  to.has('lemma', lemma);
  to.has('tag', word.xpos);
  to.has('kind', frame.passive ? `${frame.kind} passive` : frame.kind);
  to.has('rel', baseRel(word.deprel));
  both('status', status.status);
  to.has('doer', doer);
  to.has('other', other);
  to.has('pair', pair, sameState(actors, others));
  to.hasOf(lemma, 'pair', pair);
  if (status.aim === 'purpose') to.is('purpose');
  if (objects[0] !== undefined) both('object', lemmaOf(g, objects[0]));
  for (const o of objects.slice(0, 2)) for (const m of modifiers(g, o)) to.has('object mod', m);
  if (under !== undefined) both('below', lemmaOf(g, under));
  if (word.head >= 0) {
    to.has('above', lemmaOf(g, word.head));
    to.has('above rel', lemmaOf(g, word.head), baseRel(word.deprel));
  }
  for (const [name, words] of frame.slots) {
    if (PLAIN_SLOTS.has(name)) {
      to.has('slot', name);
      continue;
    }
    both('prep', name);
    for (const w of words.slice(0, 2)) to.has('prep word', name, lemmaOf(g, w));
  }
  if (frame.kind === 'noun') for (const m of modifiers(g, pred)) both('mod', m);
  for (const p of childrenBy(g, pred, 'compound:prt')) both('particle', wordAt(g, p).form.toLowerCase());
  for (const a of childrenBy(g, pred, 'aux', 'advmod', 'cop')) to.has('with', lemmaOf(g, a));
  const subjects = slotWords(g, frame, 'subj');
  if (subjects[0] !== undefined) to.has('subject', lemmaOf(g, subjects[0]));
  if (word.head >= 0 && frame.slots.has('light')) both('light', lemmaOf(g, word.head));
  const marker = caseOf(g, pred);
  if (marker !== '') to.has('marker', marker);
  for (const e of entries) to.has('entry', e);
  if (entries.length === 0) to.is('no entry');
}

/** Slots that are told by their name alone; the others are prepositions. */
const PLAIN_SLOTS: ReadonlySet<string> = new Set(
  'subj obj iobj xcomp ccomp advcl bare csubj poss mod light det acl'.split(' '),
);

function lemmaOf(g: Graph, i: number): string {
  const word = wordAt(g, i);
  return word.upos === 'PROPN' ? 'name' : lemmaAt(g, i);
}

/** The kind of the first party: state, opposition, rebels, people, body; "none" where there is none. */
function partyClass(list: readonly Found[]): string {
  const [first] = list;
  if (first === undefined) return 'none';
  if (/^(IGO|UNO|EUR)$/.test(first.sector ?? '')) return 'body';
  const side = /-(OPP|REB|CVL)$/.exec(partyKey(first))?.[1];
  const office = first.sector !== null && /^(COP|JUD|LEG|MIL)$/.test(first.sector) ? ` ${first.sector}` : '';
  return (side ?? 'state') + office + (list.length > 1 ? '+' : '');
}

function sameState(a: readonly Found[], b: readonly Found[]): string {
  return a[0] !== undefined && a[0].code === b[0]?.code ? 'own' : 'other';
}
