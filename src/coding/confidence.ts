/**
 * What the judge (judge.ts) sees of a claim: a candidate with its date, speakers and place in the report, and what the classifier thinks of its type,
 * come in; named features and numbers go out. Knows no words but learnt predicates.
 */
import { type Claim, EVENT_TYPES, type EventType, STATUSES } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { baseRel, wordAt } from './graph.js';
import type { Seen, SeenInPart } from './judge.js';
import { partyKey } from './parties.js';

/** The classifier's probability of each root, in the older sets' spelling. */
export type Opinion = ReadonlyMap<string, number>;

/** What a confidence is judged by. */
export interface Judged {
  readonly candidate: Candidate;
  readonly eventType: EventType | null;
  readonly basis: Claim['date']['basis'];
  readonly speakers: number;
  readonly part: Claim['evidence']['part'];
  /** Null where the classifier has none, since no party stands in the sentence. */
  readonly opinion: Opinion | null;
}

/** What the judge sees of a claim. */
export function seenOf(j: Judged): Seen {
  const { candidate, eventType, opinion } = j;
  const p = opinion?.get(spelling(eventType)) ?? -1;
  const bin = p < 0 ? '-' : p < 0.1 ? '0' : p < 0.3 ? '1' : p < 0.6 ? '2' : p < 0.85 ? '3' : '4';
  return {
    features: featuresOf(j, opinionFeatures(candidate, eventType, bin)),
    numbers: numbersOf(j, p),
  };
}

/** What it sees before the classifier is asked. */
export function seenInPart(j: Omit<Judged, 'opinion'>): SeenInPart {
  const either = ['-', '0', '1', '2', '3', '4'].map((bin) => opinionFeatures(j.candidate, j.eventType, bin));
  return { features: featuresOf(j, []), either, numbers: numbersOf(j, Number.NaN) };
}

function opinionFeatures({ entry }: Candidate, eventType: EventType | null, bin: string): string[] {
  return [`op:${kindOf(entry)}:${bin}`, `op:${spelling(eventType)}:${bin}`];
}

/** The features of a claim, as the judge knows them. */
function featuresOf(j: Omit<Judged, 'opinion'>, byOpinion: readonly string[]): string[] {
  const { candidate: c, eventType } = j;
  const { g, frame, entry, actors, recipients, reading } = c;
  const learnt = entry.id.startsWith('learnt-');
  const all = [...actors, ...recipients];
  const pred = wordAt(g, frame.pred);
  const kind = kindOf(entry);
  const spelt = spelling(eventType);
  const { chance } = c;
  const odds = chance === undefined ? '-' : String(tenth(chance));
  const far = Math.max(0, ...all.filter((f) => inSentence(g, f.span)).map((f) => Math.abs(f.word - frame.pred)));
  const least = all.length === 0 ? 0 : Math.min(...all.map((f) => f.confidence));
  const sector = (f: (typeof all)[number] | undefined) => (f === undefined ? '-' : (f.sector ?? 'state'));
  const side = `${sector(actors[0])}>${sector(recipients[0])}`;
  const out = [
    `kind:${kind}`,
    ...byOpinion,
    `chance:${kind}:${odds}`,
    `type:${spelt}`,
    `type:${kind}:${spelt}`,
    `frame:${kind}:${frame.kind}`,
    `rel:${baseRel(pred.deprel)}`,
    `status:${reading.status}`,
    `status:${spelt}:${reading.status}`,
    `basis:${j.basis}`,
    `part:${j.part}`,
    `said:${Math.min(j.speakers, 2)}`,
    `far:${far > 12 ? 'far' : far > 6 ? 'mid' : 'near'}`,
    `names:${least > 0.9 ? 'sure' : least > 0.75 ? 'fair' : 'weak'}`,
    `parties:${kind}:${actors.length > 2 ? 'many' : actors.length}>${recipients.length > 2 ? 'many' : recipients.length}`,
    `side:${side}`,
    `asks:${kind}:${asksOf(entry)}`,
    `asks:${asksOf(entry)}:${Math.min(4, Math.floor(Math.log2(triggersOf(entry) + 1)))}`,
    `length:${g.words.length > 40 ? 'long' : g.words.length > 20 ? 'mid' : 'short'}`,
    ...[...new Set(all.map((f) => `via:${f.via}`))],
  ];
  if (c.agreement !== undefined) {
    const [given, left] = [tenth(c.agreement.given), tenth(c.agreement.left)];
    out.push(
      `given:${given}`,
      `given:${kind}:${given}`,
      `left:${left}`,
      `left:${kind}:${left}`,
      `given:${spelt}:${given > 4}`,
    );
  }
  if (c.cast !== undefined) {
    const cast = tenth(c.cast);
    out.push(`cast:${cast}`, `cast:${kind}:${cast}`, `cast:${c.linked ?? false}:${cast}`, `cast:${spelt}:${cast > 5}`);
  }
  if (c.told !== undefined) {
    const told = tenth(c.told);
    out.push(`told:${told}`, `told:${kind}:${told}`);
    const whole = c.told * (chance ?? 1) * (c.agreement?.given ?? 1) * (1 - (c.agreement?.left ?? 0));
    const sure = c.told * (chance ?? 1) * (c.cast ?? 1);
    out.push(`sure:${twentieth(sure)}`, `sure:${kind}:${tenth(sure)}`);
    out.push(`whole:${twentieth(whole)}`, `whole:${kind}:${tenth(whole)}`);
  }
  const implied = `${actors.some((f) => f.implied)}>${recipients.some((f) => f.implied)}`;
  if (implied !== 'false>false')
    out.push(`implied:${implied}`, `implied:${kind}:${implied}`, `implied:${spelt}:${implied}`);
  if (c.echo !== undefined) out.push(`echo:${c.echo}`, `echo:${c.echo}:${spelt}`, `echo:${c.echo}:${odds}`);
  if (c.linked) out.push('linked', `linked:${kind}`, `linked:${spelt}`, `linked:${frame.kind}`);
  if (all.some((f) => !inSentence(g, f.span))) out.push('filled');
  if (actors.some((a) => recipients.some((r) => a.code === r.code))) out.push('same-code', `same-code:${spelt}`);
  if (new Set(all.map(partyKey)).size < all.length) out.push('same-party');
  out.push(...(learnt ? [`pred:${pred.lemma.toLowerCase()}`, `side:${spelt}:${side}`] : [`entry:${entry.id}`]));
  return out;
}

function tenth(x: number): number {
  return Math.min(9, Math.floor(x * 10));
}

function twentieth(x: number): number {
  return Math.min(19, Math.floor(x * 20));
}

function inSentence(g: Candidate['g'], span: readonly [number, number] | readonly number[]): boolean {
  return (span[0] as number) >= g.tree.start && (span[0] as number) < g.tree.end;
}

/** What a claim is seen by, in the order in which the judge knows it. */
const NUMBERS = [
  ...['chance', 'given', 'left', 'told', 'cast', 'opinion', 'names', 'far', 'words', 'speakers'],
  ...['actors', 'recipients', 'codes', 'states', 'linked', 'implied', 'filled', 'own', 'echo'],
  ...['kind', 'type', 'status', 'part', 'frame', 'actor', 'recipient', 'asks', 'triggers'],
] as const;

const KINDS = ['learnt', 'general', 'type', 'act'];
const PARTS = ['headline', 'lead', 'body'];
const ECHOES = ['none', 'other', 'same'];

/** The numbers of a claim, `opinion` being what the classifier gives for its type; -1 where nothing was asked or there is nobody. */
function numbersOf({ candidate: c, eventType, speakers, part }: Omit<Judged, 'opinion'>, opinion: number): number[] {
  const { g, frame, entry, actors, recipients, reading } = c;
  const all = [...actors, ...recipients];
  const far = all.filter((f) => inSentence(g, f.span)).map((f) => Math.abs(f.word - frame.pred));
  const sides = ['BODY', 'STATE', 'OPP', 'REB', 'CVL'];
  const sideOf = (f: (typeof all)[number] | undefined) =>
    f === undefined
      ? -1
      : sides.indexOf(/-(OPP|REB|CVL)$/.exec(partyKey(f))?.[1] ?? (partyKey(f).length === 3 ? 'STATE' : 'BODY'));
  const of: Readonly<Record<(typeof NUMBERS)[number], number>> = {
    chance: c.chance ?? -1,
    given: c.agreement?.given ?? -1,
    left: c.agreement?.left ?? -1,
    told: c.told ?? -1,
    cast: c.cast ?? -1,
    opinion,
    names: all.length === 0 ? 0 : Math.min(...all.map((f) => f.confidence)),
    far: Math.max(0, ...far),
    words: g.words.length,
    speakers: speakers,
    actors: actors.length,
    recipients: recipients.length,
    codes: new Set(all.map((f) => f.code)).size,
    states: new Set(all.filter((f) => sideOf(f) === 1).map((f) => f.code)).size,
    linked: Number(c.linked === true),
    implied: all.filter((f) => f.implied).length,
    filled: all.filter((f) => !inSentence(g, f.span)).length,
    own: Number(actors.some((a) => recipients.some((r) => a.code === r.code))),
    echo: c.echo === undefined ? -1 : ECHOES.indexOf(c.echo),
    kind: KINDS.indexOf(kindOf(entry)),
    type: eventType === null ? -1 : EVENT_TYPES.indexOf(eventType),
    status: STATUSES.indexOf(reading.status),
    part: PARTS.indexOf(part),
    frame: Number(frame.kind === 'noun'),
    actor: sideOf(actors[0]),
    recipient: sideOf(recipients[0]),
    asks: asksOf(entry),
    triggers: triggersOf(entry),
  };
  return NUMBERS.map((name) => of[name]);
}

function kindOf(entry: Candidate['entry']): string {
  if (entry.id.startsWith('learnt-')) return 'learnt';
  return entry.rank === 'general' ? 'general' : entry.act === null ? 'type' : 'act';
}

/** How many slots an entry asks words of: a verb with its object says more than a verb alone. */
function asksOf({ constraints }: Candidate['entry']): number {
  return Math.min(3, constraints.filter((c) => c.polarity === 'must').length);
}

/** How many words may make an entry apply; many words are loosely of one meaning. */
function triggersOf({ verbs, nouns, adjectives }: Candidate['entry']): number {
  return verbs.length + nouns.length + adjectives.length;
}

/** The classifier's name of a type. */
function spelling(type: EventType | null): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : (type ?? '-');
}
