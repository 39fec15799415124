import { isUtf8 } from 'node:buffer';
import sniffHtml from 'html-encoding-sniffer';
import jschardet from 'jschardet';
import type { Result } from '../base/index.js';
import { binaryKind, hasUtf16Mark } from './binary.js';
import { faults } from './faults.js';

/**
 * Bytes in, text out. The order: byte order mark, the server's word, valid UTF-8, the page's own word, a guess that the text bears out;
 * what none explains is refused, never read with holes. Knows nothing of formats but whether it is a page.
 */

export interface DecodeHints {
  /** What to call the input in a Problem. */
  readonly name: string;
  /** The charset of a Content-Type header. */
  readonly charset?: string | null;
  readonly html?: boolean;
}

/** Decodes a whole document; line ends become "\n" and a byte order mark goes. */
export function decode(bytes: Uint8Array, hints: DecodeHints): Result<string> {
  const kind = binaryKind(bytes);
  if (kind !== null) return { ok: false, problem: faults.binary(hints.name, kind) };
  const text = decodeAs(bytes, charsets(bytes, hints)) ?? guess(bytes);
  if (text === null) return { ok: false, problem: faults.notUtf8(hints.name, firstBadByte(bytes)) };
  if (text.includes('\u0000'))
    return { ok: false, problem: faults.binary(hints.name, 'binary data (it has NUL characters)') };
  return { ok: true, value: text.replace(/\r\n?/g, '\n'), problems: [] };
}

/** The character sets that something says the bytes are in, surest first. */
function* charsets(bytes: Uint8Array, hints: DecodeHints): Generator<string> {
  if (hasUtf16Mark(bytes)) {
    yield bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return;
  }
  if (isUtf8(bytes)) {
    yield 'utf-8';
    return;
  }
  if (hints.charset) yield hints.charset;
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
  if (declared !== null) yield declared[1]!;
  if (hints.html === true) {
    const sniffed = sniffHtml(bytes, { defaultEncoding: 'UTF-8' });
    if (sniffed !== 'UTF-8') yield sniffed;
  }
}

function decodeAs(bytes: Uint8Array, labels: Iterable<string>): string | null {
  for (const label of labels) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** Text that is not UTF-8 but reads as text in the character set that its bytes suggest, else null. */
function guess(bytes: Uint8Array): string | null {
  const from = Math.max(0, firstBadByte(bytes) - 2_000);
  const sample = bytes.subarray(from, from + 60_000);
  const { encoding, confidence } = jschardet.detect(Buffer.from(sample));
  if (!encoding || encoding === 'ascii' || encoding.toLowerCase() === 'utf-8' || confidence < 0.1) return null;
  if (brokenUtf8(sample)) return null;
  const text = decodeAs(bytes, [encoding]);
  return text !== null && isPlausible(text) ? text : null;
}

/** Whether bytes that are not UTF-8 have proper UTF-8 sequences all the same: damaged UTF-8, not another character set. */
function brokenUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (const char of loose) {
    if (char === '\ufffd') bad++;
    else if (char > '\u007f') good++;
  }
  return good > bad;
}

/** Whether the characters over ASCII stand as letters in words or as marks of print, as in text they do. */
function isPlausible(text: string): boolean {
  let fits = 0;
  let odd = 0;
  const head = text.slice(0, 2_000_000);
  for (const match of head.matchAll(/[^\u0020-\u007e\s]/gu)) {
    const char = match[0];
    const around = (head[match.index - 1] ?? ' ') + (head[match.index + char.length] ?? ' ');
    const letter = /\p{L}/u.test(char);
    if (/[\p{Cc}\p{Co}\p{Cn}\ufffdÿþðÞÐ]/u.test(char)) odd++;
    else if (!letter || /[\p{Ll}\p{Lo}]|^\s\s$|^\s['’]$/u.test(around) || /^\p{Lu}\p{Lu}?\P{L}?$/u.test(around)) fits++;
    else odd++;
  }
  return fits > 0 && odd <= fits * 0.05;
}

/** The index of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (validPrefix(bytes, middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the first `length` bytes are UTF-8, a sequence cut off at the end allowed. */
function validPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}
