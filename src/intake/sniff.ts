import { extname } from 'node:path';
import { isFeed } from './feed.js';
import type { Format } from './types.js';

/** A name and the beginning of the content in; the format out. The name's ending decides where it is one that we know. */

const endings = new Map<string, Format>([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
  ['.xml', 'feed'],
]);

/** The format that a file's name says, or null. */
export function formatOfName(name: string): Format | null {
  return endings.get(extname(name).toLowerCase()) ?? null;
}

/** The format that the first characters of a content say; plain text where nothing else does. */
export function formatOfContent(head: string): Format {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (isFeed(start)) return 'feed';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|meta|title)\b/i.test(
      start,
    )
  )
    return 'html';
  if (/^\[\s*(?:\{|\])/.test(start)) return 'json';
  if (!start.startsWith('{')) return /^---[ \t]*\n[A-Za-z][\w-]*:/.test(start) ? 'markdown' : 'text';
  const line = start.split('\n', 1)[0] ?? '';
  return isJson(line) || (!start.includes('\n') && /^\{\s*"/.test(start))
    ? 'jsonl'
    : /^\{\s*"/.test(start)
      ? 'json'
      : 'text';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
