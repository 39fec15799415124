/** A feed that is looked at twice: what is new in it is kept, what is there stays as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [store, feed] = [join(folder, 'record.duckdb'), join(folder, 'world.rss')];

const chancery = (...args: string[]) => runCli([...args, '--store', store]);
const write = (...texts: string[]) =>
  writeFileSync(
    feed,
    `<rss version="2.0"><channel><title>Wire</title>${texts
      .map(
        (t) =>
          `<item><title>News</title><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>${t}</description></item>`,
      )
      .join('')}</channel></rss>`,
  );

it('keeps what is new, tells of faults and goes on', async () => {
  write('Chad cut diplomatic ties with Fiji on Tuesday.', 'It rained.');
  const look = ['watch', join(folder, 'gone.rss'), feed, '--times', '1', '--format', 'json'];
  const first = await chancery(...look);
  expect([first.code, first.err]).toEqual([0, expect.stringContaining('there is no such file')]);
  expect(
    first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { fresh: 0, added: [] },
    { fresh: 2, added: [expect.any(String)], claims: 1 },
  ]);
  write('Fiji recalled its ambassador from Chad on Tuesday.', 'Chad cut diplomatic ties with Fiji on Tuesday.');
  const second = JSON.parse((await chancery('watch', feed, '--times', '1', '--format', 'json')).out);
  expect(second).toMatchObject({ fresh: 2, added: [expect.any(String)] });
  const events = JSON.parse((await chancery('events', '--format', 'json')).out);
  expect(events.items.map(({ act }: { act: string }) => act).sort()).toEqual(['recall', 'sever']);
});

it('refuses odd words', async () => {
  expect((await chancery('watch', feed, '--every', '0')).code).toBe(2);
  expect((await chancery('watch', feed, '--times', 'never')).code).toBe(2);
});
