/** Evidence in; its quote with the words that carry the event set apart, and the order in which an event's evidence is shown, out. */
import type { EventWithEvidence, Evidence } from '../../query/index.js';

/** A quote in three parts, the words that carry the event in the middle. */
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

/** The evidence of an event, those who tell the date that is shown before those who tell another; else in the order it came. */
export function evidenceOf({ event, evidence }: EventWithEvidence): Evidence[] {
  const agrees = (e: Evidence) => e.date.edtf === event.date.edtf;
  return [...evidence.filter(agrees), ...evidence.filter((e) => !agrees(e))];
}
