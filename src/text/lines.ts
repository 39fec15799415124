import type { Span } from '../base/index.js';

/**
 * A text in, its paragraphs out, each as a span without the white space around it: cut at blank lines, at line breaks where the text is
 * written one paragraph a line, and not where lines are only wrapped at a width. Knows nothing of what a paragraph is.
 */

const bullet = /^(?:[-*•‣▪●◦·–—]\s+\S|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S)/;
const lineBreak = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
const ended = /[.!?…:;]["”’»')\]]*$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Whether a line begins as an item of a list. */
export function isBullet(line: string): boolean {
  return bullet.test(line);
}

/** The spans of the paragraphs of `text`, in order; no span is empty. */
export function paragraphs(text: string): Span[] {
  const groups = lineGroups(text);
  const width = wrapWidth(groups);
  const spans: Span[] = [];
  for (const group of groups) {
    let from = group[0]!.start;
    for (let i = 1; i <= group.length; i++) {
      const before = group[i - 1]!;
      const line = group[i];
      if (line !== undefined && continues(before, line, width)) continue;
      spans.push([from, before.end]);
      if (line !== undefined) from = line.start;
    }
  }
  return spans;
}

/** Lines without the white space around them, in groups that stand between blank lines. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === '') {
      if (group.length > 0) groups.push(group);
      group = [];
      return;
    }
    const start = from + raw.indexOf(words[0]!);
    group.push({ start, end: start + words.length, words });
  };
  let from = 0;
  for (const match of text.matchAll(lineBreak)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The width at which the lines of the text are wrapped, or null where lines are paragraphs. */
function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  let breaks = 0;
  let cut = 0;
  const lengths: number[] = [];
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) {
      const before = group[i - 1]!.words;
      const after = group[i]!.words;
      breaks++;
      lengths.push(before.length);
      if (/^\p{Ll}/u.test(after) && !ended.test(before.slice(-8))) cut++;
    }
  }
  if (cut === 0 || cut < breaks * 0.25) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width <= 130 ? width : null;
}

/** Whether `line` goes on with the paragraph of the line before it. */
function continues(before: Line, line: Line, width: number | null): boolean {
  if (isBullet(line.words)) return false;
  if (/^\p{Ll}/u.test(line.words) && !ended.test(before.words.slice(-8))) return true;
  if (width === null) return false;
  const firstWord = line.words.search(/\s|$/);
  return before.words.length + 1 + firstWord > width * 0.85;
}
