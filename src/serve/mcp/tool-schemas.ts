/** What the tools take and give, as schemas: short names, every field said in a few words. */
import { z } from 'zod';
import { TRACK_NAMES } from '../../query/index.js';

const edtf = z.string().nullable();
const state = (which: string) => z.string().min(1).max(200).describe(`${which} state: name, ISO code or capital`);
const known = z.string().max(40).optional().describe('as the record knew it at this instant (ISO 8601)');
const page = z.string().nullable().describe('address where people can look at it; null where no server runs');
const span = z.array(z.number()).nullable().describe("UTF-16 offsets into the report's text, half-open");

const quote = z.object({
  quote: z.string(),
  says: z.string(),
  status: z.string(),
  date: edtf,
  report: z.string(),
  outlet: z.string().nullable(),
  published: edtf,
  source: z.string().nullable(),
  page,
  claim: z.string(),
  span,
  corrections: z.array(z.string()),
});

const eventLine = z.object({
  id: z.string(),
  title: z.string(),
  date: edtf,
  otherDates: z.array(z.string()),
  status: z.string(),
  type: z.string().nullable(),
  act: z.string().nullable(),
  reports: z.number(),
  page,
});

const event = eventLine.extend({ evidence: z.array(quote), quotesLeftOut: z.number() });

const standing = z.object({
  id: z.string(),
  track: z.string(),
  of: z.string(),
  towards: z.string(),
  value: z.string(),
  detail: z.string().nullable(),
  from: edtf,
  to: edtf.describe('".." where it still holds'),
  ground: z.string(),
  basis: z.array(z.string()),
});

export const readText = {
  input: z.object({
    text: z.string().min(1).max(100_000).optional().describe('the words of a report'),
    url: z.string().max(2000).optional().describe('or the public address of one'),
    published: z.string().max(40).optional().describe('day of publication, EDTF; relative dates need it'),
    title: z.string().max(1000).optional(),
  }),
  output: z.object({
    title: z.string().nullable(),
    published: edtf,
    claims: z.array(
      z.object({
        act: z.string().nullable(),
        type: z.string().nullable(),
        mode: z.string().nullable(),
        standing: z.string().nullable(),
        status: z.string(),
        actors: z.array(z.string()),
        recipients: z.array(z.string()),
        date: edtf,
        dateBasis: z.string(),
        place: z.string().nullable(),
        says: z.array(z.string()),
        quote: z.string(),
        span,
        confidence: z.number(),
      }),
    ),
    claimsLeftOut: z.number(),
    problems: z.array(z.string()),
    notes: z.array(z.string()),
  }),
};

export const status = {
  input: z.object({
    a: state('one'),
    b: state('the other'),
    on: z.string().max(40).optional().describe('day, month or year, EDTF; today when left out'),
    known,
  }),
  output: z.object({
    sentence: z.string(),
    on: z.string(),
    known: z.string().nullable(),
    tracks: z.array(
      standing.omit({ id: true, from: true, to: true, basis: true }).extend({
        since: edtf,
        until: edtf,
        holds: z.string(),
        standing: z.string().nullable(),
        because: z.array(event),
        otherReadings: z.array(z.object({ value: z.string(), validFrom: edtf, validTo: edtf })),
      }),
    ),
    tracksLeftOut: z.number(),
    page,
  }),
};

export const history = {
  input: z.object({
    a: state('one'),
    b: state('the other'),
    track: z.enum(TRACK_NAMES).optional(),
    known,
  }),
  output: z.object({
    standings: z.array(standing),
    standingsLeftOut: z.number(),
    events: z.array(event).describe('the events that moved them, in order of time'),
    eventsLeftOut: z.number(),
    page,
  }),
};

export const events = {
  input: z.object({
    type: z.string().max(40).optional().describe('PLOVER type: SANCTION, CONSULT ...'),
    act: z.string().max(60).optional().describe('act: sever, recognise, visit ...'),
    actor: z.string().max(200).optional().describe('who did it'),
    recipient: z.string().max(200).optional().describe('to whom'),
    party: z.string().max(200).optional().describe('either side'),
    pair: z.tuple([z.string(), z.string()]).optional().describe('both sides, in any order'),
    from: z.string().max(40).optional().describe('from this day on, EDTF'),
    to: z.string().max(40).optional().describe('up to and with this day, EDTF'),
    status: z.string().max(40).optional().describe('happened, planned, threatened, requested, denied ...'),
    text: z.string().max(200).optional().describe('words in the title'),
    known,
    limit: z.number().int().min(1).max(25).optional().describe('10 when left out'),
    cursor: z.string().max(400).optional(),
  }),
  output: z.object({
    events: z.array(eventLine),
    total: z.number(),
    next: z.string().nullable().describe('give it as cursor for what follows'),
  }),
};

export const why = {
  input: z.object({ id: z.string().min(1).max(100).describe('id of an event, a standing or a claim') }),
  output: z.object({
    kind: z.enum(['event', 'standing', 'claim']),
    title: z.string(),
    rule: z.string().nullable(),
    evidence: z.array(quote),
    evidenceLeftOut: z.number(),
    events: z.array(event),
    moved: z.array(standing),
    page,
  }),
};

export const resolve = {
  input: z.object({
    name: z.string().min(1).max(200),
    on: z.string().max(40).optional().describe('day, EDTF; any time when left out'),
  }),
  output: z.object({
    choice: z.string().nullable(),
    candidates: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        code: z.string().nullable(),
        role: z.string().nullable(),
        government: z.string().nullable(),
        score: z.number(),
        reasons: z.array(z.string()),
      }),
    ),
    reasons: z.array(z.string()),
  }),
};
