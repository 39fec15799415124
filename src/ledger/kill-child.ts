/** The child of `kill-rounds`: appends reports in batches until it is killed, and prints the id of each once it is kept. */
import { entryOf } from './fixture.js';
import { openLedger } from './ledger.js';

const [path, round] = process.argv.slice(2);
if (path === undefined || round === undefined) throw new Error('usage: kill-child STORE ROUND');
const ledger = await openLedger(path);
for (let batch = 0; batch < 100_000; batch++) {
  const entries = Array.from({ length: 1 + (batch % 7) }, (_, index) =>
    entryOf(`${round}-${batch}-${index}`, '2022-07-01', [
      { act: 'sever', actors: ['UKR'], recipients: ['SYR'], date: '2022-06-30' },
      { act: 'meet', actors: ['UKR', 'SYR'], date: `2022-07-${String(1 + (batch % 28)).padStart(2, '0')}` },
    ]),
  );
  await ledger.appendAll(entries);
  if (batch % 50 === 49) await ledger.checkpoint();
  process.stdout.write(entries.map(({ report }) => `${report.id}\n`).join(''));
}
