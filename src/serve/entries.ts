/**
 * The record as lines, a report with its claims each, then what people said of them: what `export` writes and `import` reads, with nothing
 * lost on the way but what was retracted. A line from elsewhere is held to the laws of a claim before it gets in.
 */
import { z } from 'zod';
import { ProblemError, problem } from '../base/index.js';
import type { Claim, Ledger } from '../pipeline.js';
import { type CorrectionItem, claimSchema, type Query, type Told } from '../query/index.js';

/** A report with the claims read in it. */
export type Entry = Parameters<Ledger['append']>[0];

/** One line of the interchange. */
export type Line =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'correction'; readonly correction: SaidOf };

/** What somebody said of claims, in words of the interchange. */
export interface SaidOf extends Pick<CorrectionItem, 'verb' | 'claims' | 'change' | 'by' | 'reason'> {
  /** Of an append: the report and what it tells, of which the claim is made again. */
  readonly told?: Told & { readonly report: string };
}

const LINES_AT_ONCE = 500;

const text = z.string().nullable();
const reportSchema = z.object({
  id: z.string().min(1),
  url: text,
  outlet: text,
  byline: text,
  title: text,
  published: text,
  retrieved: text,
  language: text,
  text: z.string(),
  problems: z
    .array(z.object({ code: z.string(), message: z.string(), hint: text, where: text }))
    .optional()
    .default([]),
});
const lineSchema = z.union([
  z.object({ report: reportSchema, claims: z.array(claimSchema) }),
  z.object({
    correction: z.object({
      verb: z.enum(['retract', 'supersede', 'confirm', 'append']),
      claims: z.array(z.string()).min(1),
      change: z.record(z.string(), z.unknown()).nullable(),
      by: z.string().min(1),
      reason: z.string().min(1),
      told: z
        .object({
          report: z.string().min(1),
          quote: z.string().min(1),
          act: z.string(),
          actors: z.array(z.string()),
          recipients: z.array(z.string()),
          date: text,
          status: z.string(),
        })
        .optional(),
    }),
  }),
]);

/** The whole record, the reports in the order in which they came. */
export async function* recordLines(query: Query): AsyncGenerator<object> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await query.reports({ limit: LINES_AT_ONCE, ...(cursor !== undefined && { cursor }) });
    for (const { id } of page.items) ids.push(id);
    if (page.next === null) break;
    cursor = page.next;
  }
  const said = (await saidOf(query)).reverse();
  const appended = new Set(said.flatMap(({ verb, claims }) => (verb === 'append' ? claims : [])));
  const there = new Set<string>();
  const told = new Map<string, SaidOf['told']>();
  for (const id of ids.reverse()) {
    const { report, problems, claims } = await query.report(id);
    const { added: _, ...kept } = report;
    if (claims.length === 0) continue;
    for (const claim of claims) {
      there.add(claim.id);
      if (appended.has(claim.id)) told.set(claim.id, toldOf(claim));
    }
    yield { report: { ...kept, problems }, claims: claims.filter(({ id }) => !told.has(id)) };
  }
  // What was retracted is not written; a claim that a person appended is written as what he said.
  for (const { verb, claims: all, ...rest } of said) {
    const claims = all.filter((id) => there.has(id));
    if (claims.length === 0 || verb === 'retract') continue;
    if (verb !== 'append') yield { correction: { verb, claims, ...rest } };
    else yield { correction: { verb, claims, ...rest, told: told.get(claims[0]!) } };
  }
}

/** What a person said that a report tells, from the claim that was made of it. */
function toldOf({ report, evidence, act, actors, recipients, date, status }: Claim): SaidOf['told'] {
  const codes = (parties: Claim['actors']) => parties.flatMap(({ code }) => (code === null ? [] : [code]));
  return {
    report: report.id,
    quote: evidence.quote,
    act: act!,
    actors: codes(actors),
    recipients: codes(recipients),
    date: date.edtf,
    status,
  };
}

/** All that people said of claims, the newest first. */
export async function saidOf(query: Query): Promise<SaidOf[]> {
  const all: SaidOf[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await query.corrections({ limit: LINES_AT_ONCE, ...(cursor !== undefined && { cursor }) });
    for (const { verb, claims, change, by, reason } of page.items) all.push({ verb, claims, change, by, reason });
    if (page.next === null) return all;
    cursor = page.next;
  }
}

/** One line read back. Throws ProblemError 'bad-line'; `where` names its place. */
export function lineOf(value: unknown, where: string): Line {
  const read = lineSchema.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    const inner = issue?.code === 'invalid_union' ? issue.errors.flat()[0] : issue;
    throw badLine(where, `${inner?.path.join('.') || 'it'}: ${inner?.message ?? 'unreadable'}`);
  }
  if ('correction' in read.data) return { kind: 'correction', correction: read.data.correction as SaidOf };
  const { report, claims } = read.data;
  for (const claim of claims) {
    const fault = faultOf(claim, report);
    if (fault !== null) throw badLine(where, `claim ${claim.id.slice(0, 40)}: ${fault}`);
  }
  // The claims as they came, in the order of their fields: the same record is written out again.
  return { kind: 'entry', entry: { report, claims: (value as { readonly claims: readonly Claim[] }).claims } };
}

/** Which law of a claim does not hold, or null: it belongs to its report, and every span slices the text to its words. */
function faultOf(claim: Claim, report: { readonly id: string; readonly text: string }): string | null {
  if (claim.report.id !== report.id) return `it belongs to another report, "${claim.report.id.slice(0, 40)}"`;
  const { evidence, actors, recipients, attribution, place, instrument, date } = claim;
  const words: [string, readonly [number, number]][] = [
    [evidence.trigger, evidence.triggerSpan],
    ...evidence.also.map(({ quote, span }): [string, readonly [number, number]] => [quote, span]),
    ...[...actors, ...recipients, ...attribution].map(({ text, span }): [string, readonly [number, number]] => [
      text,
      span,
    ]),
  ];
  for (const one of [place, instrument]) if (one !== null) words.push([one.text, one.span]);
  if (date.text !== null && date.span !== null) words.push([date.text, date.span]);
  const first = evidence.spans[0];
  if (first === undefined) return 'it has no evidence';
  words.push([evidence.quote, first]);
  const wrong = words.find(([text, [from, to]]) => report.text.slice(from, to) !== text);
  return wrong === undefined ? null : `its words "${wrong[0].slice(0, 60)}" do not stand in the text where it says`;
}

function badLine(where: string, why: string): ProblemError {
  const hint = 'a line is { report, claims } as "chancery export" writes it';
  return new ProblemError(problem('bad-line', `cannot take the line at ${where}: ${why}`, hint, where));
}
