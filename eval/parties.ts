/**
 * Parties given the event: of the labelled passages (relations-dev), every event for which there is a claim, found by its words and its kind and not by its
 * parties, and whether that claim names exactly the labelled doers and counterparts, the right way round. It says nothing of events not read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../src/intake/index.js';
import { type Claim, openPipeline } from '../src/pipeline.js';
import type { MeasureOptions } from './dispatch.js';

interface Gold {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly plover: string;
  readonly relation_act: string;
  readonly alt_acts?: readonly string[];
  readonly reciprocal?: boolean;
  readonly evidence: string;
}

interface Row {
  readonly id: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly text: string;
  readonly events: readonly Gold[];
}

/** The record's acts under each label of the passages. */
const LABELS: Readonly<Record<string, string>> = {
  recognise: 'recognise',
  derecognise: 'freeze-recognition withdraw-recognition',
  open_mission: 'open-mission open-interests-section open-consulate',
  close_mission: 'close-mission suspend-mission close-consulate close-interests-section',
  upgrade: 'upgrade-mission',
  downgrade: 'downgrade-mission',
  appoint_ambassador: 'appoint accredit return-head',
  recall_ambassador: 'recall recall-for-consultations',
  expel_diplomat: 'expel persona-non-grata',
  summon_ambassador: 'summon',
  meet: 'meet call visit',
  visit: 'visit meet',
  sign_agreement: 'sign ratify accede joint-statement',
  impose_sanctions: 'impose-sanctions close-border ban-flights',
  lift_sanctions: 'ease-sanctions lift-sanctions open-border',
  military_support: 'deploy-forces arm train pledge-support',
  attack: 'attack attack-mission invade occupy annex',
  accuse: 'accuse condemn',
  grant_asylum: 'grant-asylum',
};

/** One code where the passages use another. */
const CODES: Readonly<Record<string, string>> = { SUN: 'RUS', SCG: 'YUG', LTTE: 'LKA-REB' };

/** Prints the share, and with CHANCERY_ERRORS in the environment each event whose parties are wrong. */
export async function run({ data, json }: MeasureOptions): Promise<Record<string, unknown>> {
  const file = ['relations-dev', 'relations-test', 'relations_visible', 'relations']
    .map((name) => join(data, 'relations', `${name}.jsonl`))
    .find(existsSync);
  if (file === undefined) throw new Error(`there is no relations set in "${data}"`);
  const pipeline = openPipeline();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const tally = { events: 0, found: 0, parties_right: 0, doers: 0, doers_right: 0 };
  const wrong: string[] = [];
  for (const row of rows) {
    const { claims } = pipeline.code(documentOf(row));
    tally.events += row.events.length;
    for (const [event, claim] of matched(row, claims)) {
      tally.found++;
      if (agree(event, claim)) tally.parties_right++;
      else wrong.push(`${row.id} wants ${shown(event)}, read ${read(claim)} | ${event.evidence.replace(/\s+/g, ' ')}`);
    }
  }
  const percent = (100 * tally.parties_right) / (tally.found || 1);
  if (!json) {
    process.stdout.write(
      `relations-dev: parties right given the event ${percent.toFixed(1)} %  (${tally.parties_right} of ${tally.found} events with a claim, of ${tally.events} labelled)  must 95 %\n`,
    );
    if (process.env.CHANCERY_ERRORS !== undefined) for (const line of wrong) process.stdout.write(`  ${line}\n`);
  }
  return { events: tally.events, with_claim: tally.found, parties_right: tally.parties_right, percent };
}

/**
 * Events with their claims, each claim for one event. A claim is of an event where its trigger stands in the event's words and it has the
 * event's type or act. Of several the nearest in kind is taken; only where a sentence tells the same kind of event more than once, do parties tell them apart.
 */
function matched(row: Row, claims: readonly Claim[]): [Gold, Claim][] {
  const options = row.events.flatMap((event, e) =>
    claims.flatMap((claim, c) => {
      const kind = sameAct(event, claim) ? 2 : claim.eventType === event.plover ? 1 : 0;
      return kind > 0 && within(row.text, event, claim) ? [{ e, c, event, claim, kind }] : [];
    }),
  );
  options.sort((a, b) => b.kind - a.kind || nearness(b) - nearness(a) || a.e - b.e || a.c - b.c);
  const pairs: [Gold, Claim][] = [];
  const usedEvents = new Set<number>();
  const usedClaims = new Set<number>();
  for (const { e, c, event, claim } of options) {
    if (usedEvents.has(e) || usedClaims.has(c)) continue;
    usedEvents.add(e);
    usedClaims.add(c);
    pairs.push([event, claim]);
  }
  return pairs;
}

function nearness({ event, claim }: { event: Gold; claim: Claim }): number {
  if (agree(event, claim)) return 2;
  const wanted = [...event.source, ...event.target].map(plain);
  return [...codes(claim.actors), ...codes(claim.recipients)].some((code) => wanted.includes(code)) ? 1 : 0;
}

function sameAct(event: Gold, claim: Claim): boolean {
  if (claim.act === null) return false;
  return [event.relation_act, ...(event.alt_acts ?? [])].some((label) =>
    (LABELS[label] ?? label).split(' ').includes(claim.act as string),
  );
}

function within(text: string, event: Gold, claim: Claim): boolean {
  const start = text.indexOf(event.evidence);
  const end = start + event.evidence.length;
  const [from, to] = claim.evidence.triggerSpan;
  return (
    start >= 0 &&
    ((from < end && to > start) || claim.evidence.also.some(({ span }) => span[0] < end && span[1] > start))
  );
}

function agree(event: Gold, claim: Claim): boolean {
  const source = event.source.map(plain);
  const target = event.target.map(plain);
  const actors = codes(claim.actors);
  const recipients = codes(claim.recipients);
  if (event.reciprocal || recipients.length === 0) return same([...source, ...target], [...actors, ...recipients]);
  return same(source, actors) && same(target, recipients);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const all = new Set(a);
  return new Set(b).size === all.size && b.every((code) => all.has(code));
}

function plain(code: string): string {
  return CODES[code] ?? code;
}

function codes(parties: Claim['actors']): string[] {
  return parties.flatMap(({ code, sector }) =>
    code === null ? [] : [sector === 'OPP' || sector === 'REB' ? `${plain(code)}-${sector}` : plain(code)],
  );
}

function shown({ source, target, reciprocal, relation_act }: Gold): string {
  return `${source.join('+')}${reciprocal ? ' = ' : ' > '}${target.join('+')} ${relation_act}`;
}

function read({ actors, recipients, act, eventType }: Claim): string {
  return `${codes(actors).join('+')} > ${codes(recipients).join('+')} ${act ?? eventType}`;
}

function documentOf({ id, url, outlet, published, lang, text }: Row): Document {
  return { id, url, outlet, byline: null, title: null, published, retrieved: null, language: lang, text, problems: [] };
}
