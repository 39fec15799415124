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

const wordChar = /[\p{L}\p{N}]/u;
const closers = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);
const deepest = 8;

/** All quotations of the paragraphs, in order of their start. */
export function findQuotations(text: string, spans: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const span of spans) paragraphQuotations(text, span, found);
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function paragraphQuotations(text: string, [start, end]: Span, found: Quotation[]): void {
  const stack: Open[] = [];
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (!closers.has(char) && char !== '”' && char !== '’' && char !== '»') continue;
    const depth = closingDepth(stack, text, at, start, end);
    if (depth >= 0) {
      const open = stack[depth]!;
      stack.length = depth;
      found.push({ span: [open.start, at + 1], open: false });
    } else if (opens(stack, text, at, start, end)) {
      stack.push({ close: closers.get(char)!, start: at });
    }
  }
  for (const open of stack)
    if (open.close !== "'" && open.close !== '’') found.push({ span: [open.start, end], open: true });
}

/** The depth of the open quotation that the mark at `at` closes, or -1. */
function closingDepth(stack: readonly Open[], text: string, at: number, start: number, end: number): number {
  const char = text[at]!;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (!stack[depth]!.close.includes(char)) continue;
    const before = at > start ? text[at - 1]! : ' ';
    const after = at + 1 < end ? text[at + 1]! : ' ';
    if (char === "'" || char === '’')
      return wordChar.test(after) || /\s/.test(before) || isPossessive(text, at, end) ? -1 : depth;
    if (char === '"' && /\s|[([—–]/.test(before) && !/\s/.test(after) && !/[.,;:!?)]/.test(after)) return -1;
    return depth;
  }
  return -1;
}

/** Whether the mark at `at` opens a quotation: after white space or an opening mark, before something that is not white space. */
function opens(stack: readonly Open[], text: string, at: number, start: number, end: number): boolean {
  const char = text[at]!;
  if (!closers.has(char) || stack.length >= deepest) return false;
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (char === '“' || char === '«' || char === '„') return true;
  if (/\s/.test(after)) return false;
  if (char === '"') return !stack.some((open) => open.close === '"') || /[\s([“‘—–'-]/.test(before);
  if (!/[\s([“"„«—–-]/.test(before)) return false;
  return (
    !(/\d/.test(after) || /^(?:em|tis|twas|til|cause|n)\b/i.test(text.slice(at + 1, at + 7))) &&
    closesLater(text, at, end)
  );
}

/** A single mark opens a quotation only where one that can close it follows within reach. */
function closesLater(text: string, at: number, end: number): boolean {
  const reach = Math.min(end, at + 600);
  for (let i = at + 2; i < reach; i++) {
    const char = text[i]!;
    if (char !== "'" && char !== '’') continue;
    if (!wordChar.test(i + 1 < end ? text[i + 1]! : ' ') && !/\s/.test(text[i - 1]!)) return true;
  }
  return false;
}

/** "the states' rights": an apostrophe after s and before a word in lower case, with a better closing mark to come. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (!/[sS]/.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return closesLater(text, at - 1, end) && /[.,!?]['’](?!\p{L})/u.test(text.slice(at + 1, Math.min(end, at + 200)));
}
