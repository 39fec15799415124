/** A piece of evidence in; its quote in three parts, with the words that carry the event in the middle, out. */
export interface QuoteParts {
  readonly before: string;
  readonly trigger: string;
  readonly after: string;
}

/** Finds the trigger by its place in the report, else by its words; without either the quote stays whole. */
export function splitQuote(evidence: {
  readonly quote: string;
  readonly trigger: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly triggerSpan: readonly [number, number];
}): QuoteParts {
  const { quote, trigger } = evidence;
  const offset = evidence.triggerSpan[0] - (evidence.spans[0]?.[0] ?? 0);
  const at = quote.startsWith(trigger, offset) && offset >= 0 ? offset : quote.indexOf(trigger);
  if (at < 0 || trigger === '') return { before: quote, trigger: '', after: '' };
  return { before: quote.slice(0, at), trigger, after: quote.slice(at + trigger.length) };
}
