import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Document, openPipeline, type ReadReport, readDocuments } from '../pipeline.js';
import { inOrder, openPool, type Pool } from './index.js';

const samples = fileURLToPath(new URL('../../samples/dispatches.jsonl', import.meta.url));

async function documentsOf(path: string): Promise<Document[]> {
  const found: Document[] = [];
  for await (const result of readDocuments({ kind: 'file', path })) if (result.ok) found.push(result.value);
  return found;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('a pool of threads', () => {
  const pools: Pool[] = [];
  afterAll(async () => {
    for (const pool of pools) await pool.close();
  });

  it('gives the claims of one thread, in the order of the reports', async () => {
    const documents = (await documentsOf(samples)).slice(0, 40);
    expect(documents.length).toBeGreaterThan(20);
    const pipeline = openPipeline();
    const alone = documents.map((document) => pipeline.code(document));
    expect(alone.some(({ claims }) => claims.length > 1)).toBe(true);
    const pool = openPool({ threads: 2 });
    pools.push(pool);
    const together: ReadReport[] = [];
    for await (const read of inOrder(each(documents), pool.code, 8)) together.push(read);
    expect(together).toEqual(alone);
  });

  it('gives up a text that takes too long, replaces its thread and goes on', async () => {
    const [first, second] = await documentsOf(samples);
    const short = { ...(first as Document), id: 'short' };
    const long = { ...(second as Document), id: 'long', title: null, text: `${short.text}\n\n`.repeat(3000) };
    const pool = openPool({ threads: 1, limitMs: (characters) => (characters > 100_000 ? 1500 : 60_000) });
    pools.push(pool);
    const whole = await pool.code(short);
    const read = await Promise.all([long, short, long, short].map((document) => pool.code(document)));
    expect(read.map(({ document }) => document.id)).toEqual(['long', 'short', 'long', 'short']);
    for (const n of [0, 2]) {
      expect(read[n]?.claims).toEqual([]);
      expect(read[n]?.problems.at(-1)).toMatchObject({ code: 'text-too-slow' });
      expect(read[n]?.problems.at(-1)?.message).toContain('long');
    }
    for (const n of [1, 3]) expect(read[n]).toEqual(whole);
  });
});

describe('work in order', () => {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

  it('keeps the order and holds no more than it may, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(3),
        async (times, ahead, slow) => {
          let held = 0;
          let most = 0;
          const work = async (ms: number, n: number) => {
            most = Math.max(most, ++held);
            await wait(ms);
            return n;
          };
          const items = times.map((ms, n) => ({ ms, n }));
          const out: number[] = [];
          for await (const n of inOrder(each(items), ({ ms, n }) => work(ms, n), ahead)) {
            await wait(slow);
            held--;
            out.push(n);
          }
          expect(out).toEqual(times.map((_, n) => n));
          expect(most).toBeLessThanOrEqual(ahead);
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });

  it('throws a failure in its turn', async () => {
    const out: number[] = [];
    const work = async (n: number) => {
      if (n === 2) throw new Error('two');
      await wait(5);
      return n;
    };
    const all = async () => {
      for await (const n of inOrder(each([0, 1, 2, 3]), work, 4)) out.push(n);
    };
    await expect(all()).rejects.toThrow('two');
    expect(out).toEqual([0, 1]);
  });

  it('gives what is made at once, though the next thing is long in coming', async () => {
    let come = () => {};
    async function* slow() {
      yield 1;
      await new Promise<void>((done) => {
        come = done;
      });
      yield 2;
    }
    const made = inOrder(slow(), (n) => n, 8);
    // Would wait for ever if it waited for the second.
    expect((await made.next()).value).toBe(1);
    come();
    expect((await made.next()).value).toBe(2);
    expect((await made.next()).done).toBe(true);
  });
});
