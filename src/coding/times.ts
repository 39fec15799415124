/**
 * The date expressions of a sentence, each with the word that heads it. Comes in: the text, the tree, the day of publication and where the
 * narrative stands. Goes out: expressions with their years. Knows no events.
 */
import { type Edtf, findTimes, type TimeExpression } from '../time/index.js';
import { type Graph, wordAt } from './graph.js';

/** The date expressions of a sentence, each with the word that heads it. */
export interface DatedSentence {
  readonly times: readonly { readonly expression: TimeExpression; readonly head: number }[];
}

/** Reads a sentence's date expressions; `tense` decides where a bare weekday looks. */
export function timesOf(
  text: string,
  g: Graph,
  published: Edtf | null,
  narrative: Narrative | null,
  tense: 'past' | 'future',
): DatedSentence {
  const expressions = findTimes(text, [g.tree.start, g.tree.end], {
    published,
    narrative: narrative?.edtf ?? null,
    tense,
  }).map((e) => inNarrativeYear(e, narrative));
  const exact = expressions.filter((e) => e.relation === 'at' && /^\d{4}-\d\d-\d\d$/.test(e.edtf));
  const expressed = expressions.map((e) => {
    // "severed relations on 21 April and closed the legation on that day": the day that the sentence has just named.
    const named = SAME_DAY.test(e.text)
      ? exact.findLast((d) => d.span[1] <= e.span[0] && !SAME_DAY.test(d.text))
      : undefined;
    return named === undefined ? e : { ...e, edtf: named.edtf, reason: `the day of "${named.text}"` };
  });
  const all = published === null ? [...expressed, ...inYearTold(text, g, expressed, narrative)] : expressed;
  return {
    times: all
      .filter((e) => !('attributive' in e && e.attributive === true))
      .flatMap((expression) => {
        const inside = g.words.flatMap((w, i) =>
          expression.span[0] <= w.start && w.end <= expression.span[1] ? [i] : [],
        );
        const head = inside.find((i) => !inside.includes(wordAt(g, i).head));
        return head === undefined ? [] : [{ expression, head }];
      }),
  };
}

const SAME_DAY = /\b(that|same) (same )?(day|date)$/i;
const DAY_AND_MONTH = /^\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,}\.?$/u;

/**
 * In a text whose day is not known a day and month without a year follow the last date that the text told: "appointed on 20 June 1858, he
 * presented his credentials on 18 September".
 */
function inYearTold(
  text: string,
  g: Graph,
  told: readonly TimeExpression[],
  narrative: Narrative | null,
): TimeExpression[] {
  const dated = told.filter((e) => /^\d{4}(-\d\d){0,2}$/.test(e.edtf) && e.relation === 'at');
  const first = dated[0]?.edtf ?? narrative?.edtf.replace(/[~?%]/g, '');
  if (first === undefined || !/^\d{4}/.test(first)) return [];
  const published = `${first}-12-31`.slice(0, 10).replace(/^(\d{4}-\d\d)-12$/, '$1-28');
  return findTimes(text, [g.tree.start, g.tree.end], { published, narrative: null, tense: 'past' }).flatMap((e) => {
    if (!DAY_AND_MONTH.test(e.text) || !/^\d{4}-\d\d-\d\d$/.test(e.edtf)) return [];
    if (told.some(({ span }) => span[0] < e.span[1] && e.span[0] < span[1])) return [];
    const before = dated.findLast(({ span }) => span[1] <= e.span[0])?.edtf ?? narrative?.edtf.replace(/[~?%]/g, '');
    if (before === undefined || !/^\d{4}/.test(before)) return [];
    const same = `${before.slice(0, 4)}${e.edtf.slice(4)}`;
    const next = `${Number(before.slice(0, 4)) + 1}${e.edtf.slice(4)}`;
    const edtf = same >= before ? same : next;
    return [{ ...e, edtf, basis: 'resolved' as const, reason: `the year of ${before}, which the text told before` }];
  });
}

/** Where the narrative stands: its last date, and whether it was given in the same paragraph. */
export interface Narrative {
  readonly edtf: Edtf;
  readonly paragraph: 'same' | 'earlier';
}

/**
 * A day and month without a year belong to the year that the text is telling of, however long ago: soon after a full date ("Jan. 3, 2016 ... on
 * Jan. 4"), and anywhere later in a paragraph that has named a year ("In January 2019 ... on 23 February").
 */
function inNarrativeYear(e: TimeExpression, narrative: Narrative | null): TimeExpression {
  if (narrative === null || !/^\d{4}-\d\d-\d\d$/.test(e.edtf) || e.basis !== 'resolved') return e;
  if (/\d{4}/.test(e.text) || !/\p{L}{3,}\.? ?\d|\d ?\p{L}{3,}/u.test(e.text)) return e;
  const told = narrative.edtf.replace(/[~?%]/g, '');
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(told)) return e;
  const there = `${told.slice(0, 4)}${e.edtf.slice(4)}`;
  const gap = (Date.parse(there) - Date.parse(told)) / 86_400_000;
  const near = told.length === 10 && gap >= 0 && gap <= 60;
  if (there === e.edtf || there > e.edtf || !(near || (narrative.paragraph === 'same' && gap >= 0))) return e;
  return { ...e, edtf: there, reason: `${e.reason}; the year of ${told}, which the text has just named` };
}
