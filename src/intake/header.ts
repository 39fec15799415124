import type { Problem } from '../base/index.js';
import { conflicts, findDates } from './dates.js';
import { faults } from './faults.js';

/**
 * The first lines of a plain text in; byline, day, title, address and outlet out, where lines there say so in a form that means just
 * that. The lines stay in the text. Reads no sentence: a date in the story is not the day of publication.
 */

export interface Header {
  readonly byline: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly problems: readonly Problem[];
}

/** Where a date of the header stands, best first: what the publisher says beside the author's name outranks a bare field. */
type DateSource = 'byline' | 'published' | 'header' | 'updated' | 'line';

interface Stated {
  readonly source: DateSource;
  readonly edtf: string;
}

const ranks: readonly DateSource[] = ['byline', 'published', 'header', 'line', 'updated'];
const sourceNames: Record<DateSource, string> = {
  byline: 'the byline',
  published: 'the line of publication',
  header: 'the bare header',
  line: 'a date line',
  updated: 'the line of the last update',
};
const rules: Record<DateSource, string> = {
  byline: "the date beside the author's name is the publisher's own and a bare header is a system's field",
  published: "the line that says when it was published is the publisher's own",
  header: 'it is the first date field',
  line: 'it is the first date line',
  updated: 'it is the only date field',
};

const linesMax = 12;
const field =
  /^\s*(title|headline|url|link|source|outlet|publisher|author|authors|byline|by|date|published|publication date|updated|last updated|dateline)\s*:\s*(\S.*)$/i;
const publishedBy =
  /(?:^|[\s|–-])(?:(?:published|posted|written|reported|publicado|escrito|publié|veröffentlicht|pubblicato|опубликовано)\s+(?:by|por|par|von|da)|by|por|par|von|автор:?|بقلم:?)\s+(.+)$/iu;
const personName =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|del|della|la|von|van|der|bin|ibn|al|el|da|dos|and|y|et|e|und|i|и)\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,7})/u;
const wire = /^(.{2,60}?)\s*\|\s*(updated|published|posted|last updated)?\s*:?\s*/iu;

/** Reads the header of a plain text. `name` is what a Problem calls the input. */
export function readHeader(text: string, name: string): Header {
  const lines = text.slice(0, 8_000).split('\n').slice(0, 40);
  const dates: Stated[] = [];
  const values: { byline: string | null; title: string | null; url: string | null; outlet: string | null } = {
    byline: null,
    title: null,
    url: null,
    outlet: null,
  };
  let seen = 0;
  let first: string | null = null;
  for (const line of lines) {
    const words = line.trim();
    if (words === '') continue;
    if (++seen > linesMax) break;
    const read =
      readField(words, values, dates) || readByline(words, values, dates) || readDateLine(words, values, dates);
    if (read) continue;
    if (first === null && seen <= 3 && isTitle(words)) first = words;
    else if (words.length > 200 || /[.!?]["”]?$/.test(words.slice(-3))) break;
  }
  if (first !== null && text.trim() !== first) values.title ??= first;
  return { ...values, ...choose(dates, name) };
}

/** The best of the stated dates, and a Problem where another disagrees. A later update is no disagreement. */
function choose(dates: readonly Stated[], name: string): { published: string | null; problems: Problem[] } {
  const sorted = [...dates].sort((a, b) => ranks.indexOf(a.source) - ranks.indexOf(b.source));
  const best = sorted[0];
  if (best === undefined) return { published: null, problems: [] };
  const other = sorted.find(
    ({ source, edtf }) => conflicts(edtf, best.edtf) && !(source === 'updated' && edtf > best.edtf),
  );
  if (other === undefined) return { published: best.edtf, problems: [] };
  const problem = faults.dateConflict(
    name,
    best.edtf,
    sourceNames[best.source],
    other.edtf,
    sourceNames[other.source],
    rules[best.source],
  );
  return { published: best.edtf, problems: [problem] };
}

/** "Title: ...", "Date: ...", "URL: ...": a field of one line. */
function readField(
  line: string,
  values: Record<'byline' | 'title' | 'url' | 'outlet', string | null>,
  dates: Stated[],
): boolean {
  const match = field.exec(line);
  if (match === null || line.length > 400) return false;
  const key = match[1]!.toLowerCase();
  const value = match[2]!.trim();
  const date = findDates(value)[0]?.edtf;
  const address = /^https?:\/\/\S+$/i.test(value) ? value : null;
  if (/^(?:title|headline)$/.test(key)) values.title ??= value;
  else if (/^(?:url|link)$/.test(key) || (key === 'source' && address !== null)) values.url ??= address;
  else if (/^(?:source|outlet|publisher)$/.test(key)) values.outlet ??= value;
  else if (/^(?:author|authors|byline|by)$/.test(key)) values.byline ??= value.replace(/^by\s+/i, '');
  else if (date === undefined) return false;
  else dates.push({ source: /updated/.test(key) ? 'updated' : /publi/.test(key) ? 'published' : 'header', edtf: date });
  return true;
}

/** "By Jane Roe", "Published by Jane Roe 24 de septiembre, 2025", with a bare date before it. */
function readByline(
  line: string,
  values: Record<'byline' | 'title' | 'url' | 'outlet', string | null>,
  dates: Stated[],
): boolean {
  if (line.length > 200 || /[.!?]$/.test(line)) return false;
  const match = publishedBy.exec(line);
  if (match === null) return false;
  const said = match[1]!;
  const person = personName.exec(said);
  const lead = line.slice(0, match.index).trim();
  const opening = lead === '' || findDates(lead).length > 0;
  if (person === null || !opening) return false;
  const found = findDates(line);
  const nameEnd = line.length - said.length + person[0].length;
  const firstDate = found.find(({ end }) => end > line.length - said.length);
  const written =
    firstDate === undefined ? person[0] : line.slice(line.length - said.length, Math.min(firstDate.start, nameEnd));
  values.byline ??= written.replace(/[\s,|–-]+(?:on|el|le|am|il)?[\s,|–-]*$/i, '').trim();
  for (const date of found) {
    const beside = date.start >= line.length - said.length;
    dates.push({ source: beside ? 'byline' : 'header', edtf: date.edtf });
  }
  return true;
}

/** "Xinhua | Updated: 2017-09-15 17:52", "Published 24 September 2025", "24 September 2025". */
function readDateLine(
  line: string,
  values: Record<'byline' | 'title' | 'url' | 'outlet', string | null>,
  dates: Stated[],
): boolean {
  if (line.length > 120) return false;
  const found = findDates(line);
  const date = found[0];
  if (date === undefined) return false;
  const before = line.slice(0, date.start);
  const after = line.slice(date.end).trim();
  const wired = wire.exec(before);
  if (wired !== null && wired[0].length === before.length) {
    values.byline ??= wired[1]!.trim();
    dates.push({ source: /updated/i.test(wired[2] ?? '') ? 'updated' : 'published', edtf: date.edtf });
    return true;
  }
  if (after.length > 40 || (/\p{L}{3}/u.test(after) && !/^[\s,|T\d:.apmAPM()\p{Lu}-]*$/u.test(after))) return false;
  const label = before
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, '')
    .replace(/[\s:,|-]+/g, ' ')
    .trim();
  const source = labelSource(label);
  if (source === null) return false;
  dates.push({ source, edtf: date.edtf });
  return true;
}

function labelSource(label: string): DateSource | null {
  if (label === '') return 'line';
  if (/^(?:date|dated)$/i.test(label)) return 'header';
  if (
    /^(?:first )?(?:published|posted|publicado|publié le|veröffentlicht am|pubblicato il|опубликовано)(?: on| at| el)?$/iu.test(
      label,
    )
  )
    return 'published';
  return /^(?:last )?(?:updated|modified|actualizado)(?: on| at)?$/i.test(label) ? 'updated' : null;
}

/** A first line that can be a title: short, with no final mark. */
function isTitle(line: string): boolean {
  return (
    line.length <= 160 &&
    line.split(/\s+/).length >= 2 &&
    line.split(/\s+/).length <= 24 &&
    !/[.:;,]["”]?$/.test(line) &&
    /\p{L}/u.test(line)
  );
}
