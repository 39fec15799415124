/**
 * A form comes in; the keys of the rows that make up its vector go out (word, prefixes, suffixes, shape). The training script's
 * features.py is the same code; the two must agree exactly, or the model reads other words than it learnt.
 */

const FOLD: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '–': '-',
  '—': '--',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '…': '...',
  '\u00a0': ' ',
};
const FOLDED = /[“”„«»‘’‚`–—−‑‐…\u00a0]/g;
const YEAR = /^(?:1[0-9]|20)[0-9][0-9]$/;

/** How many affix and shape keys `affixKeys` gives for every form. */
export const affixKeyCount = 8;

/** Typographic quotes, dashes and dots brought to their plain forms, as the model was taught. */
export function fold(form: string): string {
  const plain = form.replace(FOLDED, (mark) => FOLD[mark]!);
  return plain === "''" ? '"' : plain;
}

/** The key of a form in the word tables: folded, lower case, a year as `<year>`, other digits as 0. */
export function normalForm(form: string): string {
  const low = fold(form).toLowerCase();
  return YEAR.test(low) ? '<year>' : low.replace(/[0-9]/g, '0');
}

/** A form's shape: letters as X and x, digits as d, runs cut to two, at most ten characters ("NATO-led" gives "XX-xx"). */
export function shape(form: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (const character of fold(form)) {
    const kind = shapeOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 2) continue;
    out += kind;
    if (out.length === 10) break;
  }
  return out;
}

/** The affix and shape keys of a form, always `affixKeyCount` of them: suffixes of 1 to 4, prefixes of 1 to 3, shape. */
export function affixKeys(form: string): string[] {
  const letters = Array.from(normalForm(form));
  const keys: string[] = [];
  for (let length = 1; length <= 4; length++) {
    keys.push(`s${length}${letters.slice(Math.max(0, letters.length - length)).join('')}`);
  }
  for (let length = 1; length <= 3; length++) keys.push(`p${length}${letters.slice(0, length).join('')}`);
  keys.push(`sh${shape(form)}`);
  return keys;
}

/** How a sentence is capitalised: 0 ordinary, 1 capitals, 2 title case, 3 no capital at all. Words of one letter do not count. */
export function caseKind(forms: readonly string[]): number {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const form of forms) {
    const first = String.fromCodePoint(form.codePointAt(0) ?? 32);
    if (form.length <= first.length || first.toLowerCase() === first.toUpperCase()) continue;
    words++;
    if (first.toUpperCase() !== first) continue;
    capital++;
    if (form.toUpperCase() === form) upper++;
  }
  if (words >= 3 && upper * 10 >= words * 7) return 1;
  if (words >= 4 && capital * 10 >= words * 7) return 2;
  return words >= 4 && capital === 0 ? 3 : 0;
}

function shapeOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character || /\p{L}/u.test(character)) return 'x';
  return character < '\u0080' ? character : '?';
}
