import type { Token } from '../types.js';
import { abbreviationKind, sentenceStarters } from './abbreviations.js';
import { contractionCuts } from './contractions.js';
import { isPrefix } from './hyphens.js';
import { moneySign, numeral, signRun, unitEnd, wholeWord } from './patterns.js';

/**
 * A stretch of text in, its syntactic words by the conventions of UD English (EWT, GUM) out, each with its place. Knows nothing of
 * blocks or of what a word means; time is linear in the text.
 */

const space = /[\s\p{Cc}\u200b\u2060]/u;
const letters = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]{1,1000}/uy;
const digit = /\d/;
const wordStart = /[\p{L}\p{N}]/u;
const inner = /['’ʼ`](?=[\p{L}])/uy;
const enclitic = /['’](?:s|m|re|ve|ll|d)(?![\p{L}\p{N}])/iuy;
const nextWord = /[^\S\n]*\n?[^\S\n]*["“‘'(]?(\p{L}[\p{L}'’]{0,20}|\d)/uy;

/** Cuts `text` between `start` and `end` into tokens; offsets count from the beginning of `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number, joined: boolean) => {
    tokens.push({ form: keptForm(text.slice(from, to)), start: from, end: to, joined });
  };
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at++;
      continue;
    }
    // A plain word behind a space, as most are.
    const letter = unit | 32;
    if (letter >= 97 && letter <= 122 && unit < 128 && (at === start || text.charCodeAt(at - 1) === SPACE)) {
      const to = plainEnd(text, at);
      if (to > at) {
        at = Math.min(end, wordTokens(text, at, push, to));
        continue;
      }
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (space.test(char)) {
      at += char.length;
      continue;
    }
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    const spaceBefore = before === ' ' || space.test(before);
    const stop = Math.min(end, tokenEnd(text, at, char, spaceBefore, push));
    at = stop > at ? stop : at + char.length;
  }
  return tokens;
}

const KEPT = 50_000;
const forms = new Map<string, string>();

/** One string for each form, however often it is written: what is known of forms is found faster by it, and it holds no text. */
function keptForm(form: string): string {
  let kept = forms.get(form);
  if (kept === undefined) {
    if (forms.size >= KEPT) forms.clear();
    // A long slice would keep its whole text in memory.
    kept = form.length < SLICE ? form : form.split('').join('');
    forms.set(kept, kept);
  }
  return kept;
}

/** Length from which engines make slices that point into their text. */
const SLICE = 13;

/** Pushes the token or tokens that begin at `at` and gives the place after them. */
function tokenEnd(
  text: string,
  at: number,
  char: string,
  spaceBefore: boolean,
  push: (from: number, to: number, joined: boolean) => void,
): number {
  const one = (to: number, joined = false) => {
    push(at, to, joined);
    return to;
  };
  if (!wordStart.test(char)) {
    enclitic.lastIndex = at;
    if (!spaceBefore && enclitic.test(text) && isWordEnd(text, at)) return one(enclitic.lastIndex, true);
    const run = signRun(text, at, spaceBefore);
    if (run > at) return one(run);
    if (
      (char === "'" || char === '’') &&
      !spaceBefore &&
      /[sxzSXZ]/.test(text[at - 1] ?? '') &&
      pluralPossessive(text, at)
    ) {
      return one(at + 1, true);
    }
    if (char === '.' && digit.test(text[at + 1] ?? '') && spaceBefore) return one(numeral(text, at, false));
    return one(at + char.length);
  }
  if (spaceBefore) {
    const to = plainEnd(text, at);
    if (to > at) return wordTokens(text, at, push, to);
  }
  const fresh = !wordStart.test(text[at - 1] ?? ' ') || spaceBefore;
  const money = moneySign(text, at);
  if (money > at) return one(money);
  const whole = wholeWord(text, at, fresh && !/[@./\w]/.test(text[at - 1] ?? ' '));
  if (whole > at) return one(whole);
  if (digit.test(char)) return numberTokens(text, at, spaceBefore, push);
  return wordTokens(text, at, push);
}

/** A number with what is written onto it: "5pm" is two tokens, "1990s" and "2D" are one. */
function numberTokens(
  text: string,
  at: number,
  spaceBefore: boolean,
  push: (from: number, to: number, joined: boolean) => void,
): number {
  const end = numeral(text, at, spaceBefore || !/[\d-]/.test(text[at - 1] ?? ' '));
  const unit = unitEnd(text, end);
  if (unit > end) {
    push(at, end, false);
    push(end, unit, false);
    return unit;
  }
  letters.lastIndex = end;
  const to = letters.test(text) ? letters.lastIndex : end;
  push(at, to, false);
  return to;
}

/** The end of a word of plain letters with a space or comma behind it, which none of the patterns can begin with; `at` elsewhere. */
function plainEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = text.charCodeAt(end);
    const letter = unit | 32;
    if (letter >= 97 && letter <= 122 && unit < 128) end++;
    else return unit === SPACE || unit === COMMA ? end : at;
  }
}

const SPACE = 32;
const COMMA = 44;

/** A word of letters with inner apostrophes, its full stop where it is an abbreviation, cut where it is a contraction. */
function wordTokens(
  text: string,
  at: number,
  push: (from: number, to: number, joined: boolean) => void,
  to: number = bareEnd(text, at),
): number {
  let end = to;
  if (text[end] === '-' && isPrefix(text.slice(at, end))) {
    while (text[end] === '-' && wordStart.test(text[end + 1] ?? '')) end = bareEnd(text, end + 1);
  } else if (text[end] === '-' && end - at <= 2 && /[\s,]/.test(text[end + 1] ?? 'x')) end++;
  const word = text.slice(at, end);
  if (text[end] === '.' && keepsStop(text, word, end)) {
    push(at, end + 1, false);
    return end + 1;
  }
  let from = at;
  for (const cut of contractionCuts(word)) {
    push(from, at + cut, from > at);
    from = at + cut;
  }
  push(from, end, from > at);
  return end;
}

/** The end of a run of letters and digits, going on over an apostrophe between letters. */
function bareEnd(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < 50; parts++) {
    letters.lastIndex = end;
    if (!letters.test(text)) break;
    end = letters.lastIndex;
    inner.lastIndex = end;
    if (!inner.test(text)) break;
    end = inner.lastIndex;
  }
  return end;
}

/** Whether the full stop after `word` belongs to it: "Gen.", "Inc.", "J.", "No. 5", "Jan. 5", and not "No." or "sat." */
function keepsStop(text: string, word: string, end: number): boolean {
  const after = text[end + 1] ?? ' ';
  if (wordStart.test(after)) return abbreviationKind(word) === 'before-name' && !/\d/.test(after);
  if (after === '.') return false;
  nextWord.lastIndex = end + 1;
  const next = nextWord.exec(text)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word))
    return (/^\p{Lu}/u.test(next) && !(word === 'I' && sentenceStarters.has(next))) || /[,;]/.test(after);
  if (/^[bdmc]$/.test(word) && text[end - 2] === '(') return true;
  switch (abbreviationKind(word)) {
    case 'before-name':
      return next !== '';
    case 'inside':
      return true;
    case 'may-end':
      return (
        !/^(?:co|est|ed|ext|max|min|tel|al|sq|Rd|Est|Ed|Ph|ft)$/.test(word) ||
        /^[\p{Ll}\d]/u.test(next) ||
        /[,;:)]/.test(after)
      );
    case 'with-number':
      return /^\d/.test(next);
    case 'month':
      return (
        /^[\p{Ll}\d]/u.test(next) ||
        /[,;:)]/.test(after) ||
        abbreviationKind(next) === 'month' ||
        /^(?:Sept|Oct|Nov|Dec|Feb|Jan|Aug)$/.test(word)
      );
    case 'place':
      return /,\s*$/.test(text.slice(Math.max(0, end - word.length - 3), end - word.length)) || /^\p{Ll}/u.test(next);
    default:
      return false;
  }
}

function isWordEnd(text: string, at: number): boolean {
  return /[\p{L}\p{N}.)\]"”%&!?]/u.test(text[at - 1] ?? '');
}

/** Whether the apostrophe after a plural is a possessive: no single quotation mark is open just before it. */
function pluralPossessive(text: string, at: number): boolean {
  const after = text[at + 1] ?? ' ';
  if (!space.test(after) && !/[.,;:)\]-]/.test(after)) return false;
  const left = text.slice(Math.max(0, at - 80), at);
  const opened = left.search(/(?:^|[\s("“—-])['‘](?=[^\s'’‘]*[^'’‘]*$)/u);
  return (
    opened < 0 || (/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 12)) === true && !/['‘]\S/u.test(left.slice(opened)))
  );
}
