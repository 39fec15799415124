/** A text or an address in; the first report there, read, out. Keeps nothing; refuses what is too long to be read while somebody waits. */
import { type Problem, ProblemError, problem } from '../base/index.js';
import { type Document, type Input, type ReadReport, readDocuments } from '../pipeline.js';
import type { Coder } from '../pool/index.js';
import { tooLarge } from './guards.js';

/** The characters of a text that anyone may have read. */
export const READ_CHARACTERS_MAX = 100_000;
/** The bytes of a page that anyone may have read. */
const PAGE_BYTES_MAX = 5_000_000;
/** Of a place with many reports no more are counted. */
const COUNTED_MAX = 1_000;

/** What to read: a text, or an address where one lies. */
export type Wanted = { readonly text: string } | { readonly url: string };

/** What is known of it beside its words. */
export interface About {
  readonly title?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
}

/** Reads it. Throws ProblemError with the codes of the intake, and 'too-large'. */
export async function readOne(
  coder: Coder,
  wanted: Wanted,
  { title, published }: About,
): Promise<ReadReport & { readonly more: number }> {
  const input: Input =
    'url' in wanted ? { kind: 'url', url: wanted.url } : { kind: 'text', text: wanted.text, name: 'the text' };
  const options = { ...(published && { published }), ...('url' in wanted && { bytesMax: PAGE_BYTES_MAX }) };
  const { document, more } = await firstOf(readDocuments(input, options));
  if (document.text.length > READ_CHARACTERS_MAX) tooLarge(READ_CHARACTERS_MAX)();
  return { ...(await coder.code(title ? { ...document, title } : document)), more };
}

/** The first report that can be read, and how many follow it; throws where none can be read. */
async function firstOf(results: ReturnType<typeof readDocuments>): Promise<{ document: Document; more: number }> {
  let document: Document | null = null;
  let fault: Problem | null = null;
  let more = 0;
  for await (const result of results) {
    if (!result.ok) fault ??= result.problem;
    else if (document === null) document = result.value;
    else more++;
    if (more === COUNTED_MAX) break;
  }
  if (document !== null) return { document, more };
  throw new ProblemError(fault ?? problem('empty', 'there is no text', 'send some'));
}
