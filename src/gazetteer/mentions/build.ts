/**
 * What was decided about a phrase comes in, a whole Mention goes out, with its words, its place and its reasons. It decides nothing.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Gazetteer } from '../gazetteer.js';
import type { Reading } from '../names.js';
import type { Mention, MentionVia, Party } from '../types.js';
import type { Document, Name } from './document.js';

/** Makes a mention of words `first` to `last`, a determiner before them left out; `where` is the name that it is, or where it lies. */
export function makeMention(
  doc: Document,
  s: number,
  first: number,
  last: number,
  head: number,
  via: MentionVia,
  parties: readonly Party[],
  confidence: number,
  reasons: readonly string[],
  reading: 'actor' | 'place',
  where: Name | NonNullable<Mention['place']> | null,
): Mention {
  const name = where !== null && 'hit' in where ? where : null;
  const tree = doc.trees[s] as Tree;
  let from = first;
  while (from < last && /^(the|a|an|this|that|these|those)$/i.test((tree.words[from] as Word).form)) from++;
  const article = name && first >= name.first ? (/^the\s+/i.exec(name.hit.text)?.[0].length ?? 0) : 0;
  const start = name
    ? Math.min(name.hit.span[0], (tree.words[from] as Word).start) + article
    : (tree.words[from] as Word).start;
  const end = (tree.words[last] as Word).end;
  return {
    sentence: s,
    head,
    span: [start, end],
    text: doc.text.slice(start, end),
    via,
    parties,
    reading,
    place: where === null || !('hit' in where) ? where : placeOf(where, doc.gazetteer),
    confidence: Math.round(Math.max(0.05, Math.min(1, confidence)) * 100) / 100,
    reasons,
  };
}

/** How sure a name by itself is. */
export function sureness(name: Name, reading: Reading): number {
  if (name.hit.reasons.length > 0) return 0.8;
  if (reading.via === 'capital') return 0.9;
  return name.hit.candidates.filter((r) => r.form !== 'place').length > 1 ? 0.9 : 0.98;
}

/** Why a name means what it does, for the chain of reasons. */
export function nameReason(name: Name, reading: Reading, gazetteer: Gazetteer): string {
  const code = reading.code === null ? '' : gazetteer.describe(reading.code);
  if (reading.via === 'capital') return `"${name.hit.text}" is the capital of ${code}`;
  if (reading.via === 'seat') return `"${name.hit.text}" stands for the ${reading.role} of ${code}`;
  if (reading.form === 'place') return `"${name.hit.text}" is a place${code ? ` in ${code}` : ''}`;
  return `"${name.hit.text}" is a name of ${reading.entity.name}`;
}

function placeOf(name: Name, gazetteer: Gazetteer): Mention['place'] {
  const reading = name.hit.candidates[0] as Reading;
  const place =
    reading.place ?? name.hit.candidates.find((r) => r.place !== null && r.code === reading.code)?.place ?? null;
  if (place) return { name: place.name, country: place.country, lat: place.lat, lon: place.lon };
  if (reading.entity.kind !== 'state' || reading.code === null || !gazetteer.state(reading.code)) return null;
  return { name: gazetteer.describe(reading.code), country: reading.code, lat: null, lon: null };
}
