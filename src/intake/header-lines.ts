import { findDates } from './dates.js';

/**
 * One line of a text's header in; what it says in a fixed form - a field, a byline, a day - noted in the tally given. A line that is
 * anything else says nothing.
 */

/** Where a date of a text stands, best first: what the publisher says beside the author's name outranks a bare field. */
export type DateSource = 'byline' | 'published' | 'header' | 'line' | 'updated' | 'closing';

export interface StatedDate {
  readonly source: DateSource;
  readonly edtf: string;
}

/** What the lines read so far have said; the first word on a thing stays. */
export interface Tally {
  byline: string | null;
  title: string | null;
  url: string | null;
  outlet: string | null;
  readonly dates: StatedDate[];
}

/** Notes what a line says; false where it is no line of a header. */
export function readLine(line: string, tally: Tally): boolean {
  return readField(line, tally) || readByline(line, tally) || readDateLine(line, tally);
}

const field =
  /^\s*(title|headline|url|link|source|outlet|publisher|author|authors|byline|by|date|published|publication date|updated|last updated|dateline)\s*:\s*(\S.*)$/i;
const publishedBy =
  /(?:^|[\s|–-])(?:(?:published|posted|written|reported|publicado|escrito|publié|veröffentlicht|pubblicato|опубликовано)\s+(?:by|por|par|von|da)|by|por|par|von|from(?=\s+(?:our|a)\s)|автор:?|بقلم:?)\s+(.+)$/iu;
const personName =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|del|della|la|von|van|der|bin|ibn|al|el|da|dos|and|y|et|e|und|i|и)\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,7})/u;
/** Writers without a name: "the foreign desk", "our correspondent in Algiers", "staff reporters". */
const desk =
  /^((?:(?:the|our|an?)\s+)?(?:[\p{L}'’-]+\s+){0,3}(?:desk|correspondents?|staff|reporters?|bureau|team|editors?|writers?)(?:\s+in\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})?)(?=\s*(?:$|[,|–—-]))/u;
const placeBefore = /^\p{Lu}[\p{L}.'’-]{1,30}(?:[ -]\p{Lu}[\p{L}.'’-]{1,30}){0,3},\s*$/u;
const filed = /^\p{Lu}{3}[\p{Lu}.'’ -]{0,40}(?:,\s\p{Lu}[\p{L} .]{1,30})?,\s*$/u;
const wire = /^(.{2,60}?)\s*\|\s*(updated|published|posted|last updated)?\s*:?\s*/iu;

/** "Title: ...", "Date: ...", "URL: ...": a field of one line. */
function readField(line: string, tally: Tally): boolean {
  const match = field.exec(line);
  if (match === null || line.length > 400) return false;
  const key = match[1]!.toLowerCase();
  const value = match[2]!.trim();
  const date = findDates(value)[0]?.edtf;
  const address = /^https?:\/\/\S+$/i.test(value) ? value : null;
  if (/^(?:title|headline)$/.test(key)) tally.title ??= value;
  else if (/^(?:url|link)$/.test(key) || (key === 'source' && address !== null)) tally.url ??= address;
  else if (/^(?:source|outlet|publisher)$/.test(key)) tally.outlet ??= value;
  else if (/^(?:author|authors|byline|by)$/.test(key)) tally.byline ??= value.replace(/^by\s+/i, '');
  else if (date === undefined) return false;
  else
    tally.dates.push({
      source: /updated/.test(key) ? 'updated' : /publi/.test(key) ? 'published' : 'header',
      edtf: date,
    });
  return true;
}

/** "By Jane Roe", "Published by Jane Roe 24 de septiembre, 2025", with a bare date before it. */
function readByline(line: string, tally: Tally): boolean {
  if (line.length > 200 || /[.!?]$/.test(line)) return false;
  const match = publishedBy.exec(line);
  if (match === null) return false;
  const said = match[1]!;
  const person = /^\p{Lu}/u.test(said) ? (desk.exec(said) ?? personName.exec(said)) : desk.exec(said);
  const lead = line.slice(0, match.index).trim();
  if (person === null || !isBareLead(lead)) return false;
  const found = findDates(line);
  const nameEnd = line.length - said.length + person[0].length;
  const firstDate = found.find(({ end }) => end > line.length - said.length);
  const written =
    firstDate === undefined ? person[0] : line.slice(line.length - said.length, Math.min(firstDate.start, nameEnd));
  tally.byline ??= written.replace(/[\s,|–-]+(?:on|el|le|am|il)?[\s,|–-]*$/i, '').trim();
  for (const date of found) {
    const beside = date.start >= line.length - said.length;
    tally.dates.push({ source: beside ? 'byline' : 'header', edtf: date.edtf });
  }
  return true;
}

/** Whether what stands before "by" is nothing but a date and its label. */
function isBareLead(lead: string): boolean {
  const date = findDates(lead)[0];
  if (date !== undefined && /\b(?:updated|published|posted):\s*$/i.test(lead.slice(0, date.start))) return true;
  const rest = date === undefined ? lead : `${lead.slice(0, date.start)} ${lead.slice(date.end)}`;
  return /^[\s:,|–-]*(?:dated?|on|published|posted|updated)?[\s:,|–-]*$/i.test(rest);
}

/** "Xinhua | Updated: 2017-09-15 17:52", "Published 24 September 2025", "24 September 2025". */
function readDateLine(line: string, tally: Tally): boolean {
  const found = findDates(line.slice(0, 160));
  const date = found[0];
  if (date === undefined) return false;
  const before = line.slice(0, date.start);
  const after = line.slice(date.end).trim();
  const wired = line.length <= 120 ? wire.exec(before) : null;
  if (wired !== null && wired[0].length === before.length) {
    tally.byline ??= wired[1]!.trim();
    tally.dates.push({ source: /updated/i.test(wired[2] ?? '') ? 'updated' : 'published', edtf: date.edtf });
    return true;
  }
  if (filed.test(before) && /^(?:\([^)]{1,40}\)\s*)?(?:--|—|–|-)\s/.test(line.slice(date.end).trimStart())) {
    tally.dates.push({ source: 'line', edtf: date.edtf });
    return true;
  }
  if (line.length > 120) return false;
  if (placeBefore.test(before) && after === '') {
    tally.dates.push({ source: 'line', edtf: date.edtf });
    return true;
  }
  if (
    after.length > 40 ||
    (/\p{L}{3}/u.test(after) && !/^[\s,|T\d:.apmAPM()\p{Lu}-]*$|^\|\s*\p{Lu}[\p{L} ]*$/u.test(after))
  )
    return false;
  const label = before
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, '')
    .replace(/[\s:,|-]+/g, ' ')
    .trim();
  const source = labelSource(label);
  if (source === null) return false;
  tally.dates.push({ source, edtf: date.edtf });
  return true;
}

function labelSource(label: string): DateSource | null {
  if (label === '') return 'line';
  if (/^(?:date|dated)$/i.test(label)) return 'header';
  if (
    /^(?:first )?(?:published|posted|publicado|publié le|veröffentlicht am|pubblicato il|опубликовано)(?: on| at| el)?$|^written(?: on)?$/iu.test(
      label,
    )
  )
    return 'published';
  return /^(?:last )?(?:updated|modified|actualizado)(?: on| at)?$/i.test(label) ? 'updated' : null;
}
