import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './gazetteer.js';

const gazetteer = loadGazetteer();

/** name | on | code | kind | name of the choice */
const FIND = `
Ukraine |  | UKR | state | Ukraine
ukr |  | UKR | state | Ukraine
UA |  | UKR | state | Ukraine
ZAR |  | COD | state | Democratic Republic of the Congo
Alemania |  | DEU | state | Germany
Саудовская Аравия |  | SAU | state | Saudi Arabia
Kyiv |  | UKR | state | Ukraine
the Kremlin |  | RUS | government | Kremlin
Damascus | 2023-01-01 | SYR | state | Syria
Zelensky | 2022-03-01 | UKR | person | Volodymyr Zelenskyy
Putin | 2005-01-01 | RUS | person | Vladimir Putin
President Bush | 1991-01-01 | USA | person | George H. W. Bush
President Bush | 2003-04-01 | USA | person | George W. Bush
King Hussein | 1994-07-22 | JOR | person | Hussein
Swaziland |  | SWZ | state | Eswatini
Burma |  | MMR | state | Myanmar
Zaire | 1994-01-01 | COD | state | Democratic Republic of the Congo
USSR | 1985-01-01 | SUN | state | Soviet Union
EU |  | EU | organisation | European Union
AU |  | AU | organisation | African Union
Macedonia |  | MKD | state | North Macedonia
Holy See |  | VAT | state | Vatican City
`;

describe('finding what a person typed', () => {
  it.each(
    FIND.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s on %s is %s', (name, on, code, kind, shown) => {
    const { choice } = gazetteer.find(name as string, { on: on || null });
    expect([choice?.code, choice?.entity.kind]).toEqual([code, kind]);
    if (kind !== 'person') expect(choice?.entity.name).toBe(shown);
    else expect(choice?.entity.name).toContain((shown as string).split(' ').at(-1));
    expect(choice?.reasons.length).toBeGreaterThan(0);
  });

  it('says what is near an unknown name', () => {
    const { choice, problem } = gazetteer.find('Ukriane');
    expect(choice).toBeNull();
    expect(problem?.code).toBe('unknown-name');
    expect(problem?.hint).toContain('Ukraine');
  });
});

describe('facts with dates', () => {
  it('knows who governed Syria when', () => {
    expect(gazetteer.governmentOf('SYR', '2022-06-29')?.id).toBe('gov:SYR:assad');
    expect(gazetteer.governmentOf('SYR', '2024-12-07')?.id).toBe('gov:SYR:assad');
    expect(gazetteer.governmentOf('SYR', '2024-12-08')?.id).toBe('gov:SYR:transitional');
    // Two governments, neither of which the table calls the one in power.
    expect(gazetteer.governmentOf('LBY', '2015-01-01')).toBeNull();
    expect(gazetteer.officesOf('VEN', '2019-06-01').map((o) => o.status)).toContain('rival');
    expect(gazetteer.governmentOf('AFG', '2000-01-01')?.id).toBe('gov:AFG:taliban-1');
    expect(gazetteer.governmentOf('AFG', '2021-08-14')?.id).toBe('gov:AFG:islamic-republic');
  });
  it('knows members by day', () => {
    expect(gazetteer.members('EU', '2020-01-31')).toContain('GBR');
    expect(gazetteer.members('EU', '2020-02-01')).not.toContain('GBR');
    expect(gazetteer.members('NATO', '2023-04-03')).not.toContain('FIN');
    expect(gazetteer.members('NATO', '2023-04-04')).toContain('FIN');
    expect(gazetteer.members('UN', null).length).toBe(193);
  });
  it('knows holders by day', () => {
    expect(gazetteer.holder('FRA', 'head-of-state', '2010-01-01')?.name).toContain('Sarkozy');
    expect(gazetteer.holder('USA', 'head-of-state', '2021-01-19')?.name).toContain('Trump');
    expect(gazetteer.holder('USA', 'head-of-state', '2021-01-20')?.name).toContain('Biden');
  });
  it('finds nobody by an initial, however it sounds', () => {
    for (const name of ['ZZZ', 'QQQ', 'S', 'J.']) expect(gazetteer.find(name).choice, name).toBeNull();
  });

  it('has the codes of other systems and names in other languages', () => {
    expect([
      gazetteer.toCode('DEU', 'cow'),
      gazetteer.toCode('ROU', 'cameo'),
      gazetteer.fromCode('iso2', 'gb'),
      gazetteer.fromCode('cow', 365),
    ]).toEqual([255, 'ROM', 'GBR', 'RUS']);
    expect(['es', 'fr', 'ru', 'uk', 'ar'].map((locale) => gazetteer.describe('UKR', locale))).toEqual([
      'Ucrania',
      'Ukraine',
      'Украина',
      'Україна',
      'أوكرانيا',
    ]);
    expect(gazetteer.describe('X-DNR', 'fr')).toBe("Donetsk People's Republic");
  });
  it('knows codes that changed, by day', () => {
    const from = (system: 'iso2' | 'iso3' | 'cow' | 'fips', code: string | number, on?: string) =>
      gazetteer.fromCode(system, code, on);
    expect([from('iso3', 'ZAR'), from('iso3', 'ROM'), from('iso3', 'rou'), from('iso2', 'SU')]).toEqual([
      'COD',
      'ROU',
      'ROU',
      'SUN',
    ]);
    expect([from('iso2', 'CS', '1991-05-01'), from('iso2', 'CS', '2004-05-01'), from('iso2', 'CS')]).toEqual([
      'CSK',
      'SCG',
      'SCG',
    ]);
    expect([from('cow', 260, '1989'), from('cow', 255), from('cow', 678), from('cow', 345)]).toEqual([
      'DEU',
      'DEU',
      'YEM',
      'SRB',
    ]);
    const to = (code: string, system: 'iso3' | 'cow' | 'fips', on?: string) => gazetteer.toCode(code, system, on);
    expect([to('COD', 'iso3', '1995'), to('COD', 'iso3', '1998'), to('COD', 'iso3')]).toEqual(['ZAR', 'COD', 'COD']);
    expect([to('YEM', 'cow', '1989'), to('YEM', 'cow'), to('DEU', 'fips', '1989-11-09'), to('X-OST', 'iso3')]).toEqual([
      678,
      679,
      'GE',
      null,
    ]);
  });
  it('knows the claims on regions', () => {
    expect(['Lugansk', 'Donetsk', 'Luhansk Oblast', 'Kharkiv'].map((name) => gazetteer.partyOfRegion(name))).toEqual([
      'X-LNR',
      'X-DNR',
      'X-LNR',
      null,
    ]);
  });
  it('has every UN member, with unique codes', () => {
    const states = gazetteer.states();
    expect(states.filter((state) => state.kind === 'member').length).toBe(193);
    expect(new Set(states.map((state) => state.code)).size).toBe(states.length);
    for (const state of states)
      if (state.kind === 'member')
        expect([state.code, state.capitals.length > 0, state.iso2?.length]).toEqual([state.code, true, 2]);
  });
  it('has whole rows only', () => {
    expect(gazetteer.tables.problems).toEqual([]);
  });
});

describe('corrections of a user', () => {
  it('are laid over the built-in tables', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
    writeFileSync(
      join(folder, 'offices-own.tsv'),
      'state\toffice\tname\ttitle\tfrom\tto\tstatus\tsure\tsource\taliases\nUKR\tforeign-minister\tJane Example\tForeign Minister\t2031-01-01\t\tin-office\tday\ttest\t\n',
    );
    const own = loadGazetteer({ corrections: folder });
    expect(own.officesOf('UKR', '2031-02-01').map((office) => office.name)).toContain('Jane Example');
    expect(own.scan('Jane Example spoke.')[0]?.candidates[0]?.code).toBe('UKR');
  });
});
