/**
 * The chronicle of dated changes since 1990 and world news of 2002 on come in; how many of the rows marked high the news lets be found goes
 * out. A row counts where its day is known, its act is a done one, and some news of its day or the day beside it names both states and has a
 * word of the act; it is found where an event of the two with that act has its best date within a day. Only news that names both states of
 * some row is read, of all years: what else there is cannot tell of the two.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pipeline } from '../../src/pipeline.js';
import type { Act, Claim } from '../../src/plover/index.js';
import { type Event, groupEvents } from '../../src/relations/index.js';
import { fileOf, readCsv, readLines, share } from './files.js';

interface News {
  readonly date: string;
  readonly n: number;
  readonly kind: string;
  readonly text: string;
}

interface Row {
  readonly day: number;
  readonly date: string;
  readonly pair: readonly [string, string];
  readonly act: string;
}

/** What the chronicle calls an act: the acts that tell it, and words of which news of it has one. */
const ACTS: Readonly<Record<string, { readonly acts: readonly Act[]; readonly words: RegExp }>> = {
  establish: { acts: ['establish', 'restore'], words: /relation|\bties?\b|recogni|diplomat/i },
  restore: { acts: ['restore', 'establish'], words: /relation|\bties?\b|diplomat|embass/i },
  sever: { acts: ['sever'], words: /relation|\bties?\b|diplomat|recogni/i },
  suspend: { acts: ['suspend', 'sever'], words: /relation|\bties?\b|diplomat|embass/i },
  recognise: { acts: ['recognise', 'establish'], words: /recogni|relation|\bties?\b/i },
  derecognise: { acts: ['withdraw-recognition', 'sever'], words: /recogni|relation|\bties?\b/i },
  recall_ambassador: { acts: ['recall', 'recall-for-consultations'], words: /ambassador|envoy|diplomat/i },
  open_mission: { acts: ['open-mission'], words: /embass|mission/i },
  close_mission: { acts: ['close-mission'], words: /embass|mission|office/i },
  impose_sanctions: { acts: ['impose-sanctions'], words: /sanction/i },
  expel_diplomat: { acts: ['expel', 'persona-non-grata'], words: /expel|expuls|persona|diplomat/i },
};

/** Figures, and the rows that were missed with the news that tells them; null where the folder lacks the chronicle or has no news. */
export function chronicleInNews(data: string, newsData: string, pipeline: Pipeline) {
  const chronicle = fileOf(data, 'relations', 'chronicle', 'csv');
  const news = newsOf(join(newsData, 'wcep'));
  if (chronicle === null || news.length === 0) return null;
  const rows = readCsv(chronicle)
    .filter((row) => row.confidence === 'high' && /^\d{4}-\d\d-\d\d$/.test(row.date ?? ''))
    .flatMap((row): readonly Row[] =>
      ACTS[row.act ?? ''] === undefined
        ? []
        : [
            {
              date: row.date as string,
              day: dayOf(row.date as string),
              pair: [plain(row.actor), plain(row.partner)],
              act: row.act as string,
            },
          ],
    );
  const wanted = new Set(rows.flatMap(({ pair }) => pair));
  const named = news.map((item) => ({ item, codes: codesIn(item.text, wanted, pipeline) }));
  const candidates = named.filter(({ codes }) => rows.some(({ pair }) => pair.every((code) => codes.has(code))));
  const events = groupEvents(candidates.flatMap(({ item }) => claimsOf(item, pipeline)));
  const telling = (row: Row) =>
    candidates.filter(
      ({ item, codes }) =>
        row.pair.every((code) => codes.has(code)) &&
        Math.abs(dayOf(item.date) - row.day) <= 1 &&
        (ACTS[row.act]?.words.test(item.text) ?? false),
    );
  const supported = rows.filter((row) => telling(row).length > 0);
  const missed = supported.filter((row) => !events.some((event) => tells(event, row)));
  return {
    figures: {
      rows: rows.length,
      supported: supported.length,
      found: supported.length - missed.length,
      share: share(supported.length - missed.length, supported.length),
      newsRead: candidates.length,
    },
    errors: missed.map(
      (row) => `missed\t${row.date}\t${row.pair.join(' ')}\t${row.act}\t${telling(row)[0]?.item.text}`,
    ),
  };
}

function tells(event: Event, row: Row): boolean {
  const parties = [...event.actors, ...event.recipients];
  if (event.status !== 'happened' && event.status !== 'ongoing') return false;
  if (event.act === null || !ACTS[row.act]?.acts.includes(event.act)) return false;
  if (!row.pair.every((code) => parties.includes(code))) return false;
  const { edtf } = event.date;
  const day = edtf?.replace(/[~?%]/g, '') ?? '';
  return day.length === 10 && Math.abs(dayOf(day) - row.day) <= 1;
}

function newsOf(folder: string): readonly News[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^wcep_\d{4}.*\.jsonl$/.test(name))
      .sort()
      .flatMap((name) => readLines<News>(join(folder, name)))
      .filter(({ kind }) => kind !== 'topic');
  } catch {
    return [];
  }
}

function codesIn(text: string, wanted: ReadonlySet<string>, { gazetteer }: Pipeline): ReadonlySet<string> {
  const codes = gazetteer.scan(text).flatMap(({ candidates }) => candidates.map(({ code }) => code ?? ''));
  return new Set(codes.filter((code) => wanted.has(code)));
}

function claimsOf({ date, n, text }: News, pipeline: Pipeline): readonly Claim[] {
  const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
  return pipeline.code({ ...nothing, id: `wcep-${date}-${n}`, published: date, language: 'en', text }).claims;
}

/** The code of a party of the state: "VEN-OPP" acts as VEN here. */
function plain(code: string | undefined): string {
  return (code ?? '').replace(/-(?:OPP|REB)$/, '');
}

function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}
