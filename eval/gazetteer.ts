/**
 * The gazetteer against lists that others made: leaders (REIGN, a list of August 2026), speakers at the UN, visitors of the United States,
 * linked names of the news portal, the parties of the labelled passages; and its speed. Prints a line a measure, and with `verbose` what differs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coldLoads, describeLoads, middle } from '../bench/cold-load.js';
import { findMentions, type Gazetteer, holds, loadGazetteer, type Office } from '../src/gazetteer/index.js';
import { loadParser } from '../src/grammar/index.js';
import { segment } from '../src/text/index.js';
import { leaderNames, sharesName } from './person-names.js';

interface Options {
  readonly data: string;
  readonly json: boolean;
  readonly verbose?: boolean;
}

/** A share with what did not fit, the first of them to print. */
interface Share {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

const HEADS = new Set<Office['office']>(['head-of-state', 'head-of-government', 'de-facto']);

/** Runs every measure for which `data` has the file. */
export async function run(options: Options): Promise<Record<string, unknown>> {
  const verbose = options.verbose ?? process.env.VERBOSE !== undefined;
  const gazetteer = loadGazetteer();
  const figures: Record<string, unknown> = {};
  const say = (line: string): void => {
    if (!options.json) process.stdout.write(`${line}\n`);
  };
  const share = (name: string, result: Share | null, must: number | null): void => {
    if (result === null) return;
    const percent = result.of === 0 ? 0 : (100 * result.right) / result.of;
    figures[name] = { percent: Math.round(percent * 10) / 10, right: result.right, of: result.of };
    say(
      `${name.padEnd(34)} ${percent.toFixed(1).padStart(5)} %  (${result.right} of ${result.of})${must === null ? '' : `  must ${must} %`}`,
    );
    if (verbose) for (const miss of result.misses.slice(0, Number(process.env.VERBOSE ?? 40) || 40)) say(`    ${miss}`);
  };
  const at = (...path: string[]): string | null => {
    const file = join(options.data, ...path);
    return existsSync(file) ? file : null;
  };
  const only = process.env.ONLY;
  const wants = (name: string): boolean => only === undefined || only.split(',').includes(name);
  if (wants('speed')) {
    const { built, sources } = coldLoads(3);
    figures.load_ms = built ? middle(built.map((load) => load.wall)) : null;
    figures.load_sources_ms = middle(sources.map((load) => load.wall));
    say(
      built
        ? `${describeLoads('cold load, built', built)}  must 150 ms`
        : 'cold load, built: run `npm run build` first',
    );
    say(describeLoads('cold load, sources', sources));
  }
  const reign = at('leaders', 'reign', 'leaderlist_3_21.csv');
  if (reign && wants('reign')) share('leaders, REIGN since 1990', reignLeaders(gazetteer, reign), 92);
  const current = at('leaders', 'world_leaders_current', 'data', 'current', 'all-leaders.csv');
  if (current && wants('current')) share('heads, August 2026', currentHeads(gazetteer, current), 97);
  const speakers = at('un_speakers', 'speakers_by_session.csv');
  if (speakers && wants('un')) {
    share('un_speakers heads since 1990', unSpeakers(gazetteer, speakers, 'head'), 90);
    share('un_speakers foreign ministers', unSpeakers(gazetteer, speakers, 'foreign'), 70);
  }
  const visits = at('us_state', 'visits.jsonl');
  if (visits && wants('visits')) share('visits: leader, title, day to state', visitors(gazetteer, visits), 96);
  const linked = at('wcep', 'wcep_linked_2025.jsonl');
  if (linked && wants('wcep')) {
    const { recall, precision } = linkedStates(gazetteer, linked);
    share('wcep_linked_2025 states, recall', recall, 95);
    share('wcep_linked_2025 states, precision', precision, 98);
  }
  const relations = at('relations', 'relations-dev.jsonl');
  if (relations && wants('relations')) share('relations-dev: parties within reach', reach(gazetteer, relations), null);
  const bulk = at('wcep', 'wcep_2015.jsonl');
  if (bulk && wants('speed')) {
    const rates = scanRates(gazetteer, bulk);
    figures.scan_mb_per_s = rates.map((rate) => Math.round(rate * 10) / 10);
    say(`scan, one thread                   ${rates.map((rate) => rate.toFixed(1)).join(', ')} MB/s  must 10`);
  }
  return figures;
}

/** REIGN: a leader of that state whose name fits and whose term begins within a month of the list's. */
function reignLeaders(gazetteer: Gazetteer, file: string): Share {
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const row of csv(file)) {
    const year = Number(row.syear);
    if (!(year >= 1990) || row.leader === undefined) continue;
    const day = `${row.syear}-${String(row.smonth).padStart(2, '0')}-${String(row.sdate).padStart(2, '0')}`;
    const cow = Number(row.ccode);
    const code =
      gazetteer.states().find((s) => s.cow === cow && (s.kind !== 'former' || holds(s.period, day) !== 'no'))?.code ??
      gazetteer.fromCode('cow', cow, day);
    of++;
    const codes =
      code === null
        ? []
        : code === 'SRB' || code === 'YUG' || code === 'SCG'
          ? ['SRB', 'YUG', 'SCG']
          : code === 'SUN'
            ? ['SUN', 'RUS']
            : [code];
    const offices = codes.flatMap((c) => gazetteer.officesOf(c, null)).filter((o) => HEADS.has(o.office));
    const name = (row.leader ?? '').replace(/\(.*?\)/g, '').trim();
    const named = offices.filter((o) => sharesName(leaderNames(gazetteer, o.person, o.name), name));
    const founded =
      codes.map((c) => gazetteer.state(c)?.period.from ?? null).find((from) => from !== null && near(from, day, 31)) !==
      undefined;
    if (
      named.some(
        (o) => (o.period.from !== null && near(o.period.from, day, 31)) || (founded && holds(o.period, day) !== 'no'),
      )
    )
      right++;
    else
      misses.push(
        `${row.stateabb} ${row.leader} ${day}: ${named.length > 0 ? `has ${named.map((o) => `${o.office} ${o.period.from}`).join(', ')}` : 'no such name'}`,
      );
  }
  return { right, of, misses };
}

/** The list of August 2026: the head's name is in office then. */
function currentHeads(gazetteer: Gazetteer, file: string): Share {
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const row of csv(file)) {
    const code = row.ISO === 'EU' ? 'EU' : row.ISO === 'AU_AF' ? 'AU' : gazetteer.fromCode('iso2', row.ISO ?? '');
    for (const name of [row['Head of Government'], row['Head of State']]) {
      if (!name || code === null) continue;
      of++;
      const holders = gazetteer.officesOf(code, '2026-08-22');
      const people = [...gazetteer.tables.persons.values()].filter((p) =>
        p.roles.some((r) => r.code === code && holds(r.period, '2026-08-22') !== 'no'),
      );
      const found =
        holders.some((o) => HEADS.has(o.office) && sharesName(leaderNames(gazetteer, o.person, o.name), name)) ||
        people.some((p) => sharesName([p.name, ...p.aliases], name));
      if (found) right++;
      else
        misses.push(
          `${code} ${name}: has ${holders
            .filter((o) => HEADS.has(o.office))
            .map((o) => o.name)
            .join(', ')}`,
        );
    }
  }
  return { right, of, misses };
}

/** Speakers at the General Debate since 1990: found for their state, in that kind of post, in that year. */
function unSpeakers(gazetteer: Gazetteer, file: string, post: 'head' | 'foreign'): Share {
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const row of csv(file)) {
    const year = row.Year ?? '';
    const title = (row.Post ?? '').toLowerCase().trim();
    if (!(Number(year) >= 1990) || !row['Name of Person Speaking'] || title === '') continue;
    const foreign = /minister (for|of) (foreign|external)|foreign (minister|secretary)|secretary for foreign/.test(
      title,
    );
    const deputy = /vice|deputy|former|acting chair|representative|delegation|council president of the european/.test(
      title,
    );
    const head =
      !deputy &&
      /^(co-)?(president|prime minister|king|amir|emir|head of (state|government)|sultan|prince|premier|chancellor|sovereign prince|chairman of the presidency|queen|captain regent|state president|executive president|constitutional president)/.test(
        title,
      );
    if (post === 'head' ? !head || /european council/.test(title) : !foreign || head) continue;
    const code = row['ISO Code'] ?? '';
    if (!gazetteer.state(code)) continue;
    of++;
    const codes = code === 'YUG' || code === 'SRB' ? ['YUG', 'SCG', 'SRB'] : [code];
    const offices = codes
      .flatMap((c) => gazetteer.officesOf(c, year))
      .filter((o) => (post === 'head' ? HEADS.has(o.office) : o.office === 'foreign-minister'));
    if (
      offices.some((o) =>
        sharesName(leaderNames(gazetteer, o.person, o.name), row['Name of Person Speaking'] as string),
      )
    )
      right++;
    else
      misses.push(
        `${year} ${code} ${row['Name of Person Speaking']} (${row.Post}): has ${offices.map((o) => o.name).join(', ')}`,
      );
  }
  return { right, of, misses };
}

/** Visitors of the United States since 1990: "President X" on a day resolves to the state that the list names. */
function visitors(gazetteer: Gazetteer, file: string): Share {
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as { start: string; visitor: string; from: string };
    if (row.start < '1990') continue;
    const wanted = codeOfVisit(gazetteer, row.from, row.start);
    if (wanted === null) continue;
    of++;
    const choice = gazetteer.find(row.visitor, { on: row.start }).choice;
    if (choice?.code === wanted) right++;
    else
      misses.push(
        `${row.start} ${row.visitor} of ${row.from}: ${choice ? `${choice.code} ${choice.entity.name}` : 'nobody'}`,
      );
  }
  return { right, of, misses };
}

/** "Democratic Republic of the Congo (Zaire)", "Serbia-Montenegro (Yugoslavia)". */
function codeOfVisit(gazetteer: Gazetteer, from: string, on: string): string | null {
  const inverted = /^(.*), ((?:People’s |Democratic )?Republic of)$/.exec(from);
  if (inverted?.[1] === 'Congo') return 'COG';
  const plain = from
    .replace(/\s*\(.*\)/, '')
    .replace(/,.*$/, '')
    .trim();
  return (
    gazetteer.find(plain, { on }).choice?.code ??
    gazetteer.find(/\((.*)\)/.exec(from)?.[1] ?? from, { on }).choice?.code ??
    null
  );
}

/** Links whose page is a state, its people, its capital or a leader: recall over them, and precision over what was said of linked words. */
function linkedStates(gazetteer: Gazetteer, file: string): { recall: Share; precision: Share } {
  const pages = pageCodes(gazetteer);
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  let gold = 0;
  let correct = 0;
  let said = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as {
      text: string;
      kind?: string;
      links?: { start: number; end: number; anchor: string; page: string }[];
    };
    if (!row.links || row.kind === 'topic') continue;
    const hits = gazetteer.scan(row.text);
    for (const link of row.links) {
      const over = hits.filter((hit) => hit.span[0] < link.end && link.start < hit.span[1]);
      const codes = over.flatMap((hit) =>
        hit.candidates[0]?.form === 'place' || hit.weak ? [] : [hit.candidates[0]?.code ?? ''],
      );
      const wanted = pages.get(link.page.toLowerCase()) ?? null;
      const context = row.text.slice(Math.max(0, link.start - 30), link.end + 20).replace(/\s+/g, ' ');
      if (wanted !== null) {
        gold++;
        if (codes.includes(wanted)) found++;
        else missed.push(`${link.anchor} -> ${link.page} (${wanted}): ${codes.join(',') || 'nothing'} | ${context}`);
      }
      const whole = over.filter((hit) => hit.span[0] <= link.start + 4 && hit.span[1] >= link.end - 1 && !hit.weak);
      const first = whole[0]?.candidates[0];
      if (
        !first ||
        first.form === 'place' ||
        first.code === null ||
        first.via === 'organisation' ||
        first.via === 'group' ||
        first.via === 'seat'
      )
        continue;
      const meant = wanted ?? codeInTitle(gazetteer, link.page);
      said++;
      if (meant === first.code) correct++;
      else wrong.push(`${link.anchor} -> ${link.page} (${meant}): said ${first.code} | ${context}`);
    }
  }
  return { recall: { right: found, of: gold, misses: missed }, precision: { right: correct, of: said, misses: wrong } };
}

/** Wikipedia page titles of states, peoples, capitals and leaders, in lower case. */
function pageCodes(gazetteer: Gazetteer): Map<string, string> {
  const pages = new Map<string, string>();
  const put = (page: string, code: string): void => {
    if (page !== '' && !pages.has(page.toLowerCase())) pages.set(page.toLowerCase(), code);
  };
  for (const state of [...gazetteer.states()].sort(
    (a, b) => Number(a.kind === 'former') - Number(b.kind === 'former'),
  )) {
    put(state.name, state.code);
    put(`${state.name} (country)`, state.code);
    if (state.official) put(state.official, state.code);
    for (const alias of state.aliases) put(alias.name, state.code);
    for (const { plural } of state.nouns) put(plural, state.code);
    for (const capital of state.capitals) put(capital.name, state.code);
  }
  put('Republic of Ireland', 'IRL');
  for (const ambiguous of ['Georgia', 'Korea', 'Koreans', 'Congo', 'Victoria', 'America', 'Salisbury', 'Washington'])
    pages.delete(ambiguous.toLowerCase());
  for (const office of gazetteer.tables.offices)
    if (HEADS.has(office.office) && gazetteer.state(office.state))
      put(office.name, gazetteer.person(office.person)?.code ?? office.state);
  return pages;
}

function codeInTitle(gazetteer: Gazetteer, page: string): string | null {
  const hit = gazetteer.scan(page).find((h) => h.candidates[0]?.form !== 'place');
  return hit?.candidates[0]?.code ?? null;
}

/** Labelled passages: both parties of an event are among the parties of the mentions in its sentences. */
function reach(gazetteer: Gazetteer, file: string): Share {
  const parser = loadParser();
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as {
      text: string;
      published: string | null;
      events: { source: string[]; target: string[]; evidence: string }[];
    };
    const segmented = segment(row.text, {
      known: (form) => parser.knownWord(form),
      name: (form) => gazetteer.isName(form),
    });
    const trees = parser.parse(segmented.sentences);
    const mentions = findMentions(
      { text: row.text, trees, quotations: segmented.quotations, published: row.published },
      gazetteer,
    );
    for (const event of row.events) {
      const start = row.text.indexOf(event.evidence);
      const end = start + event.evidence.length;
      const near = mentions.all.filter(
        (m) => (trees[m.sentence]?.start ?? 0) < end && (trees[m.sentence]?.end ?? 0) > start,
      );
      const regions = near.flatMap((m) => gazetteer.partyOfRegion(m.text) ?? []);
      const codes = new Set([...near.flatMap((m) => m.parties.map((p) => p.code)), ...regions]);
      for (const code of [...event.source, ...event.target]) {
        const plain = code
          .replace(/-(OPP|REB)$/, '')
          .replace(/^LTTE$/, 'LKA')
          .replace(/^POLISARIO$/, 'ESH');
        if (plain === 'ARAB-STATES') continue;
        of++;
        if (start >= 0 && codes.has(plain)) right++;
        else misses.push(`${code} not in [${[...codes].join(' ')}] | ${event.evidence.slice(0, 150)}`);
      }
    }
  }
  return { right, of, misses };
}

function scanRates(gazetteer: Gazetteer, file: string): number[] {
  const text = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [String((JSON.parse(line) as { text?: string }).text ?? '')]))
    .join('\n');
  const bytes = Buffer.byteLength(text);
  return [0, 1, 2, 3].map(() => {
    const started = performance.now();
    gazetteer.scan(text);
    return bytes / 1e6 / ((performance.now() - started) / 1e3);
  });
}

function near(from: string, day: string, days: number): boolean {
  const first = Date.parse(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const last = from.length === 4 ? Date.parse(`${from}-12-31`) : from.length === 7 ? first + 30 * 864e5 : first;
  const at = Date.parse(day);
  return at >= first - days * 864e5 && at <= last + days * 864e5;
}

/** Rows of a comma-separated file with a header; quoted cells may hold commas. */
function csv(file: string): Record<string, string>[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
      (m[1] ?? m[2] ?? '').replace(/""/g, '"').trim(),
    );
  const header = cells(lines[0] as string);
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, i) => [header[i] ?? `column${i}`, cell])));
}
