import type { Token } from './types.js';

/**
 * Tokens in; the same tokens out, with words that lost the space between them ("presidentdiscussed", "Syriato") taken apart. Knows only
 * the words and names that its caller tells it, and leaves a token whole where more than one way of cutting stays open.
 */

interface Words {
  readonly known?: (form: string) => boolean;
  readonly name?: (form: string) => boolean;
}

/** Words so frequent that a cut at them is likelier than one between two rarer words. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'to of in on at by for from with and or but as that the a an is are was were be been has have had will would which who whose ' +
    'after before during against between into over under not it its his her their this these he she they we said told met'
  ).split(' '),
);
/** Function words that are also endings of names and words: "Pakistanis", "Chilean", "Cyprus"; after a consonant "Michelin" too. */
const endings: ReadonlySet<string> = new Set('is an a as he us it so no me my or be'.split(' '));
const consonantEndings: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by']);
/** Parts that make one word of two: "peacekeepers", "battlefield", "counterterrorism". */
const compoundEnd =
  /(?:ers?|ors?|ments?|ness|ships?|isms?|ists?|[st]ions?|ing|m[ae]n|lands?|fields?|house|works?|power|times?|lines?|ways?|wards?|wide|sides?|sided|books?|rooms?|hoods?|fires?|strikes?|planes?|craft|bodies|body|ally|fully|ability|like|less|proof|worthy)$/;
const compoundStart =
  /^(?:anti|counter|cross|inter|intra|micro|multi|neo|non|over|out|post|pre|pro|pseudo|semi|sub|super|trans|ultra|under|up|down|with)$/;

interface Cut {
  readonly at: number;
  readonly rank: number;
}

/** Replaces each unknown token that can be cut in just one best way by its two parts. */
export function splitGlued(tokens: Token[], words: Words): Token[] {
  if (words.known === undefined && words.name === undefined) return tokens;
  const cuts = cutsOf(words);
  const out: Token[] = [];
  for (const token of tokens) {
    let cut = token.form.length < SHORTEST ? 0 : cuts.get(token.form);
    if (cut === undefined) {
      if (cuts.size >= KEPT) cuts.clear();
      cut = gluedCut(token.form, words);
      cuts.set(token.form, cut);
    }
    if (cut === 0) {
      out.push(token);
      continue;
    }
    const place = token.start + cut;
    out.push({ form: token.form.slice(0, cut), start: token.start, end: place, joined: token.joined });
    out.push({ form: token.form.slice(cut), start: place, end: token.end, joined: false });
  }
  return out;
}

const SHORTEST = 6;
const KEPT = 50_000;

/** What has been found out about forms, by who says what is a word: a caller who keeps his answers pays for a form once. */
const known = new WeakMap<Words, Map<string, number>>();

function cutsOf(words: Words): Map<string, number> {
  let cuts = known.get(words);
  if (cuts === undefined) {
    cuts = new Map();
    known.set(words, cuts);
  }
  return cuts;
}

/** Where to cut a glued word, or 0. */
function gluedCut(form: string, words: Words): number {
  if (
    form.length < SHORTEST ||
    form.length > 40 ||
    !/^[\p{L}\p{M}]+$/u.test(form) ||
    isWord(form, words) ||
    form === form.toUpperCase()
  )
    return 0;
  const camel = camelCut(form, words);
  if (camel > 0) return camel;
  const cuts: Cut[] = [];
  for (let at = 3; at <= form.length - 2; at++) {
    const left = form.slice(0, at);
    const right = form.slice(at);
    if (!isWord(left, words) || right !== right.toLowerCase() || words.known?.(right) !== true) continue;
    const worth = rank(left, right, words);
    if (worth > 0) cuts.push({ at, rank: worth });
  }
  const best = Math.max(0, ...cuts.map((cut) => cut.rank));
  const winners = cuts.filter((cut) => cut.rank === best);
  return winners.length === 1 ? winners[0]!.at : 0;
}

/** A capital inside a word ends one ("saidThe", "UkraineRussia") unless the whole looks like a name made that way ("LinkedIn"). */
function camelCut(form: string, words: Words): number {
  const places = [...form.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)].map((match) => match.index + match[0].length);
  const fits = places.filter((at) => {
    const [left, right] = [form.slice(0, at), form.slice(at)];
    if (left.length < 3 || !isWord(left, words) || !isWord(right, words)) return false;
    return /^\p{Ll}/u.test(left) || words.name?.(left) === true || words.name?.(right) === true;
  });
  return fits.length === 1 ? fits[0]! : 0;
}

/**
 * How likely a cut is, 0 where it must not be made. A name or a function word beside it counts most. A capital that begins no name is
 * one of the countless names that nobody listed; two rarer words are taken apart only where they make no compound.
 */
function rank(left: string, right: string, words: Words): number {
  if (/^\p{Lu}/u.test(left)) {
    const clash = endings.has(right) || (consonantEndings.has(right) && !/[aeiouy]$/.test(left));
    if (words.name?.(left) === true)
      return clash ? 0 : functionWords.has(right) ? 4 : right.length >= 5 && !compoundEnd.test(right) ? 3 : 0;
    return functionWords.has(left.toLowerCase()) && right.length >= 6 && !compoundStart.test(left.toLowerCase())
      ? 2
      : 0;
  }
  if (functionWords.has(right)) return endings.has(right) || left.length < 5 || compoundEnd.test(right) ? 0 : 3;
  if (functionWords.has(left))
    return right.length >= 5 && !compoundStart.test(left) && !compoundEnd.test(right) ? 2 : 0;
  if (left.length < 6 || right.length < 6) return 0;
  return compoundEnd.test(right) || compoundStart.test(left) ? 0 : 1;
}

function isWord(form: string, words: Words): boolean {
  if (words.known?.(form) === true || stems(form.toLowerCase()).some((stem) => words.known?.(stem) === true))
    return true;
  return words.name?.(form) === true;
}

/** A form and what regular English endings may have made it from: a vocabulary rarely holds every inflection. */
function stems(form: string): string[] {
  const found = [form];
  for (const [ending, bases] of ENDINGS) {
    if (form.length - ending.length < 3 || !form.endsWith(ending)) continue;
    const base = form.slice(0, form.length - ending.length);
    for (const add of bases) found.push(base + add);
    if (/([bdfglmnprst])\1$/.test(base)) found.push(base.slice(0, -1));
  }
  return found;
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['', 'y']],
  ['ment', ['', 'e']],
  ['able', ['', 'e']],
];
