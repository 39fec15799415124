import type { Token } from '../types.js';
import { abbreviationKind, sentenceStarters } from './abbreviations.js';
import { speechVerbs } from './speech.js';

/**
 * The tokens of one paragraph in, the places where its sentences end out. English news: the full stop of an abbreviation is told from
 * the end of a sentence by the word after it. Knows nothing of layout.
 */

const final = /^[.!?…。！？]+$/u;
const closing = /^[)\]”’»'"]$/u;
const opening = /^(?:[(["“‘«'„*]|[-–—]+)$/u;
const face = /^[:;=]-?[)(DPp]$|^\^_\^$/;
/** A sentence may begin in lower case (careless writing) after a plain word and one plain mark. */
const carelessEnd = /^(?:\.|[!?]+)$/;
const plainWord = /^\p{Ll}{3,}$|^\p{L}{6,}$|^[)\]]$/u;
const upper = /^\p{Lu}|^\p{Lo}/u;
const lower = /^\p{Ll}/u;
const timeWords =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** No sentence is longer, in tokens, so that what is no prose at all cannot stop the rooms after this one. */
const tokensMax = 600;

/** The index after the last token of each sentence, in order; the last is `tokens.length`. */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let quotes = 0;
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.form === '"') quotes++;
    if (i - from >= tokensMax) {
      ends.push(i);
      from = i;
    }
    const stop = final.test(token.form);
    if (!stop && !(token.form.endsWith('.') && token.form.length > 1)) continue;
    let next = i + 1;
    next += noteLength(tokens, next);
    while (next < tokens.length && closes(tokens, next, quotes)) {
      if (tokens[next]!.form === '"') quotes++;
      next++;
      next += noteLength(tokens, next);
    }
    if (next < tokens.length && (stop ? splitsAtStop(tokens, from, i, next) : splitsAtAbbreviation(tokens, i, next))) {
      ends.push(next);
      from = next;
    }
    i = next - 1;
  }
  if (tokens.length > from) ends.push(tokens.length);
  return ends;
}

/** The number of tokens of references to notes that stand behind a stop: "[9]", "[3] [4]". They belong to the sentence before. */
function noteLength(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.form === '[' && /^\d{1,3}$/.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === ']')
    at += 3;
  return at - from;
}

/** Whether the token at `at`, after a final stop, still belongs to the sentence: a closing mark or another final stop. */
function closes(tokens: readonly Token[], at: number, quotes: number): boolean {
  const token = tokens[at]!;
  const gap = token.start > tokens[at - 1]!.end;
  if (face.test(token.form)) return true;
  if (final.test(token.form)) return !gap || !upper.test(tokens[at + 1]?.form ?? '');
  if (!closing.test(token.form)) return false;
  if (token.form === '”' || token.form === '»') return true;
  if (token.form !== '"' && token.form !== "'") return !gap;
  const spaceAfter = (tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) > token.end;
  if (gap) return spaceAfter && quotes % 2 === 1 && token.form === '"';
  return spaceAfter || final.test(tokens[at + 1]?.form ?? '') || (token.form === '"' && quotes % 2 === 1);
}

function splitsAtStop(tokens: readonly Token[], from: number, at: number, next: number): boolean {
  const stop = tokens[at]!.form;
  const token = tokens[next]!;
  const gap = token.start > tokens[next - 1]!.end;
  const quoted = next > at + 1;
  if (!gap && !quoted && !gluedStart(tokens, at, next)) return false;
  if (/^[,;:%)\]]/.test(token.form)) return false;
  const head = wordAfterOpening(tokens, next);
  if (head === null) return gap && !(/[!?]/.test(stop) && token.form === '(');
  if (lower.test(head)) return !quoted && gap && carelessEnd.test(stop) && plainWord.test(tokens[at - 1]?.form ?? '');
  if (/^[.…]{2,}$|^…/.test(stop) && !upper.test(head)) return false;
  if (quoted && next === wordIndex(tokens, next) && isAttribution(tokens, next, stop)) return false;
  if (
    stop === '.' &&
    next - from <= 2 &&
    /^(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})$/.test(tokens[from]!.form) &&
    at === from + 1
  )
    return false;
  return true;
}

/** A sentence that begins with no white space before it: "done.The", not "v.2". */
function gluedStart(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  const after = tokens[next]!.form;
  return (
    /^[.!?]+$/.test(tokens[at]!.form) &&
    /^[\p{Ll}\d)\]"”’]|^\p{L}{3}/u.test(before) &&
    /^\p{Lu}\p{Ll}|^[AI]$|^["“]$/u.test(after)
  );
}

function splitsAtAbbreviation(tokens: readonly Token[], at: number, next: number): boolean {
  const form = tokens[at]!.form;
  const word = wordAfterOpening(tokens, next);
  if (word === null || !upper.test(word)) return false;
  const starter = sentenceStarters.has(word);
  if (next > at + 1) return /^["”)]$/.test(tokens[next - 1]!.form) && starter;
  if (/^[ap]\.m\.$/i.test(form)) return !timeWords.test(word);
  if (/^etc\.$/i.test(form)) return true;
  if (/^\p{Ll}\.$/u.test(form)) return false;
  const kind = abbreviationKind(form.slice(0, -1));
  if (kind === 'before-name' || kind === 'inside' || kind === 'with-number') return false;
  return starter;
}

function wordIndex(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 3 && opening.test(tokens[at]!.form)) at++;
  return at;
}

/** The first word from `from` on, over opening marks; null where signs or digits come first. */
function wordAfterOpening(tokens: readonly Token[], from: number): string | null {
  const form = tokens[wordIndex(tokens, from)]?.form ?? '';
  return upper.test(form) || lower.test(form) ? form : null;
}

/**
 * Whether the words after a quotation only say who spoke: after "!" or "?" a name and a verb of saying ('"Stop!" Obama said ...'), after
 * a full stop only where nothing else follows ('"... trust." Zelenski wrote.').
 */
function isAttribution(tokens: readonly Token[], from: number, stop: string): boolean {
  let at = from;
  while (
    at < tokens.length &&
    at < from + 6 &&
    (upper.test(tokens[at]!.form) || /^(?:al|-|de|von|bin)$/.test(tokens[at]!.form))
  )
    at++;
  const speaker = tokens[from]!.form;
  if (at === from || (sentenceStarters.has(speaker) && speaker !== 'I') || !speechVerbs.has(tokens[at]?.form ?? ''))
    return false;
  if (stop !== '.') return true;
  const after = tokens[at + 1];
  return after === undefined || final.test(after.form);
}
