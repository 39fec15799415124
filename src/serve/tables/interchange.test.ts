/** Codes of other collections: as of the day, and only where they are known. */
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../pipeline.js';
import type { EventWithEvidence, Query } from '../../query/index.js';
import { goldstein } from './goldstein.js';
import { INTERCHANGE, interchangeRows } from './interchange.js';

const codes = loadGazetteer();

/** The cells of one event in GDELT's columns. */
async function gdelt(event: object): Promise<Readonly<Record<string, unknown>>> {
  const base = { id: 'ev-1', status: 'happened', cameo: '161', parties: [], ...event };
  const query = {
    async *allEvents() {
      yield { event: base, evidence: [] } as unknown as EventWithEvidence;
    },
  } as unknown as Query;
  for await (const row of interchangeRows(query, 'gdelt', codes))
    return Object.fromEntries(INTERCHANGE.gdelt.map(({ name, value }) => [name, value(row)]));
  throw new Error('no row');
}

describe('the columns of GDELT', () => {
  it('name actors by the codes of CAMEO and places by FIPS, and weigh by Goldstein', async () => {
    const row = await gdelt({
      ...{ actors: ['SRB'], recipients: ['ROU'], date: { edtf: '2010-05-01' } },
      place: { name: 'Belgrade', country: 'SRB' },
    });
    expect(row).toMatchObject({ Actor1CountryCode: 'SRB', Actor2CountryCode: 'ROM', GoldsteinScale: -4 });
    expect(row).toMatchObject({ ActionGeo_CountryCode: codes.toCode('SRB', 'fips'), AvgTone: null });
    expect(row.ActionGeo_CountryCode).not.toBeNull();
  });

  it('leave empty what has no code', async () => {
    const row = await gdelt({ actors: ['UN'], recipients: ['X-TRN'], date: { edtf: null }, place: null, cameo: '999' });
    expect(row).toMatchObject({ Actor1CountryCode: null, Actor2CountryCode: null, GoldsteinScale: null });
    expect(row.ActionGeo_CountryCode).toBeNull();
  });
});

describe("Goldstein's scale", () => {
  it('is the one of the collection', () => {
    expect([goldstein('163', 'gdelt'), goldstein('016', 'gdelt'), goldstein('016', 'icews')]).toEqual([-8, -2, -5]);
    expect([goldstein(null, 'gdelt'), goldstein('000', 'icews')]).toEqual([null, null]);
  });
});
