import type { Span } from '../base/index.js';
import type { Quotation } from './types.js';

/**
 * Paragraphs in, the stretches between quotation marks out, the inner ones of nested quotations too. An apostrophe is not a mark; a
 * quotation that its paragraph does not close ends with the paragraph. Knows nothing of who speaks.
 */

interface Open {
  readonly close: string;
  readonly start: number;
}

/** A paragraph under the reader's eye; beyond it there is white space. */
interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next mark stands that can close a single quotation, as far as that is known. */
  nextClose: number;
}

const wordChar = /[\p{L}\p{N}]/u;
/** The marks that close what a mark opens. */
const closers = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);
const marks = /[“”„«»‘’"']/;
const deepest = 8;
const singleReach = 600;

/** All quotations of the paragraphs, in order of their start, an outer one before its inner ones. */
export function findQuotations(text: string, spans: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const [start, end] of spans) paragraphQuotations({ text, start, end, nextClose: start }, found);
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function paragraphQuotations(paragraph: Paragraph, found: Quotation[]): void {
  const stack: Open[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = paragraph.text[at]!;
    if (!marks.test(char)) continue;
    const depth = closingDepth(stack, paragraph, at);
    if (depth >= 0) {
      const open = stack[depth]!;
      stack.length = depth;
      found.push({ span: [open.start, at + 1], open: false });
    } else if (stack.length < deepest && opens(stack, paragraph, at)) {
      stack.push({ close: closers.get(char)!, start: at });
    }
  }
  for (const { close, start } of stack) {
    if (close !== "'" && close !== '’') found.push({ span: [start, paragraph.end], open: true });
  }
}

function charAt({ text, start, end }: Paragraph, at: number): string {
  return at >= start && at < end ? text[at]! : ' ';
}

/** The depth of the open quotation that the mark at `at` closes, or -1. */
function closingDepth(stack: readonly Open[], paragraph: Paragraph, at: number): number {
  const char = charAt(paragraph, at);
  let depth = stack.length - 1;
  while (depth >= 0 && !stack[depth]!.close.includes(char)) depth--;
  if (depth < 0) return -1;
  const before = charAt(paragraph, at - 1);
  const after = charAt(paragraph, at + 1);
  if (char === "'" || char === '’') {
    return wordChar.test(after) || /\s/.test(before) || isPossessive(paragraph, at) ? -1 : depth;
  }
  if (char === '"' && /[\s([—–]/.test(before) && !/[\s.,;:!?)]/.test(after)) return -1;
  return depth;
}

/** Whether the mark at `at` opens a quotation: after white space or an opening mark, before something that is not white space. */
function opens(stack: readonly Open[], paragraph: Paragraph, at: number): boolean {
  const char = charAt(paragraph, at);
  if (!closers.has(char)) return false;
  if (char === '“' || char === '«' || char === '„') return true;
  const before = charAt(paragraph, at - 1);
  const after = charAt(paragraph, at + 1);
  if (/\s/.test(after)) return false;
  const fresh = /[\s([“"„«‘'—–-]/.test(before);
  if (char === '"') return fresh || (!/\d/.test(before) && !stack.some((open) => open.close.includes('"')));
  if (!fresh || /\d/.test(after)) return false;
  const following = paragraph.text.slice(at + 1, Math.min(paragraph.end, at + 7));
  return !/^(?:em|tis|twas|til|cause|n)\b/i.test(following) && nextClose(paragraph, at + 2) - at < singleReach;
}

/** The next place from `from` on where a single mark can close a quotation; the paragraph's end where there is none. */
function nextClose(paragraph: Paragraph, from: number): number {
  if (paragraph.nextClose >= from) return paragraph.nextClose;
  let at = from;
  for (; at < paragraph.end; at++) {
    const char = paragraph.text[at]!;
    if (char !== "'" && char !== '’') continue;
    if (!wordChar.test(charAt(paragraph, at + 1)) && !/\s/.test(charAt(paragraph, at - 1))) break;
  }
  paragraph.nextClose = at === paragraph.end ? Number.MAX_SAFE_INTEGER : at;
  return paragraph.nextClose;
}

/** "the states' rights": an apostrophe after s and before a word in lower case, with a better closing mark to come. */
function isPossessive({ text, end }: Paragraph, at: number): boolean {
  if (!/[sS]/.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return /[.,!?]['’](?!\p{L})/u.test(text.slice(at + 1, Math.min(end, at + 200)));
}
