/**
 * Lines that say when, where and by whom a report was written: whole lines ("By Jane Roe", "date 2025-09-25 Published by ...") and the
 * openings of a first paragraph ("KYIV, Ukraine (Reuters) - "). Text in, yes or the length out; the values are read by intake.
 */

const lineOpening =
  /^(?:date\s*:?\s+\d|by\s+\p{Lu}|by:\s|(?:by|from)\s+(?:the|our|an?)\s.{0,40}\b(?:desk|correspondents?|staff|reporters?|bureau|team|editors?|writers?)\b|(?:first\s+)?(?:published|posted|updated|last updated|modified|created|reported|written|edited|author|source|url|dated?)\b\s*(?::|by\b|on\b|at\b|\d|\p{Lu}))/iu;
const day =
  /^(?:\p{L}+,?\s+|\p{Lu}[\p{L}.'’-]{1,30}(?:[ -]\p{Lu}[\p{L}.'’-]{1,30}){0,3},\s+)?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th|º|\.)?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:[\s,|–-].{0,40})?$/u;
const updated = /^.{1,60}\|\s*(?:updated|published|posted|last updated)?:?\s*\d{1,4}[-/. ]/iu;
const agency =
  'Reuters|AP|AFP|Xinhua|CNN|UPI|TASS|IRNA|Interfax|dpa|DPA|ANSA|EFE|Bloomberg|BBC|IANS|PTI|ANI|KCNA|Yonhap|Kyodo|SANA|WAFA|RFE/RL|AA';
const place = "\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ -]\\p{Lu}[\\p{L}.'’-]{1,30}){0,4}";
const month = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)';
const agencyMark = `\\((?:${agency}|\\p{Lu}[\\p{L}. /]{1,30})\\)`;
const dashes = '(?:--|—|–|-|―|_|:)';
const opening = new RegExp(
  `^(?:(${place}(?:(?:/|, | and )${place}){0,3})(?:,? ${month}(?:, \\d{4})?)?,? ?)?(?:(${agencyMark})[ \\t]*(${dashes})?|(${dashes}))\\s*`,
  'u',
);
const knownAgency = new RegExp(`^\\((?:${agency})\\)$`);

/** Whether a whole short line is a byline or a date line. */
export function isDatelineLine(line: string): boolean {
  if (line.length > 160 || /[.!?]["”]?$/.test(line.slice(-3)) === true) return false;
  return lineOpening.test(line) || day.test(line) || updated.test(line);
}

/** The length of the dateline that opens a paragraph, its dash and the space after it included; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const found = opening.exec(paragraph.slice(0, 200));
  if (found === null) return 0;
  const [whole, where, who, dash = found[4]] = found;
  if (whole.length >= paragraph.length || !/^["“‘'(]?[\p{Lu}\d]/u.test(paragraph.slice(whole.length, whole.length + 2)))
    return 0;
  const first = where?.split(/[ -]/)[0] ?? '';
  const capital = /\p{Lu}{3}/u.test(first) && first === first.toUpperCase();
  if (who !== undefined && knownAgency.test(who)) return whole.length;
  const spacedDash = dash !== undefined && dash !== ':' && /\s$/.test(whole) && (dash !== '-' || /\s-\s*$/.test(whole));
  if (capital && spacedDash) return whole.length;
  const shouted = where !== undefined && where === where.toUpperCase() && first.length >= 5;
  if (shouted && dash === ':' && /\s$/.test(whole)) return whole.length;
  return who !== undefined && where !== undefined && spacedDash ? whole.length : 0;
}
