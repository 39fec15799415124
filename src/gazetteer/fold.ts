/**
 * Words of names come in, keys under which spellings of the same name meet go out: by case and diacritics (`foldWord`), and by the
 * transliteration of Cyrillic and Arabic (`soundKey`). It knows no name; every equation here is a rule of writing systems.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
};

/** Lower case, diacritics and apostrophes gone: "Élysée" and "Elysee", "Sana'a" and "Sanaa". Dots stay out too: "D.C." is "dc". */
export function foldWord(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 122 || c < 97) {
      plain = false;
      break;
    }
  }
  if (plain) return word;
  const lower = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻʼʿʾ`´.\u00ad\u200b-\u200f]/g, '');
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[øđðłıßæœþəħ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Splits a name into folded words at white space, hyphens, commas and brackets; a possessive 's falls away. */
export function foldName(name: string): string[] {
  // Most names are plain words: no possessive, hyphen or bracket to look at.
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase().split(' ');
  const words: string[] = [];
  for (const part of name.replace(/['’]s(?=\W|$)/g, '').split(/[\s\-‐‑–—,()/]+/)) {
    const word = foldWord(part);
    if (word !== '') words.push(word);
  }
  return words;
}

/** Arabic articles and name particles, which writers put in, join with a hyphen or leave out. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'an',
  'ar',
  'az',
  'at',
  'bin',
  'ibn',
  'ould',
  'abu',
]);

/**
 * The key of a word of a person's name by sound: equal for the usual Latin spellings of one Cyrillic, Arabic or Persian name
 * (Zelensky, Zelenskyy, Zelenskiy; Gaddafi, Qaddafi, Kadhafi; Mohammed, Muhammad, Mohamed; Lukashenko, Lukashenka).
 */
export function soundKey(word: string): string {
  const folded = foldWord(word);
  if (folded.length < 3) return folded;
  const plain = /[iy]j$/.test(folded) ? folded.slice(0, -1) : folded;
  const s = plain.startsWith('abd') && /^abd[eau]l/.test(plain) ? `abd${plain.slice(5)}` : plain;
  const out: number[] = [];
  for (let i = 0; i < s.length; ) i += soundAt(s, i, out);
  // Final vowels waver most: Lukashenko and Lukashenka, Khomeini and Khomeiny.
  let end = out.length;
  if (end > 4) {
    const silent = out[end - 1] === H ? 1 : 0;
    const last = out[end - 1 - silent];
    if ((last === A || last === U) && !isVowel(out[end - 2 - silent] as number)) end -= 1 + silent;
    else if (last === I) end -= silent;
  }
  out.length = end;
  return String.fromCharCode(...out);
}

/** The key of a given name by its consonants: Volodymyr and Volodymir, Mohammed and Muhammad, Ahmad and Ahmed. */
export function consonantKey(word: string): string {
  return consonantsOf(soundKey(word));
}

/** The consonants of a sound key; the key itself where they are fewer than three. */
export function consonantsOf(key: string): string {
  const out: number[] = key === '' ? [] : [isVowel(key.charCodeAt(0)) ? A : key.charCodeAt(0)];
  for (let i = 1; i < key.length; i++) if (!isVowel(key.charCodeAt(i))) out.push(key.charCodeAt(i));
  return out.length < 3 ? key : String.fromCharCode(...out);
}

const [A, C, F, H, I, J, K, S, T, U, V, D, P, Z] = [...'acfhijkstuvdpz'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

function isVowel(c: number): boolean {
  return c === A || c === I || c === U;
}

/** Adds a sound to a key; the same one twice running counts once. */
function say(out: number[], code: number): void {
  if (out[out.length - 1] !== code) out.push(code);
}

/** Adds the sound that begins at `i` to `out`, and says how many letters spell it. */
function soundAt(s: string, i: number, out: number[]): number {
  const next = s.charCodeAt(i + 1);
  const silent = next === H ? 2 : 1;
  switch (s.charCodeAt(i)) {
    case 0x74: // t
      if (next !== C && next !== S) return one(out, T, silent);
      if (s.startsWith('sch', i + 1)) return two(out, C, H, 4);
      return s.charCodeAt(i + 2) === H ? two(out, C, H, 3) : one(out, T, 1);
    case 0x73: // s
      if (next === H && s.startsWith('hch', i + 1)) return two(out, S, H, 4);
      return next === C && s.charCodeAt(i + 2) === H ? two(out, S, H, 3) : one(out, S, 1);
    case 0x7a: // z
      return next === H ? one(out, J, 2) : one(out, S, 1);
    case 0x64: // d
      if (next === J) return one(out, J, 2);
      return next === Z && s.charCodeAt(i + 2) === H ? one(out, J, 3) : one(out, D, silent);
    case 0x6b: // k
    case 0x67: // g
      return one(out, K, silent);
    case 0x63: // c
      return next === H ? two(out, C, H, 2) : one(out, K, next === K ? 2 : 1);
    case 0x71: // q
      return one(out, K, 1);
    case 0x70: // p
      return next === H ? one(out, F, 2) : one(out, P, 1);
    case 0x78: // x
      return two(out, K, S, 1);
    case 0x77: // w
      return one(out, V, 1);
    case 0x61:
    case 0x65:
    case 0x69:
    case 0x6f:
    case 0x75:
    case 0x79: // a vowel, or several
      return vowels(s, i, out);
    default:
      return one(out, s.charCodeAt(i), 1);
  }
}

function one(out: number[], code: number, length: number): number {
  say(out, code);
  return length;
}

function two(out: number[], first: number, second: number, length: number): number {
  say(out, first);
  say(out, second);
  return length;
}

/** A run of vowels counts as its first: long and short, open and closed fall together, and "ai" is as "ei". */
function vowels(s: string, i: number, out: number[]): number {
  let end = i + 1;
  while (end < s.length && 'aeiouy'.includes(s.charAt(end))) end++;
  const first = s.charCodeAt(i);
  const second = s.charCodeAt(i + 1);
  if (first === A) say(out, end === i + 2 && (second === I || second === 0x79) ? I : A);
  else say(out, first === 0x6f || first === U ? U : I);
  return end - i;
}
