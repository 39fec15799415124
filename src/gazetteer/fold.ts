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
    .replace(/[\u0300-\u036f'’‘ʼʿʾ`´.\u00ad\u200b-\u200f]/g, '');
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[øđðłıßæœþəħ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Splits a name into folded words at white space, hyphens, commas and brackets; a possessive 's falls away. */
export function foldName(name: string): string[] {
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
  let s = foldWord(word);
  if (s.length < 3) return s;
  s = s
    .replace(/^(abd)(el|al|ul)(.+)$/, '$1$3')
    .replace(/tsch|tch|tsh/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/zh|dj|dzh/g, 'j')
    .replace(/shch/g, 'sh')
    .replace(/[kg]h/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?!h)/g, 'k')
    .replace(/[qg]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouy]+/g, vowels)
    .replace(/(.)\1+/g, '$1');
  // Final vowels waver most: Lukashenko and Lukashenka, Khomeini and Khomeiny.
  return s.length > 4 ? s.replace(/(?<=[^aiu])[aiu]h?$/, (end) => (end.startsWith('i') ? 'i' : '')) : s;
}

/** The key of a given name by its consonants: Volodymyr and Volodymir, Mohammed and Muhammad, Ahmad and Ahmed. */
export function consonantKey(word: string): string {
  const key = soundKey(word);
  const first = key.slice(0, 1);
  const consonants = (/[aiu]/.test(first) ? 'a' : first) + key.slice(1).replace(/[aiu]/g, '');
  return consonants.length < 3 ? key : consonants;
}

function vowels(run: string): string {
  const first = run.charAt(0);
  if (run === 'y' || run === 'i' || run === 'e') return 'i';
  if (run === 'ai' || run === 'ay' || run === 'ei' || run === 'ey' || run === 'ie' || run === 'ye') return 'i';
  if (first === 'a') return 'a';
  if (first === 'o' || first === 'u') return 'u';
  return 'i';
}
