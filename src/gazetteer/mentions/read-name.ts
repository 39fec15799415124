/**
 * A name in its sentence comes in, the parties that it stands for there go out: states, bodies and groups by what they are, a region by what it does
 * ("Alberta imposes restrictions" is Canada's doing). Persons are read elsewhere (named-person.ts).
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Reading } from '../names.js';
import type { Party, Sector } from '../types.js';
import { caseOf, children, type Document, type Name } from './document.js';
import { partiesOfReading, partyOfCode, partyOfReading } from './party.js';
import { readingOf } from './reading.js';
import { besidePlace } from './shape.js';

/** What a name stands for in its place. */
export interface NameRead {
  readonly parties: readonly Party[];
  readonly reading: 'actor' | 'place';
  readonly reason: string;
}

/** Reads a name that is no person's and whose head is the word `head`. */
export function readName(doc: Document, name: Name, head: number): NameRead {
  const tree = doc.trees[name.sentence] as Tree;
  const reading = name.hit.candidates[0] as Reading;
  const region = reading.form === 'place' ? reading.place : null;
  // The whole of a party's land, which is called by its own name: Gaza.
  const land = region?.country && region.party === region.country ? region.country : null;
  if (
    reading.via === 'group' &&
    MEDIA.test(reading.sector ?? '') &&
    (MEDIUM.test(caseOf(tree, head)) || cited(doc, name))
  )
    return { parties: [], reading: 'place', reason: 'the medium, or where the report is from' };
  const kind = region && land === null ? 'place' : reading.via === 'capital' ? 'capital' : 'state';
  const { reading: as, reason } =
    reading.via === 'name' || reading.via === 'capital'
      ? (besidePlace(doc, name, head) ?? readingOf(tree, head, kind, name.hit.text))
      : { reading: 'actor' as const, reason: '' };
  if (land !== null) return { parties: [partyOfCode(land, doc.published, doc.gazetteer)], reading: as, reason };
  if (region?.country && region.kind === 'region' && region.party === null && acts(tree, head)) {
    const party = partyOfCode(region.country, doc.published, doc.gazetteer, { sector: 'GOV', role: 'region' });
    return { parties: [party], reading: 'actor', reason: 'a region that does something: its authorities' };
  }
  const union = as === 'actor' && reading.via === 'capital' && name.hit.text === 'Brussels' ? unionOf(doc) : null;
  if (union !== null)
    return { parties: [union], reading: as, reason: 'the seat of the European Union, and no Belgians in the text' };
  return { parties: partiesOfReading(reading, as, doc.published, doc.gazetteer), reading: as, reason };
}

/** The European Union, where a text that has Brussels do something speaks of it, or of nothing that Belgium has and the Union has not; null where it speaks of Belgians. */
function unionOf(doc: Document): Party | null {
  if (/\b(?:Belgi(?:um|ans?)|Flemish|Walloons?)\b/.test(doc.text)) return null;
  if (!UNION.test(doc.text) && OF_STATES.test(doc.text)) return null;
  const body = doc.gazetteer.tables.organisations.get('EU');
  if (body === undefined) return null;
  return partyOfCode(body.code, doc.published, doc.gazetteer, {
    sector: body.sector as Sector,
    entity: `org:${body.code}`,
    name: body.name,
  });
}

/** What states have and the Union has not, and the other body that sits there. */
const OF_STATES =
  /\b(?:ambassadors?|embass(?:y|ies)|consul(?:s|ates?)?|diplomats?|troops|soldiers|police|army|prime minister|NATO)\b/i;

const UNION =
  /\b(?:EU|E\.U\.|European (?:Union|Commission|Parliament|Council|leaders|diplomats|officials|commissioners?))(?!\p{L})/u;

/** "On Facebook", "via Reuters" tell where something was said; "(BBC)" tells the source. */
const MEDIUM = /^(on|via|through|from|over)$/;
const MEDIA = /^(BUS|MED)$/;

function cited(doc: Document, name: Name): boolean {
  return doc.text[name.hit.span[0] - 1] === '(';
}

/** Whether a word is the subject of a verb that has an object or a clause. */
function acts(tree: Tree, head: number): boolean {
  const word = tree.words[head] as Word;
  if (word.deprel !== 'nsubj' || tree.words[word.head]?.upos !== 'VERB') return false;
  return children(tree, word.head).some((c) => /^(obj|ccomp|xcomp)$/.test((tree.words[c] as Word).deprel));
}

/** The party that a protest is told to be against by its adjective: "anti-Chadian" in "anti-Chadian protests"; null for other nouns. */
export function foeOfProtest(doc: Document, name: Name): Party | null {
  const [start] = name.hit.span;
  const next = (doc.trees[name.sentence] as Tree).words[name.last + 1];
  if (!/\banti-$/i.test(doc.text.slice(Math.max(0, start - 6), start)) || !PROTESTS.test(next?.lemma ?? ''))
    return null;
  const reading = name.hit.candidates.find((r) => r.form === 'adjective' || r.form === 'name');
  const party = reading && reading.via !== 'person' ? partyOfReading(reading, doc.published, doc.gazetteer) : null;
  return party && { ...party, sector: party.entity === null ? null : party.sector };
}

const PROTESTS = /^(protest|demonstration|rally|riot|march|unrest|protester|protestor|demonstrator|rioter|sit-in)$/i;

/** The party whose help or hand a compound names: "Turkish" in "Turkish-backed rebels", "UN" in "UN-brokered talks"; null for other compounds. */
export function backerOf(doc: Document, name: Name): Party | null {
  const end = name.hit.span[1];
  if (!BACKED.test(doc.text.slice(end, end + 14))) return null;
  const reading = name.hit.candidates.find((r) => r.form === 'adjective' || r.form === 'name');
  const party = reading && reading.via !== 'person' ? partyOfReading(reading, doc.published, doc.gazetteer) : null;
  return party && { ...party, sector: party.entity === null ? null : party.sector };
}

const BACKED =
  /^[-‐‑–](?:backed|led|controlled|occupied|held|supported|sponsored|funded|trained|brokered|mediated|administered|imposed|appointed|installed|supplied|armed)\b/;

/** "North" in "North and South Korea": the other of two states that share their last word; null where the words tell none. */
export function twinOf(doc: Document, s: number, w: number): Party | null {
  const words = (doc.trees[s] as Tree).words;
  const { form } = words[w] as Word;
  if (!/^(North|South|East|West)$/.test(form) || !/^(and|or)$/.test(words[w + 1]?.form ?? '')) return null;
  const other = doc.nameAt[s]?.[w + 2];
  const shared = /^(?:North|South|East|West)(?:ern)? (\p{Lu}[\p{L} ]+)$/u.exec(other?.hit.text ?? '')?.[1];
  const [hit] = shared === undefined ? [] : doc.gazetteer.scan(`${form} ${shared}`);
  const reading = hit?.candidates[0];
  return reading && hit.span[0] === 0 && reading.form !== 'place' && reading.via === 'name'
    ? partyOfReading(reading, doc.published, doc.gazetteer)
    : null;
}
