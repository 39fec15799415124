/**
 * An agent noun that no word owns, its sentence and the discourse come in; whose it most likely is goes out, with little confidence: of the state where the
 * sentence plays, of the one most spoken of, of the one where a named group fights. Null where the words say that it is somebody else's.
 */
import type { Party } from '../types.js';
import type { AgentNoun } from './agents.js';
import { groupOf } from './armed-group.js';
import type { Antecedent, Discourse } from './discourse.js';
import type { Document } from './document.js';
import type { Owner } from './owner.js';
import { type Manner, partyOfCode } from './party.js';
import { clauseScene, sceneNear, sceneOf } from './scene.js';
import { isFromElsewhere } from './strangers.js';

/** Whose an agent without an owner most likely is; `former` gives the government that a former regime was. */
export function guess(
  doc: Document,
  discourse: Discourse,
  sentence: number,
  noun: AgentNoun,
  manner: Manner,
  former: (code: string) => string | null,
): Owner | null {
  const { role, sector } = noun.agent;
  const anyBody = ANY_BODY.test(role);
  if (ofAnother(doc, sentence, noun)) return null;
  const bloc = blocBefore(doc, sentence, noun);
  if (bloc) return bloc;
  const tree = doc.trees[sentence];
  if (tree !== undefined && sector !== 'REB' && isFromElsewhere(tree, noun.first, noun.last)) return null;
  const group = groupOf(doc, sentence, noun);
  if (group) return group;
  const law =
    anyBody || !UNDER_LAW.has(sector) || (sector === 'GOV' && manner !== 'former')
      ? null
      : (clauseScene(doc, sentence, noun) ?? asOwner(discourse.underLaw(sentence, noun.first)));
  if (law) return law;
  // Who is at home somewhere is of the place; who is mostly abroad is not.
  const local = LOCAL.has(sector) && !anyBody ? (sceneOf(doc, sentence) ?? armedNear(doc, sentence, sector)) : null;
  const salient = local === null ? discourse.salient(sentence, noun.first, anyBody) : null;
  const home = AT_HOME.has(sector) && !anyBody;
  const weight = WEIGHT[sector] ?? 0.6;
  const crowd = CROWD.test(noun.agent.noun);
  if (salient) {
    const party = salient.parties[0] as Party;
    const government = manner === 'former' ? former(party.code) : null;
    return {
      parties: government === null ? salient.parties : [{ ...party, government }],
      from: null,
      to: null,
      reason: salient.reason,
      confidence: salient.confidence * (crowd ? 0.85 : weight),
    };
  }
  const scene = local ?? (home ? sceneOf(doc, sentence) : null);
  if (scene) return { ...scene, confidence: scene.confidence * (local !== null || crowd ? 1 : weight) };
  const foe = home && sector !== 'REB' ? discourse.foeOf(sentence, noun.first) : null;
  return foe && { ...foe, from: null, to: null, confidence: foe.confidence * (crowd ? 1 : weight) };
}

function asOwner(found: Antecedent | null): Owner | null {
  return found && { ...found, from: null, to: null };
}

/** Those whom the place in their own clause and the law they live under tell apart from others in the sentence. */
const UNDER_LAW = new Set(['OPP', 'CVL', 'LAB', 'EDU', 'AGR', 'REL', 'CRM', 'JRN', 'GOV']);

/** Rebels of a sentence without places are of the place told before it. */
function armedNear(doc: Document, sentence: number, sector: string): Owner | null {
  const party = sector === 'REB' ? sceneNear(doc, sentence) : null;
  return (
    party && { parties: [party], from: null, to: null, reason: `where the text plays, ${party.name}`, confidence: 0.65 }
  );
}

/** "Arab foreign ministers", "European leaders", "West African nations": together they are the body of those states; not some of them ("four European countries"). */
export function blocBefore(doc: Document, sentence: number, noun: AgentNoun): Owner | null {
  if (
    !noun.plural ||
    !/^(leader|foreign minister|minister|officials|state|government|diplomats|head of state|lawmakers?)$/.test(
      noun.agent.role,
    )
  )
    return null;
  const words = doc.trees[sentence]?.words ?? [];
  const before = words[noun.first - 1];
  const wider = words[noun.first - 2];
  const part = wider !== undefined && QUARTERS.test(wider.form) ? wider : undefined;
  const name = [part, before]
    .flatMap((word) => (word ? [word.form.toLowerCase().replace(/^(east|west|south)ern$/, '$1')] : []))
    .join(' ');
  const code = BLOCS.get(name);
  const first = part === undefined ? before : part;
  const at = noun.first - (part === undefined ? 2 : 3);
  const some = words[at]?.form === 'of' ? words[at - 1] : words[at];
  if (first === undefined || code === undefined || (some !== undefined && SOME.test(some.form))) return null;
  // "European countries, including Germany", "European countries that ...": the words go on to say which.
  const rest = words.slice(noun.last + 1, noun.last + 4).map((word) => word.form);
  if (/^(?:,? (?:including|led|such|like|namely)|\(|who|that|which)(?: |$)/.test(rest.join(' ').replace(' ,', ',')))
    return null;
  const party = partyOfCode(code, doc.published, doc.gazetteer, { sector: 'IGO' });
  const from = noun.first - (part === undefined ? 1 : 2);
  return { parties: [party], from, to: null, reason: `"${name}": ${party.name}`, confidence: 0.65 };
}

const QUARTERS = /^(?:east|eastern|west|western|north|northern|south|southern|central|southeast|gulf|non)$/i;

const SOME =
  /^(?:some|several|many|few|various|certain|two|three|four|five|six|seven|eight|nine|ten|dozens?|number|group|handful|majority|host|most|other|another|\d+)$/i;

const BLOCS: ReadonlyMap<string, string> = new Map([
  ['arab', 'LAS'],
  ['european', 'EU'],
  ['african', 'AU'],
  ['west african', 'ECOWAS'],
  ['gulf arab', 'GCC'],
]);

const ANY_BODY = /^(officials|spokesperson|chief|secretary-general|diplomats|envoy|delegation|leader|peacekeepers)$/;

/** Sectors whose people are mostly found in their own state. */
const AT_HOME = new Set([
  'GOV',
  'COP',
  'MIL',
  'LEG',
  'JUD',
  'OPP',
  'REB',
  'CVL',
  'PTY',
  'SPY',
  'SOC',
  'LAB',
  'EDU',
  'AGR',
  'REL',
]);

/** A lone gunman is nobody's until the words say so. */
export const NOBODY =
  /^(gunm[ae]n|(suicide|car|suicide car|truck|suicide truck) bomber|armed m[ae]n|hijackers?|sniper)$/;

/** Sectors whose people are of the place where the sentence plays, whoever else it speaks of. */
const LOCAL = new Set(['COP', 'OPP', 'REB', 'CVL', 'LAB', 'EDU', 'AGR', 'REL', 'CRM', 'REF']);

/** People who are told of because they deal with the state where they are. */
const CROWD =
  /protest|demonstrat|civilian|activist|striker|rioter|resident|villager|marcher|student|opposition|voter|worker|farmer|dissident|separatist|rebel|militant|insurgent|gunm[ae]n|fighter/i;

/** "Troops of the neighbouring country", "president of the university": the words say whose they are, and it is nobody known. */
function ofAnother(doc: Document, sentence: number, noun: AgentNoun): boolean {
  const words = doc.trees[sentence]?.words ?? [];
  if (!/^(of|from)$/.test(words[noun.last + 1]?.form ?? '')) return false;
  for (const word of words.slice(noun.last + 2, noun.last + 7)) {
    if (OWNERS.test(word.lemma.toLowerCase())) return true;
    if (!/^(DET|ADJ|NOUN|PROPN)$/.test(word.upos)) return false;
  }
  return false;
}

const OWNERS =
  /^(country|state|nation|neighbou?r|university|school|college|club|team|league|federation|company|firm|corporation|union|bank|fund|association|party|church|hospital|museum|institute|foundation|network|charity)$/;

const WEIGHT: Readonly<Record<string, number>> = {
  GOV: 1,
  MIL: 0.9,
  LEG: 0.95,
  JUD: 0.9,
  OPP: 0.95,
  REB: 0.85,
  COP: 0.9,
  SPY: 0.8,
  CVL: 0.6,
  BUS: 0.4,
  MED: 0.4,
  JRN: 0.5,
};
