/** What is kept up to date claim by claim, correction by correction, is what is made anew from all of them; in a small record and in a large one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../ledger/fixture.js';
import { type Ledger, openLedger } from '../ledger/index.js';
import { type NameTable, openQuery, type Query } from './index.js';

const gazetteer = {
  describe: (code: string) => code,
  find: (name: string) => ({ choice: { code: name }, problem: null }),
} as unknown as NameTable;
const CODES = ['UKR', 'SYR', 'RUS'];
/** A record in which all is remembered, and one too large for that. */
const SIZES = {
  small: undefined,
  large: { rememberedClaims: 0, busyClaims: 2 },
};

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2022-03-${String(n).padStart(2, '0')}`);
const claim = fc.record({
  act: fc.constantFrom(
    'sever',
    'restore',
    'attack',
    'ceasefire',
    'invade',
    'impose-sanctions',
    'meet',
    'sign' as const,
  ),
  from: fc.nat({ max: 2 }),
  to: fc.nat({ max: 2 }),
  date: fc.option(day),
  version: fc.constantFrom('1', '2'),
});
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('append' as const), report: fc.nat({ max: 6 }), published: day, claim }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom('retract', 'confirm', 'date', 'actors', 'same' as const),
      of: fc.nat(),
      to: fc.nat(),
      date: day,
    }),
  },
);

async function take(ledger: Ledger, ids: string[], doing: typeof step extends fc.Arbitrary<infer T> ? T : never) {
  if (doing.does === 'append') {
    const { act, from, to, date, version } = doing.claim;
    const parties = [CODES[from]!, CODES[to]!].filter((code, at, all) => all.indexOf(code) === at);
    const joint = act === 'restore' || act === 'meet' || act === 'ceasefire' || act === 'sign';
    const entry = entryOf(`r${doing.report}`, doing.published, [
      {
        act,
        actors: joint ? parties : parties.slice(0, 1),
        recipients: joint ? [] : parties.slice(1),
        date,
        version,
        ...(act === 'sign' && { instrument: 'a treaty' }),
      },
    ]);
    if ((await ledger.append(entry)).added) ids.push(entry.claims[0]!.id);
    return;
  }
  if (ids.length === 0) return;
  const [of, to] = [ids[doing.of % ids.length]!, ids[doing.to % ids.length]!];
  const said = { claims: [of], by: 'A. Reader', reason: 'so it is' };
  if (doing.does === 'retract' || doing.does === 'confirm') await ledger.correct({ verb: doing.does, ...said });
  else {
    const change =
      doing.does === 'date' ? { date: doing.date } : doing.does === 'actors' ? { actors: ['RUS'] } : { sameAs: to };
    await ledger.correct({ verb: 'supersede', change, ...said });
  }
}

async function asked(query: Query, known?: string): Promise<string> {
  const pairs = [
    ['UKR', 'SYR'],
    ['UKR', 'RUS'],
    ['RUS', 'SYR'],
  ] as const;
  const answers = [];
  for (const [a, b] of pairs) {
    for (const on of ['2022-03-05', '2022-03-20', '2023-01-01'])
      answers.push(await query.status(a, b, { on, ...(known && { known }) }));
  }
  return JSON.stringify(answers);
}

describe('what is kept', () => {
  for (const [size, limits] of Object.entries(SIZES)) {
    it(`is what is made anew, after every step, and what was known then stays, in a ${size} record`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          let minute = 0;
          const ledger = await openLedger(':memory:', { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
          const options = { now: () => new Date('2026-06-01T00:00:00Z'), ...(limits && { limits }) };
          const query = await openQuery(ledger, gazetteer, options);
          const ids: string[] = [];
          const then: (readonly [string, string])[] = [];
          for (const doing of steps) {
            await take(ledger, ids, doing);
            const { lastAppend } = await ledger.counts();
            if (lastAppend === null) continue;
            const now = await asked(query);
            const fresh = await openQuery(ledger, gazetteer, { now: options.now });
            expect(now).toBe(await asked(fresh));
            expect(await asked(query, lastAppend)).toBe(now.replaceAll('"known":null', `"known":"${lastAppend}"`));
            then.push([lastAppend, await asked(query, lastAppend)]);
          }
          for (const [known, answer] of then) expect(await asked(query, known)).toBe(answer);
          if (then.length > 0) expect((await query.rebuild()).before).toBe('same');
          await ledger.close();
        }),
        { seed: 20261127, numRuns: 10 },
      );
    });
  }
});
