import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRows } from '../train/classify/data.js';
import { makeRows } from '../train/classify/phrases.js';
import { accuracyAndF1, calibration, quadOf, rootOf, scoreTriples } from './plover-score.js';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const sets = ['plv_train', 'cameo_class_train_clean', 'gsr_visible', 'petr_unit_tests'].map((n) =>
  join(shared, 'data/plover', `${n}.jsonl`),
);

it('made sentences mark both parties and repeat none of the sets', (context) => {
  const made = makeRows(7);
  const whole = made.filter((r) => r.sources.length > 0 && r.targets.length > 0);
  expect(whole.length).toBeGreaterThan(0.99 * made.length);
  if (!sets.every(existsSync)) return context.skip('the labelled sets are not there');
  const key = (s: string) => (s.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
  const visible = new Set(sets.flatMap((path) => readRows(path).map((r) => key(r.sentence))));
  expect(made.filter((r) => visible.has(key(r.sentence)))).toEqual([]);
});

it('made sentences are the same each time', () => {
  expect(makeRows(3)).toEqual(makeRows(3));
});

it('scores as the scorer beside the data does', (context) => {
  const scorer = join(shared, 'eval/score-plover.mjs');
  if (!existsSync(scorer)) return context.skip('the scorer is not there');
  const gold = [
    { id: 'a', gold_root: 'YIELD', gold_quad: 2, triples: [['USA', 'YIELD', 'UN']] },
    { id: 'b', gold_root: 'AGREE', gold_quad: 1, triples: [['FRA', 'AGREE', 'DEU']] },
    { id: 'c', gold_root: 'ACCUSE', gold_quad: 3, triples: [['KOS', 'ACCUSE', null]] },
  ] as const;
  const told = [
    { id: 'a', root: 'RETREAT', triples: [['USA', 'RETREAT', 'NATO']] },
    { id: 'b', root: 'SUPPORT', triples: [['FRA', 'SUPPORT', 'DEU']] },
    { id: 'c', root: 'REJECT', triples: [['XKX', 'ACCUSE', null]] },
  ] as const;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-score-'));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path('gold.jsonl'), gold.map((g) => JSON.stringify(g)).join('\n'));
    writeFileSync(path('told.jsonl'), told.map((t) => JSON.stringify(t)).join('\n'));
    const score = (...flags: string[]) =>
      JSON.parse(
        execFileSync(process.execPath, [scorer, path('gold.jsonl'), path('told.jsonl'), '--json', ...flags], {
          encoding: 'utf8',
        }),
      );
    const ours = accuracyAndF1(
      gold.map((g) => rootOf(g.gold_root)),
      told.map((t) => rootOf(t.root)),
    );
    const theirs = score();
    expect([ours.accuracy, ours.f1]).toEqual([theirs.accuracy, theirs.macro_f1]);
    const quad = accuracyAndF1(
      gold.map((g) => String(g.gold_quad)),
      told.map((t) => String(quadOf(t.root))),
    );
    expect(quad.accuracy).toBe(score('--field', 'quad').accuracy);
    const triples = scoreTriples(
      gold.map((g, i) => ({ gold: g.triples as never, predicted: told[i]?.triples as never })),
    );
    const theirTriples = score('--triples');
    for (const [view, rates] of Object.entries(triples)) expect(rates.f1).toBeCloseTo(theirTriples[view].f1, 12);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('measures calibration: right four times in five at 0.8 is none, always right at 0.5 is half', () => {
  const four = [true, true, true, true, false].map((right) => ({ confidence: 0.8, right }));
  expect(calibration(four).ece).toBeCloseTo(0);
  expect(calibration([{ confidence: 0.5, right: true }]).ece).toBeCloseTo(0.5);
});
