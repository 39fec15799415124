/**
 * What a person says that a report tells comes in; a claim goes out, with the report's own words as its evidence. Refuses words that the
 * report does not have: evidence is never paraphrased.
 */
import { ProblemError, problem } from '../base/index.js';
import { actFacts, type Claim, type Participant, type ReportRef, weigh } from '../plover/index.js';
import { digest } from './fingerprint.js';
import type { ToldClaim } from './types.js';

/** The claim of a person. Throws ProblemError 'bad-correction' where the report does not have the words, or nobody acts. */
export function toldClaim(told: ToldClaim, report: ReportRef, text: string): Claim {
  const start = told.quote.trim() === '' ? -1 : text.indexOf(told.quote);
  if (start < 0) throw new ProblemError(notThere(told));
  if (told.actors.length + told.recipients.length === 0) throw new ProblemError(nobody());
  const span: [number, number] = [start, start + told.quote.length];
  const facts = actFacts(told.act);
  const weight = facts.eventType === null ? null : weigh(facts.eventType, facts.mode);
  const party = (code: string): Participant => ({
    text: told.quote,
    span,
    code,
    sector: null,
    entity: null,
    government: null,
    role: null,
  });
  const { act, actors, recipients, date, status, by, sentence } = told;
  const content = JSON.stringify([report.id, span, act, actors, recipients, date, status, by]);
  return {
    id: `c-${digest(content).slice(0, 20)}`,
    report,
    eventType: facts.eventType,
    mode: facts.mode,
    contexts: [...facts.contexts],
    cameo: facts.cameo,
    quad: weight?.quad ?? null,
    score: weight?.score ?? null,
    act,
    standing: null,
    instrument: null,
    actors: actors.map(party),
    recipients: recipients.map(party),
    place: null,
    date: { edtf: date, basis: date === null ? 'none' : 'stated', text: null, span: null },
    status,
    attribution: [],
    evidence: {
      sentence,
      spans: [span],
      quote: told.quote,
      trigger: told.quote,
      triggerSpan: span,
      also: [],
      rule: 'told by a person',
      part: 'body',
    },
    links: [],
    confidence: 1,
    coder: { name: 'person', version: by },
  };
}

function notThere({ quote, report }: ToldClaim) {
  return problem(
    'bad-correction',
    `The correction was not kept: the report "${report}" does not have the words "${quote.slice(0, 80)}".`,
    'Copy the words from the report, letter by letter.',
    quote.slice(0, 80),
  );
}

function nobody() {
  return problem(
    'bad-correction',
    'The correction was not kept: it names no party.',
    'Give actors, recipients or both.',
  );
}
