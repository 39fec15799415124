/**
 * Events in the columns of other collections, for those who have programs for them: GDELT 2.0 (61 columns), ICEWS (20), POLECAT (40). Only
 * what happened is written, only what the record knows is filled in; a column that it knows nothing of stays empty. So does AvgTone: it is a count of
 * words of a text that sound good or bad, which nobody takes here.
 */
import type { Gazetteer } from '../../pipeline.js';
import type { EventWithEvidence, Query } from '../../query/index.js';
import { goldstein } from './goldstein.js';
import { type Cell, type Column, columns } from './table.js';

/** The collections. */
export type Interchange = 'gdelt' | 'icews' | 'polecat';

/** Who knows the codes of states in other systems. */
export type Codes = Pick<Gazetteer, 'toCode' | 'describe'>;

interface Row extends EventWithEvidence {
  readonly codes: Codes;
}
type Value = (row: Row) => Cell;
const nothing: Value = () => null;

/** First and second party: who does it and to whom, or both of a joint act. */
const first: Value = ({ event }) => event.actors[0] ?? null;
const second: Value = ({ event }) => event.recipients[0] ?? event.actors[1] ?? null;
const nameOf =
  (party: Value): Value =>
  (row) =>
    row.event.parties.find(({ code }) => code === party(row))?.name ?? null;
/** Codes of states are three letters; organisations and others have longer ones or none. */
const country =
  (party: Value): Value =>
  (row) =>
    /^[A-Z]{3}$/.exec(String(party(row) ?? ''))?.[0] ?? null;
/** The code of a state in another system on the day of the event: actors of GDELT go by CAMEO's, its places by FIPS 10-4. */
const codeIn =
  (system: 'cameo' | 'fips', state: Value): Value =>
  (row) => {
    const code = state(row);
    return code === null ? null : row.codes.toCode(String(code), system, day(row));
  };
const placeCountry: Value = ({ event }) => event.place?.country ?? null;
/** A day where the record knows one. */
const day = ({ event }: Row): string | null => /^\d{4}-\d{2}-\d{2}(?=[~?%]?$)/.exec(event.date.edtf ?? '')?.[0] ?? null;
const year = ({ event }: Row): string | null => /^\d{4}/.exec(event.date.edtf ?? '')?.[0] ?? null;
const month = ({ event }: Row): string | null =>
  /^(\d{4})-(\d{2})\b/
    .exec(event.date.edtf ?? '')
    ?.slice(1)
    .join('') ?? null;
/** A whole number that an id stands for: the first 15 of its hexadecimal digits. */
const numberOf = ({ event }: Row): string => BigInt(`0x${event.id.replace(/^ev-/, '').slice(0, 15)}`).toString();
const digits = (text: string | null): string | null => text?.replace(/\D/g, '') ?? null;

const named = (...names: readonly string[]) => names.map((name): [string, Value] => [name, nothing]);
const filled = (names: readonly [string, Value][], values: Readonly<Record<string, Value>>) =>
  columns<Row>('text', ...names.map(([name, value]) => [name, values[name] ?? value] as const));

const PERSON = ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'];
const GDELT_ACTOR = [...PERSON, 'Type1Code', 'Type2Code', 'Type3Code'];
const GDELT_GEO = ['Type', 'Fullname', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];

const GDELT = filled(
  named(
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...GDELT_ACTOR.map((name) => `Actor1${name}`),
    ...GDELT_ACTOR.map((name) => `Actor2${name}`),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...['Actor1Geo', 'Actor2Geo', 'ActionGeo'].flatMap((who) => GDELT_GEO.map((name) => `${who}_${name}`)),
    ...['DATEADDED', 'SOURCEURL'],
  ),
  {
    GLOBALEVENTID: numberOf,
    SQLDATE: (row) => digits(day(row)),
    MonthYear: month,
    Year: year,
    FractionDate: (row) => fraction(day(row)),
    Actor1Code: first,
    Actor1Name: (row) => String(nameOf(first)(row) ?? '').toUpperCase() || null,
    Actor1CountryCode: codeIn('cameo', country(first)),
    Actor2Code: second,
    Actor2Name: (row) => String(nameOf(second)(row) ?? '').toUpperCase() || null,
    Actor2CountryCode: codeIn('cameo', country(second)),
    EventCode: ({ event }) => event.cameo,
    EventBaseCode: ({ event }) => event.cameo?.slice(0, 3) ?? null,
    EventRootCode: ({ event }) => event.cameo?.slice(0, 2) ?? null,
    QuadClass: ({ event }) => gdeltQuad(event.cameo),
    GoldsteinScale: ({ event }) => goldstein(event.cameo, 'gdelt'),
    NumMentions: ({ event }) => event.claimCount,
    NumSources: ({ event }) => event.independent,
    NumArticles: ({ event }) => event.reportCount,
    ActionGeo_Fullname: ({ event }) => event.place?.name ?? null,
    ActionGeo_CountryCode: codeIn('fips', placeCountry),
    DATEADDED: ({ evidence }) => digits(evidence[0]?.known.slice(0, 19) ?? null),
    SOURCEURL: ({ evidence }) => evidence.find(({ report }) => report.url !== null)?.report.url ?? null,
  },
);

const ICEWS = filled(
  named(
    ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code'],
    ...['Intensity', 'Target Name', 'Target Sectors', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher'],
    ...['City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
  ),
  {
    'Event ID': numberOf,
    'Event Date': day,
    'Source Name': nameOf(first),
    'Source Country': (row) => (country(first)(row) === null ? null : nameOf(first)(row)),
    'Event Text': ({ event }) => event.title,
    'CAMEO Code': ({ event }) => event.cameo,
    Intensity: ({ event }) => goldstein(event.cameo, 'icews'),
    'Target Name': nameOf(second),
    'Target Country': (row) => (country(second)(row) === null ? null : nameOf(second)(row)),
    'Story ID': ({ evidence }) => evidence[0]?.report.id ?? null,
    'Sentence Number': ({ evidence }) => (evidence[0] === undefined ? null : evidence[0].sentence + 1),
    Publisher: ({ evidence }) => evidence[0]?.report.outlet ?? null,
    City: ({ event }) => event.place?.name ?? null,
    Country: ({ event, codes }) => (event.place?.country ? codes.describe(event.place.country) : null),
  },
);

const POLECAT_PARTY = (who: 'Actor' | 'Recipient') => [
  ...[`${who} Name`, `${who} Country`, `${who} COW`, `Primary ${who} Sector`, `${who} Sectors`, `${who} Title`],
  ...[`${who} Name Raw`, `Wikipedia ${who} ID`],
];
const POLECAT = filled(
  named(
    ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
    ...POLECAT_PARTY('Actor'),
    ...POLECAT_PARTY('Recipient'),
    ...[
      'Placename',
      'City',
      'District',
      'Province',
      'Country',
      'Latitude',
      'Longitude',
      'GeoNames ID',
      'Raw Placename',
    ],
    ...['Feature Type', 'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations'],
    ...['Language', 'Version'],
  ),
  {
    'Event ID': ({ event }) => event.id,
    'Event Date': day,
    'Event Type': ({ event }) => event.eventType,
    'Event Mode': ({ event }) => event.mode,
    Intensity: ({ event }) => event.score,
    'Quad Code': ({ event }) => event.quad,
    Contexts: ({ event }) => event.contexts.join(';'),
    'Actor Name': nameOf(first),
    'Actor Country': country(first),
    'Recipient Name': nameOf(second),
    'Recipient Country': country(second),
    Placename: ({ event }) => event.place?.name ?? null,
    Country: ({ event }) => event.place?.country ?? null,
    Source: ({ evidence }) => evidence[0]?.report.outlet ?? null,
    'Publication Date': ({ evidence }) => evidence[0]?.report.published ?? null,
    Version: ({ evidence }) => evidence[0]?.coder.version ?? null,
  },
);

/** The columns of a collection. GDELT's files have no head; the others have one. */
export const INTERCHANGE: Readonly<Record<Interchange, readonly Column<Row>[]>> = {
  gdelt: GDELT,
  icews: ICEWS,
  polecat: POLECAT,
};

/** The surest claims of an event, of which its source and its words are taken. */
const WORDS = 8;

/** The events that a collection can hold: they happened, have a code there, and two parties. */
export async function* interchangeRows(query: Query, which: Interchange, codes: Codes): AsyncGenerator<Row> {
  for await (const found of query.allEvents({}, WORDS)) {
    const row = { ...found, codes };
    const { event } = row;
    if (event.status !== 'happened' && event.status !== 'ongoing') continue;
    if ((which === 'polecat' ? event.eventType : event.cameo) === null) continue;
    if (first(row) !== null && second(row) !== null) yield row;
  }
}

/** GDELT counts protests among verbal conflict. */
function gdeltQuad(cameo: string | null): number | null {
  const root = Number(cameo?.slice(0, 2));
  if (!(root >= 1 && root <= 20)) return null;
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 14 ? 3 : 4;
}

function fraction(date: string | null): string | null {
  if (date === null) return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (year + ((month - 1) * 30 + day) / 365).toFixed(4);
}
