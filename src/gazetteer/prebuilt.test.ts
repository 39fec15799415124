import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fromTables, readPrebuilt, writePrebuilt } from './prebuilt.js';
import { makeScanner } from './scan.js';
import { builtInFolder } from './table.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-prebuilt-'));
const data = join(folder, 'data');
cpSync(builtInFolder(), data, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT =
  'Zelenskiy met Sheikh Tamim bin Hamad Al Thani in Doha; the Kremlin, NATO and Paris Hilton were silent, said Georgia’s prime minister ' +
  'Irakli Kobakhidze in Batumi. The Taliban and al-Shabaab, Côte d’Ivoire and the U.S. came next, then King Abdullah II and Moon Jae-in.';

describe('the file that the build makes of the tables', () => {
  it('gives the facts and the names that the tables give', () => {
    writePrebuilt(data, folder);
    const read = readPrebuilt(data, folder);
    const made = fromTables(data, null);
    expect(read?.tables).toEqual(made.tables);
    expect([...(read?.lexicon.words ?? [])]).toEqual([...made.lexicon.words]);
    const hits = makeScanner(made.lexicon).scan(TEXT);
    expect(hits.length).toBeGreaterThan(12);
    expect(makeScanner((read as NonNullable<typeof read>).lexicon).scan(TEXT)).toEqual(hits);
  });

  it('is not read once a table has changed, nor where it is not whole', () => {
    const path = writePrebuilt(data, folder);
    const states = join(data, 'states.tsv');
    const before = readFileSync(states, 'utf8');
    writeFileSync(states, before.replace('\tFrance\t', '\tFrankreich\t'));
    expect(readPrebuilt(data, folder)).toBeNull();
    writeFileSync(states, before);
    expect(readPrebuilt(data, folder)).not.toBeNull();
    writeFileSync(path, '');
    expect(readPrebuilt(data, folder)).toBeNull();
  });

  it('does not lie beside the sources', () => {
    expect(readPrebuilt(data)).toBeNull();
  });
});
