/**
 * Spans of a text in; the text cut at every edge out, each piece with the marks that lie over it. Spans may overlap and nest; those that
 * do not fit the text are left out.
 */

/** A mark over a text: UTF-16 offsets, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Id of the claim that the mark belongs to. */
  readonly claim: string;
}

export type MarkKind = 'quote' | 'trigger' | 'actor' | 'recipient' | 'date' | 'place' | 'speaker';

/** A stretch of text over which the same marks lie. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  readonly claims: readonly string[];
  /** Claims whose first quote begins here. */
  readonly begins: readonly string[];
}

/** A paragraph of the text in pieces. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Cuts a text into paragraphs (at empty lines) and pieces. */
export function cut(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  const fit = marks
    .filter((m) => m.start >= 0 && m.start < m.end && m.end <= text.length)
    .sort((x, y) => x.start - y.start || y.end - x.end);
  const beginning = new Map<number, string[]>();
  const seen = new Set<string>();
  for (const mark of fit) {
    if (mark.kind !== 'quote' || seen.has(mark.claim)) continue;
    seen.add(mark.claim);
    beginning.set(mark.start, [...(beginning.get(mark.start) ?? []), mark.claim]);
  }
  return paragraphs(text).map(([start, end]) => {
    const here = fit.filter((m) => m.start < end && m.end > start);
    const edges = new Set([start, end]);
    for (const m of here) edges.add(Math.max(start, m.start)).add(Math.min(end, m.end));
    const sorted = [...edges].sort((x, y) => x - y);
    const pieces = sorted.slice(0, -1).map((from, i): Piece => {
      const to = sorted[i + 1] ?? end;
      const over = here.filter((m) => m.start <= from && m.end >= to);
      return {
        start: from,
        text: text.slice(from, to),
        kinds: [...new Set(over.map((m) => m.kind))],
        claims: [...new Set(over.map((m) => m.claim))],
        begins: beginning.get(from) ?? [],
      };
    });
    return { start, pieces };
  });
}

function paragraphs(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    if (gap.index > start) found.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}
