/**
 * From a candidate with its date and speakers to the claim record: PLOVER type by act and status, evidence cut from the text, a content hash
 * for an id. Everything that a claim says can be found again in its spans.
 */
import { createHash } from 'node:crypto';
import { type Span, slice } from '../base/index.js';
import {
  ACTS,
  type Attribution,
  type Claim,
  type EventType,
  PLOVER,
  type ReportRef,
  typeAsTold,
  weigh,
} from '../plover/index.js';
import { phraseSpan } from './attribution.js';
import type { Candidate } from './candidate.js';
import type { ClaimDate } from './dates.js';
import { type Found, hull, toParticipant } from './found.js';
import { baseRel, childrenBy, type Graph, subtree, wordAt } from './graph.js';

/** Name and version that every claim carries; raise the version when the same text gives other claims. */
export const CODER = { name: 'chancery', version: '0.1.0' } as const;

/** What a claim is assembled from. */
export interface Parts {
  readonly candidate: Candidate;
  readonly date: ClaimDate;
  readonly attribution: readonly Attribution[];
  readonly place: Claim['place'];
  readonly part: Claim['evidence']['part'];
  readonly report: ReportRef;
  readonly text: string;
  /** How sure the claim is, where that is learnt; null for the estimate by rule. */
  readonly confidence: number | null;
}

/** The claim record of a candidate. Links are added once every claim of the report has its id. */
export function toClaim(parts: Parts): Claim {
  const { candidate, date, text, report } = parts;
  const { entry, reading } = candidate;
  const triggerSpan = triggerSpanOf(candidate.g, candidate.frame.pred);
  const span = evidenceSpan(candidate, date);
  const plover = ploverOf(candidate);
  const inWords = (found: Found) => ({ ...toParticipant(found), text: slice(text, found.span) });
  const identity = [
    report.id,
    ...span,
    ...triggerSpan,
    entry.act ?? plover.eventType ?? entry.standing?.track ?? '',
    reading.status,
    ...candidate.actors.map((a) => `${a.code}/${a.sector ?? ''}`),
    '>',
    ...candidate.recipients.map((a) => `${a.code}/${a.sector ?? ''}`),
    date.edtf ?? '',
  ].join('\u0000');
  return {
    id: `c-${createHash('sha256').update(identity).digest('hex').slice(0, 20)}`,
    report,
    ...plover,
    contexts: entry.act === null ? [] : [...ACTS[entry.act].contexts],
    act: entry.act,
    standing: entry.standing === null ? null : { ...entry.standing },
    instrument: instrumentOf(candidate, text),
    actors: candidate.actors.map(inWords),
    recipients: candidate.recipients.map(inWords),
    place: parts.place,
    date,
    status: reading.status,
    attribution: [...parts.attribution],
    evidence: {
      sentence: candidate.g.sentence,
      spans: [[...span] as [number, number]],
      quote: slice(text, span),
      trigger: slice(text, triggerSpan),
      triggerSpan: [...triggerSpan] as [number, number],
      also: [],
      rule: entry.id,
      part: parts.part,
    },
    links: [],
    confidence: parts.confidence ?? confidenceOf(candidate, date),
    coder: { ...CODER },
  };
}

/** PLOVER's own reading of act and status: what is only planned, asked for, threatened or refused is another type than the deed. */
export function ploverOf(
  candidate: Pick<Candidate, 'entry' | 'reading'>,
): Pick<Claim, 'eventType' | 'mode' | 'quad' | 'score' | 'cameo'> {
  const { entry, reading } = candidate;
  const facts = entry.act === null ? null : ACTS[entry.act];
  const done = {
    type: entry.eventType ?? facts?.eventType ?? null,
    mode: entry.eventType === null ? (facts?.mode ?? null) : entry.mode,
  };
  // The model was taught with the types as they stand when all is read: a planned visit is AGREE to it.
  if (entry.rank === 'learnt' && done.type !== null)
    return { eventType: done.type, mode: done.mode, ...weigh(done.type, done.mode), cameo: null };
  if (done.type === null) return { eventType: null, mode: null, quad: null, score: null, cameo: null };
  const [type, mode, cameo] = layered(done.type, done.mode, reading.status, facts?.cameo ?? null);
  return { eventType: type, mode, ...weigh(type, mode), cameo };
}

function layered(
  type: EventType,
  mode: string | null,
  status: Candidate['reading']['status'],
  cameo: string | null,
): [EventType, string | null, string | null] {
  const told = typeAsTold(type, status);
  const cooperative = PLOVER[type].quad <= 2;
  const own = type === 'AGREE' ? status !== 'planned' : !/^(threatened|requested)$/.test(status);
  if (told === type && own) return [type, mode, cameo];
  const toldMode =
    status === 'requested' && cooperative
      ? 'assist'
      : status === 'threatened' && type === 'SANCTION'
        ? 'relations'
        : null;
  return [told, toldMode, told === 'REQUEST' && cooperative ? '020' : (CAMEO[told] ?? null)];
}

/** CAMEO's root for what is only planned, threatened, asked for or refused. */
const CAMEO: Partial<Record<EventType, string>> = {
  AGREE: '030',
  CONCEDE: '080',
  THREATEN: '130',
  REQUEST: '100',
  REJECT: '120',
};

function triggerSpanOf(g: Graph, pred: number): Span {
  const word = wordAt(g, pred);
  const particle = childrenBy(g, pred, 'compound:prt')[0];
  const end = particle === undefined ? word.end : Math.max(word.end, wordAt(g, particle).end);
  return [word.start, end];
}

/** The shortest stretch that holds trigger, negation and auxiliaries, the parties' words in this sentence, the object and the date's words. */
function evidenceSpan(candidate: Candidate, date: ClaimDate): Span {
  const { g, frame } = candidate;
  const bounds: Span = [g.tree.start, g.tree.end];
  const spans: Span[] = [triggerSpanOf(g, frame.pred)];
  const within = (s: Span) => bounds[0] <= s[0] && s[1] <= bounds[1];
  for (const p of [...candidate.actors, ...candidate.recipients]) if (within(p.span)) spans.push(p.span);
  for (const c of g.children[frame.pred] ?? []) {
    const word = wordAt(g, c);
    const rel = baseRel(word.deprel);
    if (
      rel === 'aux' ||
      word.deprel === 'compound:prt' ||
      (rel === 'advmod' && /^(not|n['’]t|never|no)$/i.test(word.form))
    )
      spans.push([word.start, word.end]);
    if (rel === 'obj') spans.push(phraseSpan(g, c));
  }
  if (candidate.instrument !== null) spans.push(phraseSpan(g, candidate.instrument));
  if (date.span !== null && within(date.span) && besides(g, hull(spans), date.span)) spans.push(date.span);
  const [start, end] = hull(spans);
  return [Math.max(start, bounds[0]), Math.min(end, bounds[1])];
}

/** Whether the date's words stand in the same clause as the rest: close by, with no comma, "that" or "and" between. */
function besides(g: Graph, rest: Span, date: Span): boolean {
  const [from, to] = date[0] < rest[0] ? [date[1], rest[0]] : [rest[1], date[0]];
  if (to - from > 60) return false;
  return !g.words.some((w) => from <= w.start && w.end <= to && /^([,;:]|that|and|but|which|who)$/i.test(w.form));
}

function instrumentOf(candidate: Candidate, text: string): Claim['instrument'] {
  const { g, instrument } = candidate;
  if (instrument === null) return null;
  const words = subtree(g, instrument, (c) =>
    /^(acl|appos|punct|parataxis|conj|cc|advcl|case)$/.test(baseRel(wordAt(g, c).deprel)),
  );
  const span: [number, number] = [wordAt(g, words[0] as number).start, wordAt(g, words.at(-1) as number).end];
  return { text: slice(text, span), span };
}

/** A first estimate: the mentions' own sureness, less for dates and statuses that were inferred. */
function confidenceOf(candidate: Candidate, date: ClaimDate): number {
  const parties = [...candidate.actors, ...candidate.recipients];
  const names = parties.length === 0 ? 0.6 : Math.min(...parties.map((p) => p.confidence));
  const how = candidate.frame.kind === 'verb' ? 0.92 : 0.82;
  const when = date.basis === 'stated' || date.basis === 'resolved' ? 1 : 0.95;
  return Math.round(names * how * when * (candidate.chance ?? 1) * 100) / 100;
}
