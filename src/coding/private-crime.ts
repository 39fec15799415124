/**
 * Court news of private crime, which is no event between political actors (docs/labels.md): "a court sentences a nurse for murder". Comes in: a
 * candidate with its parties. Goes out: whether it tells of that alone. Knows no names; where any word of the sentence is political it says no.
 */
import type { Candidate } from './candidate.js';
import { type Graph, lemmaAt } from './graph.js';
import { partyKey } from './parties.js';
import { typeOf } from './told-once.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const JUDGES = set(
  'arrest detain jail imprison apprehend convict sentence indict charge prosecute acquit fine find try execute investigate incarcerate face conviction indictment trial',
);

const MODES = set('arrest convict investigate');

/** Crimes of people against people. Drugs, smuggling, trafficking and corruption are none of these: readers hold them for the state's. */
const CRIMES = set(
  `rape rapist molest molestation paedophile pedophile paedophilia pedophilia manslaughter homicide murder murderer fraud fraudulent defraud theft steal robbery rob burglary burglar
  stab stabbing assault abuse negligent negligence extortion perjury kidnapping sexual sexually killer arson forgery stalking groom grooming bigamy speeding shoplifting`,
);

/** Words that make it more than private, by how they begin. */
const POLITICAL =
  /^(terror|politic|protest|demonstrat|journalis|report(er|ers)$|opposition|activis|war$|wars$|genocid|humanity|coup|spy|spies|espion|dissident|minister|president|premier|govern|militant|rebel|insurgen|islamist|army|armed|milit|troop|soldier|policem|officer|mosque|synagogue|church$|firebomb|migrant|immigra|refugee|embass|diplomat|extradit|assassin|mayor|senator|lawmaker|parliament|bomb|jihad|blasphem|critic|state-|secret|attack|leader|aid$|official|rights|ethnic|racis|racial|sectarian|religio|hate|massacre|mob$|lynch|election|union|hostage|plot|conspir|cartel|embargo|sanction|corrupt|brib)/i;

/** Whether a candidate tells of nothing but a private person's private crime. */
export function isPrivateCrime({ g, frame, entry, recipients }: Candidate): boolean {
  const type = typeOf(entry);
  if (type !== 'SANCTION' && type !== 'COERCE') return false;
  if (!MODES.has(entry.mode ?? '') && !JUDGES.has(lemmaAt(g, frame.pred))) return false;
  const firm = recipients.some((p) => p.sector === 'BUS');
  if (recipients.length === 0 || firm || !recipients.every((p) => partyKey(p).endsWith('-CVL'))) return false;
  return tellsOfCrime(g);
}

function tellsOfCrime(g: Graph): boolean {
  let crime = false;
  for (let i = 0; i < g.words.length; i++) {
    const lemma = lemmaAt(g, i);
    const form = (g.words[i] as { readonly form: string }).form;
    if (POLITICAL.test(form)) return false;
    crime ||=
      CRIMES.has(lemma) || CRIMES.has(form.toLowerCase()) || (lemma === 'tax' && /^(evasion|fraud)$/.test(next(g, i)));
  }
  return crime;
}

function next(g: Graph, i: number): string {
  return g.words[i + 1]?.lemma ?? '';
}
