import { parseDate } from './dates.js';
import type { Draft } from './document.js';
import { faults } from './faults.js';
import { readHeader } from './header.js';

/**
 * Markdown in; a draft out: front matter becomes the report's data, markup goes and the words stay. Knows the marks that news texts use,
 * not every corner of CommonMark; never evaluates anything.
 */

const frontMatter = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Reads one report in Markdown. */
export function readMarkdown(source: string, name: string): Draft {
  const match = frontMatter.exec(source);
  const fields = match === null ? new Map<string, string>() : readFields(match[1]!);
  const text = removeMarkup(match === null ? source : source.slice(match[0].length));
  const header = readHeader(text, name);
  const date = fields.get('date') ?? fields.get('published') ?? null;
  const published = date === null ? null : parseDate(date);
  const problems = [...header.problems];
  if (date !== null && published === null) problems.push(faults.badDate(name, date));
  return {
    name,
    text,
    id: fields.get('id') ?? null,
    url: fields.get('url') ?? fields.get('link') ?? header.url,
    outlet: fields.get('outlet') ?? fields.get('publisher') ?? fields.get('source') ?? header.outlet,
    byline: fields.get('author') ?? fields.get('byline') ?? header.byline,
    title: fields.get('title') ?? header.title,
    published: published ?? header.published,
    language: fields.get('lang') ?? fields.get('language') ?? null,
    problems,
  };
}

/** "key: value" lines; quotes around a value go, lists and nested values are left alone. */
function readFields(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const match = /^([A-Za-z][\w-]{0,40})\s*:\s*(.*)$/.exec(line);
    const value = (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    if (match !== null && value !== '' && !/^[[{|>&*]/.test(value)) fields.set(match[1]!.toLowerCase(), value);
  }
  return fields;
}

/** The words of a Markdown text: paragraphs and headings apart by blank lines, items with their dash, links as their words. */
function removeMarkup(source: string): string {
  const out: string[] = [];
  let fenced = false;
  for (const line of source.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (fenced) out.push(line);
    else if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}=+\s*$/.test(line)) out.push('');
    else if (/^\s{0,3}#{1,6}\s/.test(line))
      out.push('', inline(line.replace(/^\s*#{1,6}\s+/, '').replace(/\s+#+\s*$/, '')), '');
    else out.push(inline(line.replace(/^\s{0,3}(?:>\s?)+/, '').replace(/^(\s*)[*+]\s+/, '$1- ')));
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line without links, images, emphasis, code marks, escapes and tags. */
function inline(line: string): string {
  if (line.length > 100_000) return line;
  return line
    .replace(/!\[([^\]]{0,500})\]\([^)\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '$1')
    .replace(/\[([^\]]{1,1000})\]\([^)\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '$1')
    .replace(/\[([^\]]{1,1000})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/<!--.{0,5000}?-->|<\/?[a-zA-Z][^<>]{0,1000}>/g, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S|\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{0,2000}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .replace(/[ \t]+$/, '');
}
