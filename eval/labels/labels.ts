/** The labelled set (data/labels, docs/labels.md): its form, its folds, and when two codings of an event agree. */
import { readFileSync } from 'node:fs';
import { partyKey } from '../../src/coding/parties.js';
import { type Act, type Claim, type EventType, type Status, typeAsTold } from '../../src/plover/index.js';

/** One event as a reader labelled it. Parties are codes, with -OPP, -REB or -CVL where it is not the state itself; `trigger` is a span of the row's text. */
export interface Label {
  readonly eventType: EventType | null;
  readonly mode: string | null;
  readonly act: Act | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: Status;
  readonly trigger: readonly [number, number];
  readonly by: string | null;
}

/** A row with what one reader found in it. Of a sentence of our own (written.jsonl) the text and its day stand here; of a row of wcep they do not. */
export interface LabelledRow {
  readonly row: string;
  readonly reader: number;
  readonly date?: string;
  readonly text?: string;
  readonly events: readonly Label[];
}

/** A claim that the program made of a row, and whether a reader who saw it beside the text found it right. */
export interface JudgedClaim extends Pick<Label, 'eventType' | 'act' | 'actors' | 'recipients' | 'status'> {
  readonly right: boolean;
}

/** A row with claims that were judged. */
export interface JudgedRow {
  readonly row: string;
  readonly claims: readonly JudgedClaim[];
}

/** What is compared of an event, whoever coded it. */
export interface Coding {
  readonly eventType: EventType | null;
  readonly act: Act | null;
  readonly parties: string;
  readonly status: Status;
}

/** Reads a file of labels. */
export function readLabels(file: string): LabelledRow[] {
  return linesOf<LabelledRow>(file);
}

/** Reads a file of judged claims. */
export function readJudged(file: string): JudgedRow[] {
  return linesOf<JudgedRow>(file);
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Four fifths of the rows teach, one fifth tests: by a hash of the row id (FNV-1a), so that a row never changes sides. */
export function foldOf(row: string): 'teach' | 'test' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < row.length; i++) hash = Math.imul(hash ^ row.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 8) % 5 === 0 ? 'test' : 'teach';
}

/** A reader's event as it is compared. */
export function codingOfLabel(label: Pick<Label, 'eventType' | 'act' | 'actors' | 'recipients' | 'status'>): Coding {
  return coding(label.eventType, label.act, label.actors, label.recipients, label.status);
}

/** A claim as it is compared. */
export function codingOfClaim(claim: Claim): Coding {
  const side = (list: Claim['actors']) => list.filter((p) => p.code !== null).map(partyKey);
  return coding(claim.eventType, claim.act, side(claim.actors), side(claim.recipients), claim.status);
}

/** Whether two codings say the same: type (the act where no type fits), parties, status. */
export function agree(a: Coding, b: Coding): boolean {
  return sameType(a, b) && sameParties(a, b) && a.status === b.status;
}

/** Whether the parties are the same: side by side, or all together where either coding has them as joint ("clashes between A and B"). */
export function sameParties(a: Coding, b: Coding): boolean {
  if (a.parties === b.parties) return true;
  const all = (c: Coding) => [...new Set(c.parties.split(/[&>]/).filter((p) => p !== ''))].sort().join('&');
  return (isJoint(a) || isJoint(b)) && all(a) === all(b);
}

/** Whether all parties do it together. */
export function isJoint({ parties }: Coding): boolean {
  return /&.*>$/.test(parties);
}

/** Whether two codings have the same type, or the same act where neither has a type. */
export function sameType(a: Coding, b: Coding): boolean {
  return a.eventType === b.eventType && (a.eventType !== null || a.act === b.act);
}

function coding(
  eventType: EventType | null,
  act: Act | null,
  actors: readonly string[],
  recipients: readonly string[],
  status: Status,
): Coding {
  const sides = [actors, recipients].map((side) => [...new Set(side.map(plainParty))].sort().join('&'));
  // Of planned harm readers write the type of the harm or THREATEN, of planned help its own type or AGREE: the words are of one kind.
  const type = toldType({ eventType, status });
  return { eventType: type, act, parties: sides.join('>'), status: plain(type, status) };
}

/** The PLOVER type of a label, as it stands when its status is read; null where it has none. */
export function toldType({ eventType, status }: Pick<Label, 'eventType' | 'status'>): EventType | null {
  return eventType === null ? null : typeAsTold(eventType, status);
}

/** An organ of a body is the body ("UN.SG" is UN), and a society of no state has no other side to be on. */
export function plainParty(code: string): string {
  const whole = code.replace(/\.[A-Z]+/, '');
  return /^(HRW|AMNESTY|RED-CROSS|MSF|RSF)-/.test(whole) ? whole.replace(/-CVL$/, '') : whole;
}

/** The type already says that a call is a call, a threat a threat, a promise a promise, a refusal a refusal (readers call it denied or happened alike); and what goes on has happened. */
function plain(eventType: EventType | null, status: Status): Status {
  if (eventType === 'REJECT' && status === 'denied') return 'happened';
  if (status === 'denied') return status;
  if (eventType === 'REQUEST') return 'requested';
  if (eventType === 'THREATEN') return 'threatened';
  if (eventType === 'AGREE') return 'planned';
  return status === 'ongoing' ? 'happened' : status;
}
