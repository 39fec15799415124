import type { Draft } from './document.js';
import { readHeader } from './header.js';

/** A decoded plain text in; a draft out whose text is the whole of it, header lines included. */
export function readPlain(text: string, name: string): Draft {
  return { name, text, ...readHeader(text, name) };
}
