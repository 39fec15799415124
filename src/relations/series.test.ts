import { describe, expect, it } from 'vitest';
import { entryOf } from '../ledger/fixture.js';
import type { Act } from '../plover/index.js';
import { groupEvents, type Point, type Step, seriesOf } from './index.js';

/** By reports' numbers: each tells one act of a day. */
const TOLD: readonly (readonly [act: Act, actors: string[], recipients: string[], date: string])[] = [
  ['attack', ['FRA'], ['PER'], '2020-03-02'],
  ['attack', ['FRA'], ['PER'], '2020-03-02'],
  ['accuse', ['PER'], ['FRA'], '2020-03-03'],
  ['meet', ['FRA', 'PER'], [], '2020-03-10'],
  ['visit', ['PER'], ['FRA'], '2021-03-10'],
  ['attack', ['FRA'], ['PER'], '2020'],
];
const claims = TOLD.flatMap(([act, actors, recipients, date], at) => [
  ...entryOf(`r${at}`, '2021-06-01', [{ act, actors, recipients, date }]).claims,
]);
const events = groupEvents(claims);
const score = (act: Act) => events.find((event) => event.act === act)!.score!;
const series = (step: Step, halfLifeDays = 90) => seriesOf(events, 'FRA', step, halfLifeDays);
const bare = ({ balance: _, ...point }: Point) => point;

describe('the series of a pair', () => {
  it('scores events, not reports, per direction, by day', () => {
    const attack = score('attack');
    expect(attack).toBeLessThan(0);
    expect(score('visit')).toBeGreaterThan(0);
    const none = { cooperationAB: 0, conflictAB: 0, cooperationBA: 0, conflictBA: 0, events: 1 };
    expect(series('day').points.map(bare)).toEqual([
      { ...none, at: '2020-03-02', conflictAB: attack },
      { ...none, at: '2020-03-03', conflictBA: score('accuse') },
      { ...none, at: '2020-03-10', cooperationAB: score('meet'), cooperationBA: score('meet') },
      { ...none, at: '2021-03-10', cooperationBA: score('visit') },
    ]);
  });

  it('counts by week from Monday, month and year, and leaves out what is dated less exactly', () => {
    expect(series('week').points.map(({ at, events: count }) => [at, count])).toEqual([
      ['2020-03-02', 2],
      ['2020-03-09', 1],
      ['2021-03-08', 1],
    ]);
    expect(series('month').points.map(({ at, events: count }) => [at, count])).toEqual([
      ['2020-03', 3],
      ['2021-03', 1],
    ]);
    const years = series('year');
    expect(years.points.map(({ at, events: count }) => [at, count])).toEqual([
      ['2020', 4],
      ['2021', 1],
    ]);
    expect([series('day').undated, series('week').undated, series('month').undated, years.undated]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('halves what is past after the half-life that it states', () => {
    const [first, second, third] = series('day', 1).points;
    const sum = (point: Point) => point.cooperationAB + point.conflictAB + point.cooperationBA + point.conflictBA;
    expect(first!.balance).toBeCloseTo(sum(first!), 3);
    expect(second!.balance).toBeCloseTo(first!.balance / 2 + sum(second!), 3);
    expect(third!.balance).toBeCloseTo(second!.balance / 2 ** 7 + sum(third!), 2);
  });
});
