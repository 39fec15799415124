/**
 * A text and an offset come in, the end of the word there goes out, and what lies between two words. It knows the characters of
 * words in Latin, Greek and Cyrillic, abbreviations with dots and apostrophes, and no name.
 */

/** What each UTF-16 unit is: 0 between words, 1 of a word, 2 of a word and upper case. Made once, so that scanning looks up only. */
export const UNITS: Uint8Array = units();

function units(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let c = 0; c < 65536; c++) if (ofWord(c)) table[c] = upper(c) ? 2 : 1;
  return table;
}

/** Whether a UTF-16 unit belongs to a word: letters, digits and combining marks. NaN, past the end of a text, does not. */
function isWordUnit(c: number): boolean {
  return (UNITS[c] ?? 0) > 0;
}

/** Whether a UTF-16 unit is an upper-case letter. */
export function isUpper(c: number): boolean {
  return UNITS[c] === 2;
}

function ofWord(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
  if (c < 0xc0) return c === 0xaa || c === 0xba || c === 0xb5;
  if (c === 0xd7 || c === 0xf7) return false;
  return (
    c < 0x2000 ||
    (c > 0x206f && c < 0x2190) ||
    (c >= 0x2c00 && c < 0x2e00) ||
    (c >= 0x3040 && c !== 0xfffd && c < 0xff00)
  );
}

function upper(c: number): boolean {
  if (c < 128) return c >= 65 && c <= 90;
  if (c < 0xc0 || c > 0x52f) return c >= 0x1e00 && c < 0x1f00 && (c & 1) === 0;
  const letter = String.fromCharCode(c);
  return letter !== letter.toLowerCase();
}

/**
 * The end of the word that starts at `start`. Takes in apostrophes between letters ("N'Djamena") but not a possessive 's, and the dots
 * of an abbreviation in capitals ("U.S.") but not that after one initial ("George W. Bush").
 */
export function wordEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isWordUnit(c)) {
      i++;
    } else if (c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bb || c === 0x02bc) {
      const next = text.charCodeAt(i + 1);
      if (!isWordUnit(next) || i === start) return i;
      if ((next === 115 || next === 83) && !isWordUnit(text.charCodeAt(i + 2))) return i;
      i++;
    } else if (c === 46 && isUpper(text.charCodeAt(i - 1))) {
      const dotted = i - 2 > start && text.charCodeAt(i - 2) === 46;
      if (dotted && !isWordUnit(text.charCodeAt(i + 1))) return i + 1;
      if ((dotted || i - 1 === start) && isUpper(text.charCodeAt(i + 1)) && !isWordUnit(text.charCodeAt(i + 2))) i++;
      else return i;
    } else {
      return i;
    }
  }
}

/** What stands between the word that ends at `end` and the next one: its start and whether a name may go on across it. */
export interface Gap {
  /** Start of the next word, or -1 where there is none within a few characters. */
  readonly next: number;
  readonly kind: 'space' | 'hyphen' | 'comma' | 'other';
}

/** Reads the gap after `end`: at most a possessive, one comma, spaces and a hyphen, and no empty line. */
export function gapAfter(text: string, end: number): Gap {
  let i = end;
  let kind: Gap['kind'] = 'space';
  let breaks = 0;
  const c0 = text.charCodeAt(i);
  if (c0 === 39 || c0 === 0x2019) {
    i++;
    if (text.charCodeAt(i) === 115 && !isWordUnit(text.charCodeAt(i + 1))) i++;
  }
  for (; i < end + 8; i++) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 0xa0 || c === 9 || c === 13) continue;
    if (c === 10) {
      if (++breaks > 1) return { next: -1, kind: 'other' };
    } else if (c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2013) {
      if (kind !== 'space') return { next: -1, kind: 'other' };
      kind = 'hyphen';
    } else if (c === 44) {
      if (kind !== 'space') return { next: -1, kind: 'other' };
      kind = 'comma';
    } else if (c === 46 && i === end && isUpper(text.charCodeAt(end - 1)) && !isWordUnit(text.charCodeAt(end - 2))) {
      // The dot of an initial.
    } else if (isWordUnit(c)) {
      return { next: i, kind };
    } else {
      return { next: -1, kind: 'other' };
    }
  }
  return { next: -1, kind: 'other' };
}

/** The word before `start` on the same line, with its offsets; null where punctuation other than a hyphen or comma stands between. */
export function wordBefore(
  text: string,
  start: number,
): { text: string; start: number; end: number; gap: string } | null {
  let end = start;
  while (end > 0 && end > start - 6 && !isWordUnit(text.charCodeAt(end - 1))) {
    const c = text.charCodeAt(end - 1);
    if (c === 10 || c === 33 || c === 63 || c === 34 || c === 0x201d || c === 40 || c === 41 || c === 59 || c === 58)
      return null;
    end--;
  }
  if (end === 0 || !isWordUnit(text.charCodeAt(end - 1))) return null;
  let from = end;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  return { text: text.slice(from, end), start: from, end, gap: text.slice(end, start) };
}

/** The word after `end` on the same line; null where the sentence or line ends there. */
export function wordAfter(text: string, end: number): { text: string; start: number; end: number; gap: string } | null {
  const gap = gapAfter(text, end);
  if (gap.next < 0) return null;
  const between = text.slice(end, gap.next);
  if (between.includes('\n')) return null;
  const stop = wordEnd(text, gap.next);
  return { text: text.slice(gap.next, stop), start: gap.next, end: stop, gap: between };
}
