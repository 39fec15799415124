/** A status in; one sentence for a person out: what their relations were on that day, since when, and by whose act. */
import type { StatusAnswer } from '../../query/index.js';
import { texts } from '../texts.js';
import { dayRange, showEdtf, today } from './edtf.js';

/** "On 1 May 2023 relations between Ukraine and Syria were severed, since 30 June 2022." */
export function statusSentence(status: StatusAnswer, now = today()): string {
  const relations = status.tracks.find((t) => t.track === 'relations');
  const [a, b] = [status.a.name, status.b.name];
  const last = dayRange(status.on)?.last ?? now;
  const when = last === now ? 'today' : last < now ? 'past' : 'future';
  const day = showEdtf(status.on);
  const coarse = /^\d{4}(-\d\d)?$/.test(status.on) ? 'period' : 'day';
  const said = texts.sentence;
  if (!relations || relations.value === 'unknown') return said.unknown(a, b, day, when, coarse);
  const since = relations.since === null ? null : sinceWords(relations.since);
  const ground = relations.ground === 'inferred' ? 'inferred' : 'told';
  if (relations.value === 'none') return said.none(a, b, day, when, coarse, since, ground);
  const value = texts.value[relations.value] ?? relations.value;
  return said.relations(a, b, value, day, when, coarse, relations.holds, since, ground);
}

/** "since 30 June 2022"; a bounded day is told as it is: "since before 2011", "since a day between …". */
export function sinceWords(edtf: string): string {
  const slash = edtf.indexOf('/');
  const open = (side: string) => side === '' || side === '..';
  if (slash < 0) return texts.dates.since(showEdtf(edtf));
  if (edtf.startsWith('/')) return texts.dates.sinceUnknown;
  const both = !open(edtf.slice(0, slash)) && !open(edtf.slice(slash + 1));
  return both ? texts.dates.sinceBetween(showEdtf(edtf)) : texts.dates.since(showEdtf(edtf));
}
