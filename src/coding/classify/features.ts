/**
 * A marked sentence comes in; its features go out: strings for the linear model, and for the network the words of each slot with their
 * weights. The names of the parties themselves are no feature: who acts must not decide what was done.
 */
import { baseRel, caseOf, childrenBy, wordAt } from '../graph.js';
import type { MarkedGraph } from './marked.js';

/** What the models read of a sentence. */
export interface Features {
  readonly strings: readonly string[];
  /** Words and weights of each slot, in the order of `SLOTS`. */
  readonly slots: readonly (readonly (readonly [form: string, weight: number])[])[];
  /** Numbers between 0 and 1: modality and shape. */
  readonly flags: readonly number[];
}

/** The slots of the network's input. */
export const SLOTS = ['predicate', 'governed', 'object', 'between', 'after', 'target', 'all'] as const;

const PLAIN = /^(NOUN|VERB|ADJ|ADV|ADP|PART|AUX|SCONJ)$/;

/** The features of a marked sentence. */
export function featuresOf(m: MarkedGraph): Features {
  const { g, side } = m;
  const out: string[] = [];
  const key = g.words.map(
    (w, i) =>
      (side[i] !== ''
        ? side[i]
        : w.upos === 'PROPN'
          ? 'N'
          : w.upos === 'NUM'
            ? '0'
            : w.upos === 'PUNCT'
              ? ','
              : lemma(w.lemma)) as string,
  );
  const content = (i: number) => side[i] === '' && PLAIN.test(wordAt(g, i).upos);
  const slots: [string, number][][] = SLOTS.map(() => []);
  const put = (slot: (typeof SLOTS)[number], i: number, weight = 1) => {
    const w = wordAt(g, i);
    if (/^(NOUN|VERB|ADJ|ADV)$/.test(w.upos) || (w.upos === 'ADP' && slot === 'between'))
      slots[SLOTS.indexOf(slot)]!.push([w.form, weight]);
  };
  // The path between the parties.
  const verbs = m.path.filter((i) => /^(VERB|AUX|NOUN|ADJ)$/.test(wordAt(g, i).upos));
  for (const i of m.path) out.push(`p:${key[i]}`);
  out.push(`pv:${verbs.map((i) => key[i]).join('>')}`);
  out.push(`pl:${Math.min(m.path.length, 6)}`);
  if (m.source >= 0) out.push(`sr:${baseRel(wordAt(g, m.source).deprel)}`);
  if (m.target >= 0) {
    const rel = baseRel(wordAt(g, m.target).deprel);
    const prep = caseOf(g, m.target);
    out.push(`tr:${rel}`, `tc:${prep}`);
    const head = wordAt(g, m.target).head;
    if (head >= 0) out.push(`th:${key[head]}`, `thc:${key[head]}|${prep || rel}`);
  }
  // Predicates with what hangs on them.
  for (const p of m.predicates) {
    const v = key[p.at] as string;
    const { mood, negated, passive } = p.modality;
    const deep = p.depth > 0 ? 'g' : 'v';
    out.push(`${deep}:${v}`, `v*:${v}`, `${deep}m:${mood}`, `vm:${v}|${mood}`);
    if (negated) out.push(`${deep}neg`, `vneg:${v}`);
    if (passive) out.push(`vpass:${v}`);
    put(p.depth === 0 ? 'predicate' : 'governed', p.at);
    for (const c of g.children[p.at] ?? []) {
      const w = wordAt(g, c);
      const rel = baseRel(w.deprel);
      if (w.deprel === 'compound:prt') out.push(`vp:${v}_${key[c]}`);
      else if (rel === 'obj' || w.deprel === 'nsubj:pass' || rel === 'iobj') {
        out.push(`o:${key[c]}`, `vo:${v}_${key[c]}`);
        put('object', c);
        for (const k of childrenBy(g, c, 'amod', 'compound', 'nmod', 'acl')) {
          out.push(`om:${key[k]}`, `oo:${key[c]}_${key[k]}`);
          put('object', k, 0.5);
        }
      } else if (rel === 'obl') {
        out.push(`ob:${caseOf(g, c)}_${key[c]}`, `vb:${v}_${caseOf(g, c)}`);
        put('object', c, 0.5);
      } else if (rel === 'xcomp' || rel === 'ccomp') out.push(`vx:${v}_${key[c]}`);
      else if (rel === 'advmod' || rel === 'amod') out.push(`va:${v}_${key[c]}`);
    }
    if (p.depth > 0) {
      const above = wordAt(g, p.at).head;
      if (above >= 0) out.push(`vv:${key[above]}_${v}`);
    }
  }
  // Words by place: before, between, after the parties.
  const first = side.findIndex((s) => s !== '');
  const s1 = side.lastIndexOf('S');
  const t0 = side.indexOf('T');
  const [from, to] = s1 < t0 ? [s1, t0] : [side.lastIndexOf('T'), side.indexOf('S')];
  const last = Math.max(side.lastIndexOf('S'), side.lastIndexOf('T'));
  out.push(s1 < t0 ? 'order:ST' : 'order:TS');
  let previous = '^';
  let before = '';
  g.words.forEach((w, i) => {
    const k = key[i] as string;
    if (side[i] !== '' && i > 0 && side[i] === side[i - 1]) {
      // a party is one word in the sequence
    } else {
      if (k !== ',') {
        out.push(`ww:${previous}_${k}`);
        if (before !== '') out.push(`www:${before}_${previous}_${k}`);
        before = previous;
        previous = k;
      }
    }
    if (side[i] === 'T' && PLAIN.test(w.upos)) {
      out.push(`t:${lemma(w.lemma)}`);
      put('target', i);
    } else if (side[i] === 'S' && w.upos === 'NOUN') out.push(`s:${lemma(w.lemma)}`);
    if (!content(i)) return;
    const zone =
      i < first ? 'f' : from >= 0 && to >= 0 && from < i && i < to ? 'b' : i > last ? (i - last <= 8 ? 'a' : 'z') : 'i';
    out.push(`${zone}:${k}`, `w:${k}`);
    if (zone === 'b') put('between', i);
    if (zone === 'a') put('after', i);
    put('all', i);
  });
  return { strings: [...new Set(out)], slots, flags: flagsOf(m) };
}

function lemma(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

/** Moods and negation of the predicates above and below, the shape of the path. */
function flagsOf(m: MarkedGraph): number[] {
  const moods = ['future', 'may', 'must', 'infinitive', 'conditional', 'plain'];
  const top = m.predicates.filter((p) => p.depth === 0);
  const low = m.predicates.filter((p) => p.depth > 0);
  const has = (list: typeof top, test: (p: (typeof top)[number]) => boolean) => (list.some(test) ? 1 : 0);
  return [
    ...moods.map((mood) => has(top, (p) => p.modality.mood === mood)),
    ...moods.map((mood) => has(low, (p) => p.modality.mood === mood)),
    has(top, (p) => p.modality.negated),
    has(low, (p) => p.modality.negated),
    has(top, (p) => p.modality.passive),
    low.length > 0 ? 1 : 0,
    m.source >= 0 ? 1 : 0,
    m.target >= 0 ? 1 : 0,
    m.source >= 0 && m.target >= 0 && m.source < m.target ? 1 : 0,
    Math.min(m.path.length, 6) / 6,
  ];
}
