/**
 * A body's or seat's name in its text comes in; whether it is that of another body, and which court sits at The Hague there, goes out. It looks at
 * neighbours and at what else the text names.
 */
import { makeReading } from './names.js';
import type { Rule, Situation } from './situation.js';

/** "National Security Council", "the Russian Security Council": not that of the United Nations. */
const securityCouncil: Rule = (s) => {
  if (s.name !== 'Security Council') return null;
  if (/^(?:National|Supreme|Federal|Defen[cs]e)$/.test(s.before)) return 'drop';
  const { previous, next } = s;
  const [start, end] = s.hit.span;
  const own = previous !== undefined && /^(?:['’]s)? (?:\p{Lu}\p{Ll}+ )?$/u.test(s.text.slice(previous.span[1], start));
  if (own && ofState(s, previous.readings[0]?.code)) return 'drop';
  const of = next !== undefined && / of (?:the )?$/.test(s.text.slice(end, next.span[0])) && next.span[0] < end + 9;
  return of && ofState(s, next.readings[0]?.code) ? 'drop' : null;
};

function ofState(s: Situation, code: string | null | undefined): boolean {
  return code !== null && code !== undefined && s.tables.states.has(code);
}

/** The Hague with a trial or tribunal: the court that the text speaks of, else nobody known; the Dutch government where it speaks of no court. */
const hague: Rule = (s) => {
  if (!/^(?:The )?Hague$/.test(s.name) || !s.about.has(TRIBUNAL)) return null;
  const code = COURTS.find(([words]) => s.about.has(words))?.[1];
  const body = code === undefined ? undefined : s.tables.organisations.get(code);
  if (body === undefined) return s.about.has(DUTCH) ? null : 'drop';
  const entity = { id: `org:${body.code}`, kind: 'organisation', name: body.name } as const;
  const reading = makeReading(entity, body.code, 'organisation', 'name', { sector: body.sector });
  return { keep: [reading], reason: 'the court there that the text speaks of' };
};

const TRIBUNAL = /\b(?:[Tt]ribunals?|[Ww]ar [Cc]rimes?|war-crimes?|genocide|crimes against humanity|trial)\b/;

/** What the cases of each court are about. */
const COURTS: readonly (readonly [RegExp, string])[] = [
  [/\bSierra Leone\b/, 'SCSL'],
  [/\b(?:Yugoslav\w*|Serbs?|Serbian?|Bosnian?|Croats?|Croatian?|Srebrenica)\b/, 'ICTY'],
];

const DUTCH = /\b(?:Dutch|Netherlands)\b/;

/** Rules for names of bodies and seats. */
export const BODY_RULES: readonly Rule[] = [securityCouncil, hague];
