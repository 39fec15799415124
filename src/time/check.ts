import { parseDay } from './bylines.js';
import { findTimes } from './find.js';
import type { TimeAnchor, TimeExpression } from './types.js';

/** Rows of the room's tables in (data/time/*.tsv); null out where the room reads them as they say, else what it read. For tests and measures. */

/** A row of phrases.tsv, against what is read: null where they agree, else what was read. A sentence holds its phrase in brackets. */
export function checkPhrase(row: readonly string[]): string | null {
  const [marked = '', published = '', tense = '', narrative = '', edtf = '', basis = '', relation = '', mark = ''] =
    row;
  const text = marked.replace(/[[\]]/g, '');
  const anchor: TimeAnchor = {
    published: published === '-' ? null : published,
    narrative: narrative === '' ? null : narrative,
    ...(tense === '' ? {} : { tense: tense as NonNullable<TimeAnchor['tense']> }),
  };
  const found = findTimes(text, [0, text.length], anchor);
  const read = found.map(describe).join('; ');
  if (edtf === '') return found.length === 0 ? null : read;
  const [only] = found;
  if (found.length !== 1 || !only) return read || 'nothing';
  const same = only.edtf === edtf && only.basis === basis && only.relation === relation;
  if (mark === 'loose') return same ? null : read;
  const flag = only.attributive ? 'attributive' : (only.part ?? '');
  const placed = only.span[0] === marked.indexOf('[') && only.span[1] === marked.indexOf(']') - 1;
  return same && placed && flag === mark ? null : read;
}

/** An expression in one line. */
export function describe(time: TimeExpression): string {
  return `[${time.text}] ${time.edtf} ${time.basis} ${time.relation}${time.attributive ? ' attributive' : ''}`;
}

/** A row of bylines.tsv, against what is read: null where they agree. */
export function checkHeader(row: readonly string[]): string | null {
  const [, text = '', hints = '', edtf = ''] = row;
  const read = parseDay(text, hints === '' ? [] : hints.split(' '))?.edtf ?? '';
  return read === edtf ? null : read || 'nothing';
}
