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
  let key = sounds.get(word);
  if (key === undefined) {
    if (sounds.size > 40_000) sounds.clear();
    key = sound(foldWord(word));
    sounds.set(word, key);
  }
  return key;
}

/** Keys already made: reports say the same names again and again. */
const sounds = new Map<string, string>();

function sound(folded: string): string {
  if (folded.length < 3) return folded;
  const plain = /[iy]j$/.test(folded) ? folded.slice(0, -1) : folded;
  const s = /^abd[eau]l./.test(plain) ? `abd${plain.slice(5)}` : plain;
  let out = '';
  let last = '';
  for (let i = 0; i < s.length; ) {
    const [letters, length] = soundAt(s, i);
    i += length;
    for (const letter of letters) {
      if (letter !== last) out += letter;
      last = letter;
    }
  }
  // Final vowels waver most: Lukashenko and Lukashenka, Khomeini and Khomeiny.
  if (out.length > 4) {
    const bare = out.endsWith('h') ? out.slice(0, -1) : out;
    const end = bare.charAt(bare.length - 1);
    if ((end === 'a' || end === 'u') && !/[aiu]/.test(bare.charAt(bare.length - 2))) return bare.slice(0, -1);
    if (end === 'i' && bare !== out) return bare;
  }
  return out;
}

/** The sound that begins at `i`, and how many letters spell it. */
function soundAt(s: string, i: number): readonly [string, number] {
  const c = s.charAt(i);
  const next = s.charAt(i + 1);
  switch (c) {
    case 't':
      if (s.startsWith('sch', i + 1)) return ['ch', 4];
      if (s.startsWith('ch', i + 1) || s.startsWith('sh', i + 1)) return ['ch', 3];
      return next === 'h' ? ['t', 2] : ['t', 1];
    case 's':
      if (s.startsWith('hch', i + 1)) return ['sh', 4];
      return s.startsWith('ch', i + 1) ? ['sh', 3] : ['s', 1];
    case 'z':
      return next === 'h' ? ['j', 2] : ['s', 1];
    case 'd':
      if (next === 'j') return ['j', 2];
      if (s.startsWith('zh', i + 1)) return ['j', 3];
      return next === 'h' ? ['d', 2] : ['d', 1];
    case 'k':
    case 'g':
      return next === 'h' ? ['k', 2] : ['k', 1];
    case 'c':
      if (next === 'h') return ['ch', 2];
      return next === 'k' ? ['k', 2] : ['k', 1];
    case 'q':
      return ['k', 1];
    case 'p':
      return next === 'h' ? ['f', 2] : ['p', 1];
    case 'x':
      return ['ks', 1];
    case 'w':
      return ['v', 1];
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y': {
      let end = i + 1;
      while (end < s.length && 'aeiouy'.includes(s.charAt(end))) end++;
      return [vowels(s.slice(i, end)), end - i];
    }
    default:
      return [c, 1];
  }
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
