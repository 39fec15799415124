/** Claims and reports for tests, from a few words each. Nothing of the program imports it. */
import { createHash } from 'node:crypto';
import { type Act, actFacts, type Claim, type Participant, type Status, type Track, weigh } from '../plover/index.js';
import type { DateBasis } from '../time/index.js';
import type { Entry, StoredReport } from './types.js';

export interface ClaimWords {
  readonly act?: Act | null;
  readonly standing?: { readonly track: Track; readonly value: string };
  /** Codes; joint acts name all parties here. */
  readonly actors: readonly string[];
  readonly recipients?: readonly string[];
  readonly date?: string | null;
  readonly basis?: DateBasis;
  readonly status?: Status;
  readonly quote?: string;
  readonly instrument?: string;
  readonly links?: Claim['links'];
  readonly speaker?: string;
  readonly sector?: string;
  readonly confidence?: number;
  readonly version?: string;
}

/** A report with its claims, told in their quotes. */
export function entryOf(
  id: string,
  published: string | null,
  claims: readonly ClaimWords[],
  more: Partial<StoredReport> = {},
): Entry {
  const quotes = claims.map(quoteOf);
  const text = more.text ?? `${id}. ${quotes.join(' ')}`;
  const report: StoredReport = {
    id,
    url: `https://example.org/${id}`,
    outlet: 'Example Wire',
    byline: null,
    title: `Report ${id}`,
    published,
    retrieved: null,
    language: 'en',
    text,
    problems: [],
    ...more,
  };
  return { report, claims: claims.map((words, index) => claimOf(report, words, quotes[index]!, index)) };
}

function quoteOf(words: ClaimWords): string {
  if (words.quote !== undefined) return words.quote;
  const doing = words.act ?? words.standing?.value ?? 'event';
  return `${words.actors.join(' and ')} ${doing} ${(words.recipients ?? []).join(' and ')} ${words.date ?? ''}.`;
}

function claimOf(report: StoredReport, words: ClaimWords, quote: string, sentence: number): Claim {
  const { text: _text, problems: _problems, ...ref } = report;
  const start = Math.max(0, report.text.indexOf(quote));
  const span: [number, number] = [start, start + quote.length];
  const facts = words.act === undefined || words.act === null ? null : actFacts(words.act);
  const weight = facts?.eventType ? weigh(facts.eventType, facts.mode) : null;
  const party = (code: string): Participant => ({
    text: code,
    span,
    code: code.startsWith('?') ? null : code,
    sector: words.sector ?? null,
    entity: null,
    government: null,
    role: null,
  });
  const version = words.version ?? '1';
  return {
    id: `c-${createHash('sha256')
      .update(JSON.stringify([report.id, words, sentence, version]))
      .digest('hex')
      .slice(0, 20)}`,
    report: ref,
    eventType: facts?.eventType ?? null,
    mode: facts?.mode ?? null,
    contexts: [...(facts?.contexts ?? [])],
    cameo: facts?.cameo ?? null,
    quad: weight?.quad ?? null,
    score: weight?.score ?? null,
    act: words.act ?? null,
    standing: words.standing ?? null,
    instrument: words.instrument === undefined ? null : { text: words.instrument, span },
    actors: words.actors.map(party),
    recipients: (words.recipients ?? []).map(party),
    place: null,
    date: {
      edtf: words.date ?? null,
      basis: words.basis ?? (words.date === undefined || words.date === null ? 'none' : 'stated'),
      text: null,
      span: null,
    },
    status: words.status ?? 'happened',
    attribution:
      words.speaker === undefined
        ? []
        : [{ who: words.speaker, code: words.speaker, kind: 'quote', text: words.speaker, span }],
    evidence: {
      sentence,
      spans: [span],
      quote,
      trigger: quote,
      triggerSpan: span,
      also: [],
      rule: 'fixture',
      part: sentence === 0 ? 'lead' : 'body',
    },
    links: [...(words.links ?? [])],
    confidence: words.confidence ?? 0.9,
    coder: { name: 'fixture', version },
  };
}
