/** The state of a store that its writer keeps at hand: how many rows there are, the shared values, the last instant and digest. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DateBasis, Edtf } from '../time/index.js';
import type { Database } from './database.js';
import { Dictionary } from './dictionary.js';
import type { Detail, Kind, Parties } from './types.js';

/** A date as claims give it. */
export interface ClaimDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
}

export interface Tables {
  readonly kinds: Dictionary<Kind>;
  readonly parties: Dictionary<Parties>;
  readonly details: Dictionary<Detail>;
  readonly dates: Dictionary<ClaimDate>;
  counts: Counts;
}

/** All that one append moves on. */
export interface Counts {
  readonly reports: number;
  readonly claims: number;
  readonly corrections: number;
  readonly marks: number;
  /** Milliseconds since 1970 of the last append; 0 for an empty store. */
  readonly tx: number;
  /** Chained over all appends: the digest of one holds that of the one before. */
  readonly digest: string;
}

const NAMES = ['kinds', 'parties', 'details', 'dates'] as const;

/** Reads the state of a store. */
export async function loadTables(db: Database): Promise<Tables> {
  const counted = await db.rows(
    `SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM claims), (SELECT count(*) FROM corrections),
       (SELECT count(*) FROM marks), (SELECT max(tx) FROM appends), (SELECT digest FROM appends ORDER BY tx DESC LIMIT 1)`,
  );
  const row = counted[0]!;
  const tables: Tables = {
    kinds: new Dictionary<Kind>(kindKey),
    parties: new Dictionary<Parties>(partiesKey),
    details: new Dictionary<Detail>(detailKey),
    dates: new Dictionary<ClaimDate>(({ edtf, basis }) => `${edtf} ${basis}`),
    counts: {
      reports: Number(row[0]),
      claims: Number(row[1]),
      corrections: Number(row[2]),
      marks: Number(row[3]),
      tx: Number(row[4] ?? 0),
      digest: String(row[5] ?? ''),
    },
  };
  for (const name of NAMES) {
    for (const [value] of await db.rows(`SELECT value FROM ${name} ORDER BY row`)) {
      tables[name].row(JSON.parse(String(value)));
    }
  }
  return tables;
}

/** Sizes of the shared values, to tell later what is new or to forget it again. */
export function sizesOf(tables: Tables): Readonly<Record<(typeof NAMES)[number], number>> {
  return {
    kinds: tables.kinds.size,
    parties: tables.parties.size,
    details: tables.details.size,
    dates: tables.dates.size,
  };
}

/** Forgets shared values that a failed transaction added. */
export function rollBack(tables: Tables, sizes: ReturnType<typeof sizesOf>): void {
  for (const name of NAMES) tables[name].truncate(sizes[name]);
}

/** Writes the shared values added since. */
export async function writeShared(
  writer: DuckDBConnection,
  tables: Tables,
  sizes: ReturnType<typeof sizesOf>,
): Promise<void> {
  for (const name of NAMES) {
    const table = tables[name];
    if (table.size === sizes[name]) continue;
    const appender = await writer.createAppender(name);
    for (let row = sizes[name]; row < table.size; row++) {
      appender.appendInteger(row);
      appender.appendVarchar(JSON.stringify(table.values[row]));
      appender.endRow();
    }
    appender.closeSync();
  }
}

// Keys are put together by hand: every claim asks for four of them, and JSON takes three times as long.
function kindKey({ act, eventType, mode, contexts, cameo, standing, status, object }: Kind): string {
  const held = standing === null ? '' : `${standing.track}=${standing.value}`;
  return `${act}|${eventType}|${mode}|${contexts.join()}|${cameo}|${held}|${status}|${object}`;
}

function partiesKey({ actors, recipients }: Parties): string {
  return `${actors.map(partyKey).join(';')}>${recipients.map(partyKey).join(';')}`;
}

function partyKey({ code, text, sector }: Parties['actors'][number]): string {
  return `${code}|${text}|${sector}`;
}

function detailKey({ instrument, place, speakers }: Detail): string {
  return instrument === null && place === null && speakers.length === 0
    ? ''
    : JSON.stringify([instrument, place, speakers]);
}
