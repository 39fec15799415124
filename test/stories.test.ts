/**
 * Whole articles and what must be read in them. The tellings in test/stories were written apart from the rules; the seed article joins them
 * where the shared folder is there. A case that the reader is known to miss is listed in known-misses.json with its reason and must still
 * fail, so that mending it shows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPipeline, type Pipeline, type ReadReport } from '../src/pipeline.js';
import type { Claim } from '../src/plover/index.js';
import { foldStandings, groupEvents } from '../src/relations/index.js';
import { bounds } from '../src/time/index.js';

interface ExpectedEvent {
  readonly what: string;
  readonly act: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly dateKind: 'given' | 'bounded' | 'reported' | 'none';
  readonly status: string;
  readonly claimant: string | null;
  readonly evidence: string;
  readonly core: boolean;
}

interface Expected {
  readonly report: { readonly published: string; readonly byline: string | null; readonly title: string | null };
  readonly events: readonly ExpectedEvent[];
  readonly not: readonly {
    readonly what: string;
    readonly act: string;
    readonly actors: readonly string[];
    readonly recipients: readonly string[];
  }[];
  readonly standings: readonly {
    readonly on: string;
    readonly track: string;
    readonly holder: string;
    readonly counterpart: string;
    readonly value: string;
  }[];
}

const folder = fileURLToPath(new URL('./stories/', import.meta.url));
const seed = fileURLToPath(new URL('../../shared/data/seed/ukraine-syria.txt', import.meta.url));
const stories = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => ({ name: f.slice(0, -4), path: folder + f }));
const all = existsSync(seed) ? [...stories, { name: 'seed', path: seed }] : stories;
const misses = JSON.parse(readFileSync(`${folder}known-misses.json`, 'utf8')) as Record<string, string>;

const happened = (s: string) => s === 'happened' || s === 'ongoing';
const codes = (list: Claim['actors']) => list.map((p) => p.code ?? '');

/** Whether a claim tells the expected act between the expected parties, the right way round. */
function tells(c: Claim, e: Pick<ExpectedEvent, 'act' | 'actors' | 'recipients'>): boolean {
  if (c.act !== e.act) return false;
  const [a, r] = [codes(c.actors), codes(c.recipients)];
  const joint = e.recipients.length === 0 || r.length === 0;
  if (joint && e.actors.length + e.recipients.length > 1)
    return [...e.actors, ...e.recipients].every((x) => a.includes(x) || r.includes(x));
  return e.actors.every((x) => a.includes(x)) && e.recipients.every((x) => r.includes(x));
}

function dateFits(c: Claim, e: ExpectedEvent): boolean {
  const plain = (d: string) => d.replace(/[~?%]/g, '');
  if (e.date === null) return c.date.edtf === null || c.date.edtf.includes('..') || c.date.basis === 'reported';
  if (c.date.edtf === null) return e.dateKind === 'none' || !happened(e.status);
  if (e.dateKind === 'given') return plain(c.date.edtf) === plain(e.date);
  const [x, y] = [bounds(plain(e.date)), bounds(plain(c.date.edtf))];
  return (x.earliest ?? '0') <= (y.latest ?? '9') && (y.earliest ?? '0') <= (x.latest ?? '9');
}

/** Whether the chain holds the claimant, by code, by last name or by the party that speaks; where the report itself tells, it is empty. */
function toldBy(chain: Claim['attribution'], claimant: string | null): boolean {
  if (claimant === null) return chain.length === 0;
  const last = claimant.split(' ').at(-1) as string;
  const party = pipeline.gazetteer.find(claimant).choice?.code;
  return chain.some(
    ({ who, code }) => code === claimant || who.includes(last) || (party !== undefined && code === party),
  );
}

let pipeline: Pipeline;
const reads = new Map<string, ReadReport>();
beforeAll(async () => {
  pipeline = openPipeline();
  for (const { name, path } of all) {
    for await (const result of pipeline.read({ kind: 'file', path })) if (result.ok) reads.set(name, result.value);
  }
});

/** Runs a check, or, where the case is a known miss, sees that it still fails. */
function hold(key: string, check: () => void): void {
  if (misses[key] === undefined) {
    check();
    return;
  }
  let still = true;
  try {
    check();
    still = false;
  } catch {
    // as listed
  }
  expect(still, `"${key}" is read right now: take it out of known-misses.json`).toBe(true);
}

for (const { name } of all) {
  const path = `${folder}${name}.expected.json`;
  if (!existsSync(path)) continue;
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  describe(`the story ${name}`, () => {
    const read = () => reads.get(name) as ReadReport;
    it('gives the report its day and byline', () => {
      hold(`${name} / report`, () => {
        expect(read().document.published).toBe(expected.report.published);
        expect(read().document.byline).toBe(expected.report.byline);
      });
    });
    for (const event of expected.events) {
      it(`${event.core ? 'tells' : 'may tell'}: ${event.what}`, () => {
        hold(`${name} / ${event.what}`, () => {
          const fits = read().claims.filter(
            (c) => tells(c, event) && (c.status === event.status || (happened(c.status) && happened(event.status))),
          );
          expect(fits.map((c) => c.act)).not.toEqual([]);
          expect(
            fits.some((c) => dateFits(c, event)),
            `dated ${fits.map((c) => c.date.edtf).join(', ')} for ${event.date}`,
          ).toBe(true);
        });
      });
      if (misses[`${name} / ${event.what}`] === undefined)
        it(`says who told: ${event.what}`, () => {
          hold(`${name} / ${event.what} / claimant`, () => {
            const chains = read()
              .claims.filter((c) => tells(c, event))
              .map((c) => c.attribution);
            expect(
              chains.some((chain) => toldBy(chain, event.claimant)),
              `told by ${JSON.stringify(chains.map((chain) => chain.map((link) => link.who)))} for ${event.claimant}`,
            ).toBe(true);
          });
        });
    }
    for (const wrong of expected.not) {
      it(`does not tell: ${wrong.what}`, () => {
        hold(`${name} / not ${wrong.what}`, () => {
          const directed = (c: Claim) =>
            tells(c, wrong) &&
            (wrong.recipients.length === 0 ||
              c.recipients.length === 0 ||
              wrong.actors.every((a) => codes(c.actors).includes(a)));
          expect(
            read()
              .claims.filter((c) => happened(c.status) && directed(c))
              .map((c) => c.evidence.quote),
          ).toEqual([]);
        });
      });
    }
    for (const s of expected.standings) {
      it(`holds on ${s.on}: ${s.track} of ${s.holder} and ${s.counterpart} ${s.value}`, () => {
        hold(`${name} / ${s.on} ${s.track} ${s.holder} ${s.counterpart} ${s.value}`, () => {
          const standings = foldStandings(groupEvents(read().claims));
          const both = (h: string, c: string) =>
            (h === s.holder && c === s.counterpart) ||
            (s.track === 'relations' && c === s.holder && h === s.counterpart);
          const on = standings.filter(
            (x) => x.track === s.track && both(x.holder, x.counterpart) && covers(x.validFrom, x.validTo, s.on),
          );
          expect(on.map((x) => x.value)).toContain(s.value);
        });
      });
    }
    it('cuts every span from the text', () => {
      const text = read().document.text;
      for (const c of read().claims) {
        const span = c.evidence.spans[0] as [number, number];
        expect(text.slice(...span)).toBe(c.evidence.quote);
        for (const p of [...c.actors, ...c.recipients]) expect(text.slice(...p.span)).toBe(p.text);
        if (c.date.span !== null) expect(text.slice(...c.date.span)).toBe(c.date.text);
      }
    });
  });
}

function covers(from: string | null, to: string | null, day: string): boolean {
  const start = from === null ? null : bounds(from).earliest;
  const end = to === null || to === '..' ? null : bounds(to).latest;
  return (start === null || start <= day) && (end === null || day < end || to === null);
}
