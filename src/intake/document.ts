import type { Problem } from '../base/index.js';
import { conflicts, parseDate } from './dates.js';
import { faults } from './faults.js';
import { contentId } from './identity.js';
import type { Document, ReadOptions } from './types.js';

/**
 * What a format's reader found out about one report in; the finished document out, with its id, its day and a word on what is missing.
 * Never takes a day from the clock or from the file system.
 */

/** A report before it has its id; what is unknown is left out or null. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  readonly id?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly retrieved?: string | null;
  readonly language?: string | null;
  readonly problems?: readonly Problem[];
}

/** Texts longer than this are whole articles, of which one may expect a date. */
const articleLength = 400;

/** Makes a document of a draft: fields cleaned, the `published` option applied, the id made where none was given. */
export function finish(draft: Draft, options: ReadOptions): Document {
  const problems: Problem[] = [...(draft.problems ?? [])];
  let published = draft.published ?? null;
  const override = options.published === undefined ? null : parseDate(options.published);
  if (options.published !== undefined && override === null)
    problems.push(faults.badDate(draft.name, options.published));
  if (override !== null) {
    if (published !== null && conflicts(override, published)) {
      const rule = 'a day given by hand outranks what the text says';
      problems.push(faults.dateConflict(draft.name, override, 'the published option', published, 'the report', rule));
    }
    published = override;
  }
  if (published === null && draft.text.length > articleLength) problems.push(faults.noDate(draft.name));
  const report = {
    url: cleanField(draft.url),
    outlet: cleanField(draft.outlet),
    byline: cleanField(draft.byline),
    title: cleanField(draft.title),
    published,
    retrieved: draft.retrieved ?? null,
    language: cleanField(draft.language),
    text: draft.text,
  };
  return { id: cleanField(draft.id) ?? contentId(report), ...report, problems };
}

/** A field on one line, without control characters or markup, of bearable length; null where nothing is left. */
export function cleanField(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const line = stripMarkup(value.slice(0, 5_000))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .slice(0, 1_000);
  return line === '' ? null : line;
}

/** Text without tags; what stands in a script or style goes with it. */
function stripMarkup(value: string): string {
  if (!value.includes('<')) return value;
  return value
    .replace(/<(script|style|template|noscript|iframe)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, ' ');
}
