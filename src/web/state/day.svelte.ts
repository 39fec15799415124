/** The two days of a view, as they stand in the address: the day that is looked at, and the day at whose end the record was as it is shown. */
import { dayRange, isoDay, today } from '../lib/edtf.js';
import { param, setParams } from './router.svelte.js';

/** The milliseconds after which a day that is slid to goes into the address. */
const SETTLE_MS = 250;
/** The milliseconds without a step after which a day is at rest. */
const REST_MS = 160;

/** The last day that a value may mean, but no later than today where it may mean today; today where there is none. */
export function dayOf(edtf: string | null, now = today()): number {
  const range = edtf === null ? null : dayRange(edtf);
  if (range === null) return now;
  return Math.min(range.last ?? now, Math.max(now, range.first ?? now));
}

export class ChosenDay {
  #slid = $state.raw<number | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly now = today();
  /** EDTF as in the address; null: today. */
  readonly asked = $derived(param('on'));
  /** EDTF as in sight, the address following after a moment. */
  readonly on = $derived(this.#slid === null ? this.asked : this.#slid === this.now ? null : isoDay(this.#slid));
  readonly day = $derived(this.#slid ?? dayOf(this.asked, this.now));
  /** The day at which it came to rest, for what takes long to show. */
  rest = $state(dayOf(param('on')));
  #rester: ReturnType<typeof setTimeout> | undefined;
  /** The record as it was at the end of this day; null: as it is. */
  readonly known = $derived(param('known'));

  /** Moves to a day at once; the address follows when the movement rests. */
  slide(day: number): void {
    this.#slid = day;
    clearTimeout(this.#rester);
    this.#rester = setTimeout(() => {
      this.rest = day;
    }, REST_MS);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.choose(day === this.now ? null : isoDay(day)), SETTLE_MS);
  }

  /** Chooses a day; null: today. */
  choose(edtf: string | null): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rester);
    this.#slid = null;
    this.rest = dayOf(edtf, this.now);
    setParams({ on: edtf });
  }

  chooseKnown(day: string | null): void {
    setParams({ known: day });
  }

  /** To be called when the view goes, so that a late step does not change another's address. */
  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rester);
  }
}
