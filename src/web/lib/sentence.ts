/** A status in; one sentence for a person out: what their relations were on that day, since when, and by whose act. */
import type { StatusAnswer } from '../../query/index.js';
import { dayRange, showEdtf, today } from './edtf.js';

/** "On 1 May 2023 relations between Ukraine and Syria were severed, since 30 June 2022." */
export function statusSentence(status: StatusAnswer, now = today()): string {
  const relations = status.tracks.find((t) => t.track === 'relations');
  const { a, b } = status;
  const last = dayRange(status.on)?.last ?? now;
  const past = last < now;
  const day = last === now ? 'Today' : `${/^\d{4}(-\d\d)?$/.test(status.on) ? 'In' : 'On'} ${showEdtf(status.on)}`;
  if (!relations || relations.value === 'unknown') {
    return `The record does not tell what the relations between ${a.name} and ${b.name} ${past ? 'were' : 'are'} ${day === 'Today' ? 'today' : day.replace(/^\w/, (c) => c.toLowerCase())}.`;
  }
  const verb = past ? 'were' : 'are';
  const sure = relations.holds === 'maybe' ? `${past ? 'may have been' : 'may be'}` : verb;
  const since = relations.since === null ? '' : `, ${sinceWords(relations.since)}`;
  const ground = relations.ground === 'inferred' ? ' (inferred: no report says so itself)' : '';
  const value = relations.value === 'none' ? 'did not exist' : relations.value;
  if (relations.value === 'none') {
    return `${day} ${a.name} and ${b.name} ${past ? 'had' : 'have'} no relations${since}${ground}.`;
  }
  return `${day} relations between ${a.name} and ${b.name} ${sure} ${value}${since}${ground}.`;
}

/** "since 30 June 2022"; a bounded day is told as it is: "since before 2011", "since a day between …". */
export function sinceWords(edtf: string): string {
  const shown = showEdtf(edtf);
  if (shown.startsWith('between ')) return `since a day ${shown}`;
  if (shown.startsWith('until ')) return 'since when is not known';
  return `since ${shown}`;
}
