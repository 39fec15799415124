/**
 * The library's own door: read a text into claims, open a record, ask it. Everything is plain data; offsets are UTF-16, half-open, into the
 * text that was given.
 */
import { createHash } from 'node:crypto';
import { openPipeline, type Pipeline, type ReadReport } from './pipeline.js';

export type {
  Appended,
  Claim,
  ClaimFilter,
  ClaimRecord,
  Correction,
  CorrectionInput,
  DateBasis,
  Document,
  Entry,
  Gazetteer,
  Input,
  Kept,
  OpenOptions,
  Parser,
  Problem,
  Quad,
  ReadOptions,
  ReportRecord,
  Result,
  Segmented,
  StoredReport,
  Tree,
  Verified,
  Word,
} from './pipeline.js';
export { keep, type Ledger, openLedger, openPipeline, type Pipeline, type ReadReport } from './pipeline.js';
export type * from './query/index.js';
export { openQuery } from './query/index.js';

/** What is known of a text beside its words. */
export interface ReadAbout {
  readonly title?: string;
  /** Day of publication, EDTF; without it relative dates stay unread. */
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

let loaded: Pipeline | null = null;

/**
 * Codes one text. Models and tables are loaded at the first call and kept. The same text gives the same claims with the same ids.
 *
 * @example
 * const { claims } = read('Chad cut diplomatic ties with Fiji on Tuesday.', { published: '2021-03-03' });
 */
export function read(text: string, about: ReadAbout = {}): ReadReport {
  loaded ??= openPipeline();
  const { title = null, published = null, url = null, outlet = null, byline = null } = about;
  const id = `r-${createHash('sha256')
    .update(JSON.stringify([url, title, published, text]))
    .digest('hex')
    .slice(0, 16)}`;
  return loaded.code({
    id,
    url,
    outlet,
    byline,
    title,
    published,
    retrieved: null,
    language: 'en',
    text,
    problems: [],
  });
}
