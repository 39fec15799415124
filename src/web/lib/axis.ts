/** A stretch of days and a number of marks that have room in; round days with short names out. */
import { texts } from '../texts.js';
import { dayNumber, isoDay } from './edtf.js';

/** A mark of the axis. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const MONTHS = [1, 2, 3, 6];
const DAYS = [1, 2, 5, 10];

/** At most about `most` marks. */
export function ticks(from: number, to: number, most: number): Tick[] {
  const days = to - from;
  for (const step of DAYS) if (days / step <= most) return dayTicks(from, to, step);
  for (const step of MONTHS) if (days / (step * 30.44) <= most) return monthTicks(from, to, step);
  const step = YEARS.find((y) => days / (y * 365.25) <= most) ?? 1000;
  return monthTicks(from, to, step * 12);
}

function monthTicks(from: number, to: number, step: number): Tick[] {
  const found: Tick[] = [];
  const start = new Date(from * 86_400_000);
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  month = Math.ceil(month / step) * step;
  for (; ; month += step) {
    const day = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > to) return found;
    const year = Math.floor(month / 12);
    const label = step % 12 === 0 || month % 12 === 0 ? String(year) : (texts.dates.short[month % 12] ?? '');
    if (day >= from) found.push({ day, label });
  }
}

function dayTicks(from: number, to: number, step: number): Tick[] {
  const found: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day++) {
    const [year = '', month = '', date = ''] = isoDay(day).split('-');
    const n = Number(date);
    if (n !== 1 && (step === 1 ? false : n % step !== 0 || n > 31 - step)) continue;
    found.push({
      day,
      label: n === 1 ? texts.dates.shortMonth(Number(month), year) : texts.dates.shortDay(n, Number(month)),
    });
  }
  return found;
}
