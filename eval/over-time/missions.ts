/**
 * The US Office of the Historian's prose on recognition and relations comes in, and the status of the US mission by country as another
 * scholar coded it by hand; how many of those transitions the record finds in the prose with the right value on the right day goes out.
 */
import type { Document } from '../../src/intake/index.js';
import type { Pipeline } from '../../src/pipeline.js';
import type { Claim } from '../../src/plover/index.js';
import { foldStandings, groupEvents } from '../../src/relations/index.js';
import { fileOf, readCsv, readLines, share } from './files.js';

interface Paragraph {
  readonly country: string;
  readonly head: string;
  readonly text: string;
}

interface Transition {
  readonly country: string;
  readonly value: string;
  readonly date: string;
}

/** What the hand-coded status is on the track of missions; a mission of none, closed or suspended is none at all. */
const VALUES: Readonly<Record<string, string>> = {
  Embassy: 'embassy',
  'Ambassador Nonresident': 'non-resident',
  Legation: 'legation',
  'Envoy Nonresident': 'non-resident',
  Consulate: 'consulate',
  'Consul Nonresident': 'non-resident',
  Liaison: 'liaison',
  Interests: 'interests-section',
  None: 'none',
};

/** Figures and, as lines, what was missed and what was wrong; null where the folder lacks the set. */
export function missionsOverTime(data: string, pipeline: Pipeline) {
  const prose = fileOf(data, 'us_state', 'rdcr_timeline', 'jsonl');
  const coded = fileOf(data, 'us_state', 'mission_status_transitions', 'csv');
  if (prose === null || coded === null) return null;
  const documents = documentsOf(readLines<Paragraph>(prose));
  const told = new Set(documents.map(({ id }) => id));
  const all = readCsv(coded).map(transitionOf);
  const gold = all.filter(({ country, date }) => told.has(country) && date.length === 10);
  // A row whose day is not known says nothing of one that is told with its day.
  const vague = all.filter(({ date }) => date.length < 10);
  const found = documents
    .filter(({ id }) => gold.some(({ country }) => country === id))
    .flatMap((document) => transitionsIn(document.id, pipeline.code(document).claims, pipeline));
  const right = gold.filter((row) => found.some((f) => same(f, row)));
  const wrong = found.filter((f) => !gold.some((row) => same(f, row)) && !vague.some((row) => meets(row, f)));
  return {
    figures: {
      rows: gold.length,
      found: right.length,
      wrong: wrong.length,
      precision: share(right.length, right.length + wrong.length),
      recall: share(right.length, gold.length),
    },
    errors: [
      ...gold.filter((row) => !right.includes(row)).map((row) => `missed\t${lineOf(row)}`),
      ...wrong.map((row) => `wrong\t${lineOf(row)}`),
    ].sort((a, b) => (a.slice(a.indexOf('\t')) < b.slice(b.indexOf('\t')) ? -1 : 1)),
  };
}

const same = (a: Transition, b: Transition) => a.country === b.country && a.value === b.value && a.date === b.date;
const meets = (row: Transition, f: Transition) =>
  row.country === f.country && row.value === f.value && f.date.startsWith(row.date);
const lineOf = ({ country, value, date }: Transition) => `${country}\t${date}\t${value}`;

function transitionOf(row: Readonly<Record<string, string>>): Transition {
  const [month, day] = [row.month, row.day].map((part) => (part ? part.padStart(2, '0') : null));
  const date = [row.year, month, month === null ? null : day].filter((part) => part !== null).join('-');
  return { country: plainName(row.state_dept_name ?? ''), value: VALUES[row.status_change ?? ''] ?? '', date };
}

/** A country's paragraphs under their headings, one document each; a paragraph that stands in two sections is read once. */
function documentsOf(paragraphs: readonly Paragraph[]): readonly Document[] {
  const texts = new Map<string, string[]>();
  for (const { country, head, text } of paragraphs) {
    const name = plainName(country);
    const there = texts.get(name) ?? [];
    const block = [head, text].filter((part) => part !== '').join('\n\n');
    if (!there.includes(block)) there.push(block);
    texts.set(name, there);
  }
  return [...texts].map(([id, blocks]) => ({
    id,
    url: null,
    outlet: 'Office of the Historian',
    byline: null,
    title: null,
    published: null,
    retrieved: null,
    language: 'en',
    text: blocks.join('\n\n'),
    problems: [],
  }));
}

/** "Bahamas, The", "The Bahamas" and "Bavaria*" without article and star. */
function plainName(name: string): string {
  return name
    .replace(/\*/g, '')
    .replace(/^The\s+|,\s*The$/g, '')
    .trim();
}

/** The changes of the US mission that a country's prose tells with their day. */
function transitionsIn(country: string, claims: readonly Claim[], pipeline: Pipeline): readonly Transition[] {
  const missions = foldStandings(groupEvents(claims)).filter(
    ({ track, holder }) => track === 'mission' && holder === 'USA',
  );
  const hosts = hostsOf(
    country,
    missions.map(({ counterpart }) => counterpart),
    pipeline,
  );
  return missions
    .filter(({ counterpart, validFrom }) => hosts.has(counterpart) && /^\d{4}-\d\d-\d\d$/.test(validFrom ?? ''))
    .map(({ value, validFrom }) => ({
      country,
      value: /^(closed|suspended)$/.test(value) ? 'none' : value,
      date: validFrom as string,
    }));
}

/**
 * The codes that a country's prose is about: that of its name, of what stands in brackets, or of one of two names ("Burkina Faso (Upper
 * Volta)"). Of a state that is no more, whatever state its missions now fall into: the record knows cities by today's states.
 */
function hostsOf(country: string, counterparts: readonly string[], { gazetteer }: Pipeline): ReadonlySet<string> {
  const names = [country, ...country.split(/[()/]/).map((part) => part.trim())].filter((part) => part !== '');
  const choices = names.map((name) => gazetteer.find(name).choice);
  const own = choices.find((choice) => choice?.code && choice.entity.kind === 'state' && choice.via === 'name');
  const gone = own === undefined || own === null || own.reasons.some((reason) => reason.startsWith('in use until'));
  // A state's page tells of those before it too: Saigon was South Vietnam's.
  const before = gazetteer.states().filter(({ successor }) => successor === own?.code);
  if (!gone) return new Set([own.code as string, ...before.map(({ code }) => code)]);
  return new Set([...counterparts, own?.code].filter((code) => code !== undefined && code !== null));
}
