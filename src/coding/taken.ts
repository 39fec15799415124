/**
 * Persons whom a verb takes for its object. "arrested a Ukrainian diver": one of the people of Ukraine, not the state; "the president appointed Ali Omar as
 * minister": Ali Omar takes the office, not who appoints him. Comes in: a candidate. Goes out: the same with its parties so read. Knows no names.
 */
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { slotWords } from './frame.js';
import { subtree, wordAt } from './graph.js';
import { distinct } from './parties.js';

/** Modes of COERCE and SANCTION whose objects are persons. */
const OF_PERSONS: ReadonlySet<string> = new Set(['arrest', 'deport', 'convict']);

/** A state that stands before the noun of a person who is arrested, deported or convicted is that person's. */
export function withPersons(candidate: Candidate): Candidate {
  const { g, frame, entry } = candidate;
  if (entry.mode === null || !OF_PERSONS.has(entry.mode)) return candidate;
  const objects = slotWords(g, frame, 'obj').map((i) => wordAt(g, i));
  const before = (p: Found) =>
    p.sector === null &&
    p.entity === null &&
    objects.some((o) => o.upos === 'NOUN' && p.span[1] < o.start && o.start - p.span[1] < NEAR_MOST);
  if (!candidate.recipients.some(before)) return candidate;
  return {
    ...candidate,
    recipients: distinct(candidate.recipients.map((p) => (before(p) ? { ...p, sector: 'CVL' } : p))),
  };
}

/** Characters between an adjective of a state and the noun that it stands before: "a Ukrainian deep-sea diver". */
const NEAR_MOST = 24;

const APPOINTS = /^(appoint|name|nominate|choose|select|confirm|designate|pick|reappoint)$/;

/** Organs of a state that appoint for it; a party that does so takes an office for itself. */
const ORGANS = /^(LEG|JUD|MIL|COP|SPY|ELI)$/;

/** Who is appointed takes the office, for the state or party of who appoints him. */
export function withTaker(candidate: Candidate): Candidate {
  const { g, frame, entry } = candidate;
  if (entry.act !== 'take-office' || frame.kind !== 'verb' || frame.passive) return candidate;
  if (!APPOINTS.test(wordAt(g, frame.pred).lemma)) return candidate;
  const taker = slotWords(g, frame, 'obj').find((i) => wordAt(g, i).upos === 'PROPN');
  const subjects = new Set(slotWords(g, frame, 'subj').flatMap((i) => subtree(g, i)));
  if (taker === undefined || !candidate.actors.every((p) => subjects.has(p.word))) return candidate;
  const name = [taker, ...(g.children[taker] ?? []).filter((c) => wordAt(g, c).deprel === 'flat')].map((i) =>
    wordAt(g, i),
  );
  const [start, end] = [Math.min(...name.map((w) => w.start)), Math.max(...name.map((w) => w.end))];
  const text = name.map((w) => w.form).join(' ');
  return {
    ...candidate,
    actors: candidate.actors.slice(0, 1).map((p) => ({
      ...p,
      ...{ text, span: [start, end] as [number, number], role: null, entity: null, word: taker },
      sector: ORGANS.test(p.sector ?? '') ? 'GOV' : p.sector,
    })),
  };
}
