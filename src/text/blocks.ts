import type { Span } from '../base/index.js';
import { isDatelineLine } from './en/dateline.js';
import { isBullet } from './lines.js';
import type { BlockKind } from './types.js';

/**
 * Paragraphs in, what each is in the layout of a report out: headline, heading, dateline, list or prose. Looks at length, at the last
 * mark and at the neighbours; knows nothing of what is said.
 */

const finalMark = /[.!?…:;,]["”’»')\]]*$/;
const headingLength = 150;
const headingWords = 22;

/** The kind of each paragraph of `text`, in the same order. */
export function blockKinds(text: string, spans: readonly Span[]): BlockKind[] {
  const lines = spans.map(([start, end]) => (end - start > 400 ? null : text.slice(start, end)));
  const kinds = lines.map((line) => (line === null ? 'prose' : alone(line)));
  const firstProse = kinds.indexOf('prose');
  if (firstProse < 0)
    return kinds.map((kind, i) =>
      kind === 'heading' ? (i === kinds.indexOf('heading') && i < kinds.length - 1 ? 'headline' : 'prose') : kind,
    );
  const lastProse = kinds.lastIndexOf('prose');
  const headline = kinds.indexOf('heading');
  return kinds.map((kind, i) => {
    if (kind !== 'heading') return kind;
    if (i === headline && i < firstProse) return 'headline';
    return i > lastProse && lastProse === firstProse && kinds.length > 4 ? 'prose' : 'heading';
  });
}

/** What a paragraph would be by itself. */
function alone(line: string): BlockKind {
  if (isDatelineLine(line)) return 'dateline';
  if (isBullet(line)) return 'list';
  const short = line.length <= headingLength && line.split(/\s+/, headingWords + 1).length <= headingWords;
  if (!short || finalMark.test(line.slice(-8)) || (/^["“«]/.test(line) && !/["”»]$/.test(line))) return 'prose';
  return 'heading';
}
