/**
 * How sure a claim is. Comes in: a candidate with its date, speakers and place in the report, and what the classifier thinks of its type. Goes
 * out: the share of claims like it that readers found right, by weights in models/confidence.json. Knows no words but learnt predicates.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, EventType } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { baseRel, wordAt } from './graph.js';
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
  readonly opinion: Opinion | null;
}

/** Gives a confidence for features. */
export type Judge = (features: readonly string[]) => number;

/** The weights of models/confidence.json. */
export interface Weights {
  readonly bias: number;
  readonly temperature: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A judge by weights: a logistic function of their sum. */
export function judgeBy({ bias, temperature, weights }: Weights): Judge {
  return (features) => {
    const z = features.reduce((sum, f) => sum + (weights[f] ?? 0), bias);
    return 1 / (1 + Math.exp(-z / temperature));
  };
}

/** The package's own judge. `models` is the folder of the models. */
export function loadJudge(models: string): Judge {
  return judgeBy(JSON.parse(readFileSync(join(models, 'confidence.json'), 'utf8')) as Weights);
}

/** The features of a claim, as the judge knows them. */
export function confidenceFeatures(j: Judged): string[] {
  const { candidate: c, eventType, opinion } = j;
  const { g, frame, entry, actors, recipients, reading } = c;
  const learnt = entry.id.startsWith('learnt-');
  const all = [...actors, ...recipients];
  const pred = wordAt(g, frame.pred);
  const kind = learnt ? 'learnt' : entry.rank === 'general' ? 'general' : entry.act === null ? 'type' : 'act';
  const spelt = eventType === 'CONCEDE' || eventType === 'RETREAT' ? 'YIELD' : (eventType ?? '-');
  const p = opinion?.get(spelt) ?? -1;
  const bin = p < 0 ? '-' : p < 0.1 ? '0' : p < 0.3 ? '1' : p < 0.6 ? '2' : p < 0.85 ? '3' : '4';
  const { chance } = c;
  const odds = chance === undefined ? '-' : String(tenth(chance));
  const far = Math.max(0, ...all.filter((f) => inSentence(g, f.span)).map((f) => Math.abs(f.word - frame.pred)));
  const least = all.length === 0 ? 0 : Math.min(...all.map((f) => f.confidence));
  const sector = (f: (typeof all)[number] | undefined) => (f === undefined ? '-' : (f.sector ?? 'state'));
  const side = `${sector(actors[0])}>${sector(recipients[0])}`;
  const out = [
    `kind:${kind}`,
    `op:${kind}:${bin}`,
    `op:${spelt}:${bin}`,
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
  if (c.told !== undefined) {
    const told = tenth(c.told);
    out.push(`told:${told}`, `told:${kind}:${told}`);
    const whole = c.told * (chance ?? 1) * (c.agreement?.given ?? 1) * (1 - (c.agreement?.left ?? 0));
    out.push(`whole:${twentieth(whole)}`, `whole:${kind}:${tenth(whole)}`);
  }
  const implied = `${actors.some((f) => f.implied)}>${recipients.some((f) => f.implied)}`;
  if (implied !== 'false>false')
    out.push(`implied:${implied}`, `implied:${kind}:${implied}`, `implied:${spelt}:${implied}`);
  if (c.linked) out.push('linked', `linked:${kind}`, `linked:${spelt}`, `linked:${frame.kind}`);
  if (all.some((f) => !inSentence(g, f.span))) out.push('filled');
  if (actors.some((a) => recipients.some((r) => a.code === r.code))) out.push('same-code', `same-code:${spelt}`);
  if (new Set(all.map(partyKey)).size < all.length) out.push('same-party');
  if (learnt) out.push(`pred:${pred.lemma.toLowerCase()}`, `side:${spelt}:${side}`);
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
