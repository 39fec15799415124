/**
 * The values of one event come in; the number of its best date goes out, by the rule of `dates.ts`. Most events have a few days told by a few
 * voices: of those it is found by counting, and only where more must be looked at are the dates ranked.
 */
import { firstOfRanked, type Ranking } from './dates.js';
import { dateAt, isEarlier, TIERS, tierOf } from './fact-date.js';
import { END } from './told.js';
import type { Values } from './values.js';
import { areApart } from './voices.js';

/** Of more claims the voices are not compared here. */
const FEW = 16;

/** The number of the best date of the event told from a value on. */
export function bestDate(values: Values, first: number, ranking: () => Ranking): number {
  const tier = bestTier(values, first);
  return soleDay(values, first, tier) ?? bestOfDays(values, first, tier) ?? firstOfRanked(first, ranking());
}

function bestTier(values: Values, first: number): number {
  let best = tierOf(values.date(first));
  for (let value = values.following(first); value !== END; value = values.following(value))
    best = Math.min(best, tierOf(values.date(value)));
  return best;
}

/** The only date of the best tier, where it is a day: no less exact date could go before it. */
function soleDay(values: Values, first: number, tier: number): number | null {
  let sole: number | null = null;
  for (let value = first; value !== END; value = values.following(value)) {
    const date = values.date(value);
    if (tierOf(date) !== tier) continue;
    if (values.from(value) !== values.hi(value) || (sole !== null && sole !== date)) return null;
    sole = date;
  }
  return sole;
}

/**
 * The best of several days, where no other date is of the same day, no two claims are of nearly one voice, and no party speaks: the one with the
 * most claims, its own and those of dates that only say it less exactly; then the earliest published, then by how it is written.
 */
function bestOfDays(values: Values, first: number, tier: number): number | null {
  if (tier === TIERS.none || !areDays(values, first, tier) || !speakFree(values, first)) return null;
  let best = END;
  let [heard, published] = [0, 0];
  for (let value = first; value !== END; value = values.following(value)) {
    if (tierOf(values.date(value)) !== tier) continue;
    let [count, earliest] = [0, values.published(value)];
    for (let other = first; other !== END; other = values.following(other)) {
      if (other !== value && !holdsDay(values, other, value)) continue;
      count += values.count(other);
      if (isEarlier(values.published(other), earliest)) earliest = values.published(other);
    }
    if (best !== END && !isBetter(values, [value, count, earliest], [best, heard, published])) continue;
    [best, heard, published] = [value, count, earliest];
  }
  return values.date(best);
}

/** Whether all dates of a tier are days, and no other date is of just such a day. */
function areDays(values: Values, first: number, tier: number): boolean {
  for (let value = first; value !== END; value = values.following(value)) {
    if (tierOf(values.date(value)) !== tier) continue;
    const day = values.from(value);
    if (values.hi(value) !== day) return false;
    for (let other = first; other !== END; other = values.following(other))
      if (other !== value && values.from(other) === day && values.hi(other) === day) return false;
  }
  return true;
}

/** Whether the claims are few, of as many voices, and none is a party's own word. */
function speakFree(values: Values, first: number): boolean {
  const { told } = values;
  const voices: number[] = [];
  for (let value = first; value !== END; value = values.following(value)) {
    if (voices.length + 2 * values.count(value) > 2 * FEW) return false;
    for (let place = values.first(value); place !== END; place = told.next[place]!) {
      if (told.detail(place).speakers.length > 0) return false;
      const [upper, lower] = told.voice(place);
      voices.push(upper, lower);
    }
  }
  return areApart(voices);
}

/** Whether a less exact date holds a day; one that no word gives holds every day. */
function holdsDay(values: Values, value: number, day: number): boolean {
  const [from, to, on] = [values.from(value), values.hi(value), values.from(day)];
  if (tierOf(values.date(value)) === TIERS.none && dateAt(values.date(value)).edtf === null) return true;
  return from <= on && on <= to && from < to;
}

type Rank = readonly [value: number, heard: number, published: number];

function isBetter(values: Values, [value, heard, published]: Rank, [other, otherHeard, otherPublished]: Rank): boolean {
  if (heard !== otherHeard) return heard > otherHeard;
  if (isEarlier(published, otherPublished)) return true;
  if (isEarlier(otherPublished, published)) return false;
  return (dateAt(values.date(value)).edtf ?? '~') < (dateAt(values.date(other)).edtf ?? '~');
}
