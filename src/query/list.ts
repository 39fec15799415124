/** A filter comes in; a page of events goes out, the newest first, with a cursor that stays good while reports are added. */
import { daysOf, placeOfEvent, type RowEvent, titleOf } from '../relations/index.js';
import { askedCursor, askedDay, askedInstant, askedLimit, cursorOf } from './asked.js';
import { type Catalogue, newestFirst } from './catalogue.js';
import type { RecordIndex } from './record-index.js';
import { pairKey } from './status.js';
import type { EventFilter, EventView, EventWithEvidence, Page } from './types.js';
import type { Views } from './views.js';

/** Resolves a name to a code. */
type CodeOf = (name: string) => string;
/** One more than the longest page. */
const KEPT_MAX = 1001;

type Place = readonly [place: number | null, id: string];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) &&
  value.length === 2 &&
  (typeof value[0] === 'number' || value[0] === null) &&
  typeof value[1] === 'string';

/** One page of events. `rowsOfReport` gives the claim rows of the report that the filter names. */
export async function listEvents(
  index: RecordIndex,
  catalogue: Catalogue,
  views: Views,
  filter: EventFilter,
  codeOf: CodeOf,
  rowsOfReport: (id: string) => Promise<readonly number[]>,
): Promise<Page<EventView>> {
  const limit = askedLimit(filter.limit, 50);
  const known = askedInstant(filter.known);
  const after = askedCursor(filter.cursor, isPlace);
  const tests = testsOf(filter, codeOf, views);
  let total = 0;
  let kept: RowEvent[] = [];
  for (const event of await candidates(index, catalogue, filter, known, codeOf, rowsOfReport)) {
    if (!tests.every((test) => test(event))) continue;
    total++;
    if (after !== null && !comesAfter(event, after)) continue;
    kept.push(event);
    // Of a long list only the page is wanted; what is further down is let go from time to time.
    if (kept.length > 10 * KEPT_MAX) kept = kept.sort(newestFirst).slice(0, KEPT_MAX);
  }
  const items = kept.sort(newestFirst).slice(0, limit);
  const last = items[items.length - 1];
  return {
    items: await views.events(items, known),
    total,
    next: last === undefined || kept.length <= limit ? null : cursorOf(placeOf(last)),
  };
}

/** Events shown at a time. */
const AT_ONCE = 200;

/** All events of a filter, pair by pair; limit and cursor mean nothing here. */
export async function* streamEvents(
  index: RecordIndex,
  views: Views,
  filter: EventFilter,
  codeOf: CodeOf,
  rowsOfReport: (id: string) => Promise<readonly number[]>,
  words: number,
): AsyncGenerator<EventWithEvidence> {
  const known = askedInstant(filter.known);
  const tests = testsOf(filter, codeOf, views);
  const some = async function* (events: readonly RowEvent[]) {
    const wanted = events.filter((event) => tests.every((test) => test(event))).sort(newestFirst);
    for (let at = 0; at < wanted.length; at += AT_ONCE)
      yield* await views.evidence(wanted.slice(at, at + AT_ONCE), known, words);
  };
  const { pair, report } = filter;
  const codes = [filter.party, filter.actor, filter.recipient].flatMap((name) =>
    name === undefined ? [] : codeOf(name),
  );
  if (report !== undefined) {
    const found = (await rowsOfReport(report)).flatMap((row) => index.eventsOfClaim(row, known));
    yield* some([...new Map(found.map((event) => [event.id, event])).values()]);
  } else if (pair !== undefined) yield* some(index.eventsOf(pairKey(codeOf(pair[0]), codeOf(pair[1])), known));
  else {
    for (const key of [...index.pairKeys()].sort()) {
      const own = key.split(' ');
      if (codes.every((code) => own.includes(code))) yield* some(index.eventsOf(key, known));
    }
  }
}

function placeOf(event: RowEvent): Place {
  const place = placeOfEvent(event);
  return [Number.isFinite(place) ? place : null, event.id];
}

function comesAfter(event: RowEvent, [at, id]: Place): boolean {
  const place = placeOfEvent(event);
  const there = at ?? Number.POSITIVE_INFINITY;
  return place < there || (place === there && event.id > id);
}

async function candidates(
  index: RecordIndex,
  catalogue: Catalogue,
  { pair, report }: EventFilter,
  known: number,
  codeOf: CodeOf,
  rowsOfReport: (id: string) => Promise<readonly number[]>,
): Promise<Iterable<RowEvent>> {
  if (report !== undefined) {
    const found = (await rowsOfReport(report)).flatMap((row) => index.eventsOfClaim(row, known));
    return new Map(found.map((event) => [event.id, event])).values();
  }
  if (pair !== undefined) return index.eventsOf(pairKey(codeOf(pair[0]), codeOf(pair[1])), known);
  return catalogue.events(known);
}

type Test = (event: RowEvent) => boolean;

function testsOf(filter: EventFilter, codeOf: CodeOf, views: Views): readonly Test[] {
  const { type, act, status, text } = filter;
  const tests: Test[] = [];
  if (type !== undefined) tests.push(({ eventType }) => eventType === type.toUpperCase());
  if (act !== undefined) tests.push((event) => event.act === act);
  if (status !== undefined) tests.push((event) => event.status === status);
  if (filter.actor !== undefined) {
    const code = codeOf(filter.actor);
    tests.push(({ actors }) => actors.includes(code));
  }
  if (filter.recipient !== undefined) {
    const code = codeOf(filter.recipient);
    tests.push(
      ({ recipients, joint, actors }) => recipients.includes(code) || (joint === 'joint' && actors.includes(code)),
    );
  }
  if (filter.party !== undefined) {
    const code = codeOf(filter.party);
    tests.push(({ actors, recipients }) => actors.includes(code) || recipients.includes(code));
  }
  if (filter.pair !== undefined) {
    const codes = filter.pair.map(codeOf);
    tests.push(({ actors, recipients }) => codes.every((code) => actors.includes(code) || recipients.includes(code)));
  }
  if (filter.from !== undefined) {
    const { lo } = daysOf(askedDay(filter.from));
    tests.push(({ date }) => date.edtf !== null && daysOf(date.edtf).hi >= lo);
  }
  if (filter.to !== undefined) {
    const { hi } = daysOf(askedDay(filter.to));
    tests.push(({ date }) => date.edtf !== null && daysOf(date.edtf).lo <= hi);
  }
  if (text !== undefined) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    tests.push((event) => {
      const title = titleOf(event, (code) => views.names.of(code)).toLowerCase();
      return words.every((word) => title.includes(word));
    });
  }
  return tests;
}
