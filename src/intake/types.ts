import type { Problem } from '../base/index.js';

/**
 * What the intake room takes and gives: places where reports lie, and documents. The text of a document is what every offset of the
 * later rooms counts in.
 */

/** One report, as its publisher wrote it. */
export interface Document {
  /** The id that came with the input, else "r-" and 16 hexadecimal digits of the hash of url, title, published and text. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  /** EDTF day ("2025-09-24") or coarser ("2025-09"); null where neither the input nor the text says. */
  readonly published: string | null;
  /** EDTF day on which a page was fetched; null for what was already at hand. */
  readonly retrieved: string | null;
  /** BCP 47 tag as the input gives it. */
  readonly language: string | null;
  /** The report's own text, unchanged but for decoding and line ends (always "\n"); of a page, its article in paragraphs. */
  readonly text: string;
  /** What could not be read or had to be chosen; none of them made the report unusable. */
  readonly problems: readonly Problem[];
}

/** Where reports lie. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'stdin'; readonly stream: AsyncIterable<Uint8Array | string> }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string };

export interface ReadOptions {
  /** EDTF day that overrides what the report says of itself. */
  readonly published?: string;
  /** The most bytes of one document, or of one line of JSON Lines. */
  readonly bytesMax?: number;
}

/** The format of an input's bytes. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl' | 'json' | 'feed';

/** 20 MB: far over any report, well under what a process can hold. */
export const defaultBytesMax = 20_000_000;
