/** A piece of a text: UTF-16 offsets, half-open, as in `text.slice(span[0], span[1])`. Plain data, so that records hold it as JSON. */
export type Span = readonly [start: number, end: number];

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
