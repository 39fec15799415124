import { type Problem, problem, type Result } from '../base/index.js';
import { conflicts, parseDate } from './dates.js';
import type { Draft } from './document.js';
import { faults, quoted } from './faults.js';
import { readHeader } from './header.js';

/**
 * One JSON value in; a draft of the report that it holds out. Accepts the report fields of the claim record and the names that news sets
 * commonly use for them; other fields are left alone.
 */

const wrongType = (name: string, field: string): Problem =>
  problem(
    'bad-field',
    `cannot use ${quoted(field)} of ${quoted(name)}: it is not text; it is left out`,
    'give it as a string',
    name,
  );

/** Reads one report given as JSON; `name` says where it stands ("news.jsonl line 12"). */
export function readRow(value: unknown, name: string): Result<Draft> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return bad(name, 'it is no JSON object');
  const row = value as Record<string, unknown>;
  const problems: Problem[] = [];
  const field = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = row[key];
      if (typeof found === 'string' && found.trim() !== '') return found;
      if (typeof found === 'number' && key === 'id') return String(found);
      if (found !== undefined && found !== null && found !== '' && typeof found !== 'string')
        problems.push(wrongType(name, key));
    }
    return null;
  };
  if (typeof row.text !== 'string') return bad(name, 'it has no "text"');
  const text = row.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return bad(name, 'its "text" is empty');
  const date = field('published', 'date', 'date_publish');
  const published = date === null ? null : parseDate(date);
  const header = readHeader(text, name);
  if (date !== null && published === null) problems.push(faults.badDate(name, date));
  if (published !== null && header.published !== null && conflicts(published, header.published)) {
    const rule = 'a day given as a field outranks what the text says';
    problems.push(faults.dateConflict(name, published, 'the field', header.published, 'the text', rule));
  } else if (published === null) problems.push(...header.problems);
  const draft: Draft = {
    name,
    text,
    id: field('id'),
    url: webAddress(field('url') ?? header.url),
    outlet: field('outlet', 'source_domain') ?? firstSource(row.sources),
    byline: field('byline', 'author') ?? people(row.authors) ?? header.byline,
    title: field('title', 'headline'),
    published: published ?? header.published,
    retrieved: null,
    language: field('lang', 'language'),
    problems,
  };
  return { ok: true, value: draft, problems: [] };
}

function bad(name: string, why: string): Result<Draft> {
  return { ok: false, problem: faults.badLine(name, why) };
}

/** An http or https address, or null: a report's link is shown to people, so no other scheme may get in. */
export function webAddress(value: string | null): string | null {
  if (value === null) return null;
  const address = value.trim();
  return /^https?:\/\/[^\s<>"']+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** The first source's name, of a list of names or of { name, url }. */
function firstSource(sources: unknown): string | null {
  if (!Array.isArray(sources)) return null;
  const first: unknown = sources[0];
  if (typeof first === 'string') return first;
  if (first !== null && typeof first === 'object' && typeof (first as { name?: unknown }).name === 'string')
    return (first as { name: string }).name;
  return null;
}

function people(authors: unknown): string | null {
  if (!Array.isArray(authors)) return null;
  const names = authors.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return names.length === 0 ? null : names.slice(0, 5).join(', ');
}
