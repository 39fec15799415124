/**
 * What the event model looks at: a predicate with its frame and the parties around it come in; named features go out. Knows no event type: the weights do (model.ts).
 */
import { type Frame, slotWords } from '../frame.js';
import { baseRel, caseOf, childrenBy, type Graph, wordAt } from '../graph.js';
import type { RolePath } from '../lexicon-format.js';
import { modifiers } from '../match.js';
import { type Found, type MentionIndex, partyKey, roleParties } from '../parties.js';
import { readStatus } from '../status.js';

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

/** Looks at the predicate at `pred`. */
export function lookAt(
  g: Graph,
  pred: number,
  frame: Frame,
  mentions: MentionIndex,
  entries: readonly string[],
): readonly string[] {
  const actors = roleParties(g, frame, DOER[frame.kind], mentions);
  const taken = new Set(actors.map(partyKey));
  const others = roleParties(g, frame, OTHER[frame.kind], mentions, taken);
  const word = wordAt(g, pred);
  const lemma = word.lemma.toLowerCase();
  const objects = slotWords(g, frame, 'obj');
  const object = objects[0] === undefined ? null : lemmaOf(g, objects[0]);
  const under = frame.slots.get('xcomp')?.[0] ?? frame.slots.get('ccomp')?.[0];
  const below = under === undefined ? null : lemmaOf(g, under);
  const above = word.head < 0 ? null : lemmaOf(g, word.head);
  const status = readStatus(g, pred);
  const f: string[] = [
    `lemma=${lemma}`,
    `tag=${word.xpos}`,
    `kind=${frame.kind}${frame.passive ? ' passive' : ''}`,
    `rel=${baseRel(word.deprel)}`,
    `status=${status.status}`,
    `${lemma} status=${status.status}`,
    `doer=${partyClass(actors)}`,
    `other=${partyClass(others)}`,
    `pair=${partyClass(actors)} ${partyClass(others)} ${sameState(actors, others)}`,
    `${lemma} pair=${partyClass(actors)} ${partyClass(others)}`,
  ];
  if (status.aim === 'purpose') f.push('purpose');
  if (object !== null) f.push(`object=${object}`, `${lemma} object=${object}`);
  for (const o of objects.slice(0, 2)) for (const m of modifiers(g, o)) f.push(`object mod=${m}`);
  if (below !== null) f.push(`below=${below}`, `${lemma} below=${below}`);
  if (above !== null) f.push(`above=${above}`, `above rel=${above} ${baseRel(word.deprel)}`);
  for (const name of frame.slots.keys()) {
    if (/^(subj|obj|iobj|xcomp|ccomp|advcl|bare|csubj|poss|mod|light|det|acl)$/.test(name)) {
      f.push(`slot=${name}`);
      continue;
    }
    f.push(`prep=${name}`, `${lemma} prep=${name}`);
    for (const w of (frame.slots.get(name) ?? []).slice(0, 2)) f.push(`prep word=${name} ${lemmaOf(g, w)}`);
  }
  for (const m of frame.kind === 'noun' ? modifiers(g, pred) : []) f.push(`mod=${m}`, `${lemma} mod=${m}`);
  for (const p of childrenBy(g, pred, 'compound:prt'))
    f.push(`particle=${wordAt(g, p).form.toLowerCase()}`, `${lemma} particle=${wordAt(g, p).form.toLowerCase()}`);
  for (const a of childrenBy(g, pred, 'aux', 'advmod', 'cop')) f.push(`with=${lemmaOf(g, a)}`);
  const subjects = slotWords(g, frame, 'subj');
  if (subjects[0] !== undefined) f.push(`subject=${lemmaOf(g, subjects[0])}`);
  const light = word.head >= 0 && frame.slots.has('light') ? lemmaOf(g, word.head) : null;
  if (light !== null) f.push(`light=${light}`, `${lemma} light=${light}`);
  const marker = caseOf(g, pred);
  if (marker !== '') f.push(`marker=${marker}`);
  for (const e of entries) f.push(`entry=${e}`);
  if (entries.length === 0) f.push('no entry');
  return f;
}

function lemmaOf(g: Graph, i: number): string {
  const word = wordAt(g, i);
  return word.upos === 'PROPN' ? 'name' : word.lemma.toLowerCase();
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
