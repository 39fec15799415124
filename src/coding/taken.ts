/**
 * Persons whom a verb takes for its object. "arrested a Ukrainian diver": one of the people of Ukraine, not the state; "the president appointed Ali Omar as
 * minister": Ali Omar takes the office, not who appoints him. Comes in: a candidate. Goes out: the same with its parties so read. Knows no names.
 */
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { slotWords } from './frame.js';
import { caseOf, type Graph, isWithin, subtree, wordAt } from './graph.js';
import { distinct } from './parties.js';

/** Modes of COERCE and SANCTION whose objects are persons. */
const OF_PERSONS: ReadonlySet<string> = new Set(['arrest', 'deport', 'convict']);

/** A state that stands before the noun of a person who is arrested, deported or convicted is that person's. */
export function withPersons(candidate: Candidate): Candidate {
  const { g, frame, entry } = candidate;
  if (entry.mode === null || !OF_PERSONS.has(entry.mode)) return candidate;
  const objects = slotWords(g, frame, 'obj').map((i) => wordAt(g, i));
  // "Two Hmong from Laos": those of a people, told by where they are from.
  const after = (p: Found) => {
    const { head, deprel } = wordAt(g, p.word);
    return /^nmod/.test(deprel) && caseOf(g, p.word) === 'from' && objects.some((o) => o === g.words[head]);
  };
  const before = (p: Found) =>
    p.sector === null &&
    p.entity === null &&
    (after(p) || objects.some((o) => o.upos === 'NOUN' && p.span[1] < o.start && o.start - p.span[1] < NEAR_MOST));
  if (!candidate.recipients.some(before)) return candidate;
  return {
    ...candidate,
    recipients: distinct(candidate.recipients.map((p) => (before(p) ? { ...p, sector: 'CVL' } : p))),
  };
}

/** Characters between an adjective of a state and the noun that it stands before: "a Ukrainian deep-sea diver". */
const NEAR_MOST = 24;

const APPOINTS = /^(appoint|name|nominate|choose|select|confirm|designate|pick|reappoint|propose|announce)$/;

const DISMISSES = /^(dismiss|fire|sack|remove|oust|impeach|relieve|demote|suspend|strip)$/;

/** Organs of a state that appoint for it; a party that does so takes an office for itself. */
const ORGANS = /^(LEG|JUD|MIL|COP|SPY|ELI)$/;

/** Who is appointed takes the office, and who is dismissed leaves it, for the state or party of who does so; null where nobody is named. */
export function withTaker(candidate: Candidate): Candidate | null {
  const { g, frame, entry } = candidate;
  if (frame.kind !== 'verb' || frame.passive) return candidate;
  const { lemma } = wordAt(g, frame.pred);
  const appointed = entry.act === 'take-office' && APPOINTS.test(lemma);
  if (!appointed && !(entry.act === 'leave-office' && DISMISSES.test(lemma))) return candidate;
  const taker = slotWords(g, frame, 'obj').find((i) =>
    (appointed ? /^PROPN$/ : /^(NOUN|PROPN)$/).test(wordAt(g, i).upos),
  );
  // "appoints as the new minister": whoever it is, it is not who appoints.
  if (appointed && slotWords(g, frame, 'obj').length === 0) return null;
  const subjects = new Set(slotWords(g, frame, 'subj').flatMap((i) => subtree(g, i)));
  if (taker === undefined || !candidate.actors.every((p) => subjects.has(p.word))) return candidate;
  const { text, span } = nameAt(g, taker);
  return {
    ...candidate,
    actors: candidate.actors.slice(0, 1).map((p) => ({
      ...p,
      ...{ text, span, role: null, entity: null, word: taker },
      sector: ORGANS.test(p.sector ?? '') ? 'GOV' : p.sector,
    })),
  };
}

/** A name or noun with the names and nouns next to it that are part of it. */
function nameAt(g: Graph, noun: number): { text: string; span: [number, number] } {
  let [first, last] = [noun, noun];
  while (isPart(g, first - 1, noun)) first--;
  while (isPart(g, last + 1, noun)) last++;
  const words = g.words.slice(first, last + 1);
  const text = words.map((w, k) => `${k > 0 && w.start > (words[k - 1]?.end ?? 0) ? ' ' : ''}${w.form}`).join('');
  return { text, span: [wordAt(g, first).start, wordAt(g, last).end] };
}

function isPart(g: Graph, i: number, noun: number): boolean {
  const word = g.words[i];
  const beside = g.words[i < noun ? i + 1 : i - 1];
  if (word === undefined || beside === undefined) return false;
  const gap = i < noun ? beside.start - word.end : word.start - beside.end;
  const part = /^(compound|flat)$/.test(word.deprel) || word.xpos === 'HYPH';
  return gap <= 1 && part && isWithin(g, i, noun);
}
