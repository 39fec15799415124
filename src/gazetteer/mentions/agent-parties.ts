/**
 * An agent noun, its owner and the discourse come in; the parties that the phrase stands for go out, with the person who held the office
 * where it names one. An agent that nobody owns is given to the state most spoken of, with little confidence.
 */
import type { Mention, MentionVia, Office, Party } from '../types.js';
import type { AgentNoun } from './agents.js';
import { groupOf } from './armed-group.js';
import type { Discourse } from './discourse.js';
import type { Document } from './document.js';
import { blocBefore, guess, NOBODY } from './guess.js';
import type { Owner } from './owner.js';
import { type Manner, partyOfCode } from './party.js';
import { inService } from './service.js';
import { isFromElsewhere } from './strangers.js';

export interface AgentResult {
  readonly parties: readonly Party[];
  readonly via: MentionVia;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** What the phrase stands for; `named` is the unknown name that follows the title, if any. */
export function agentParties(
  doc: Document,
  discourse: Discourse,
  sentence: number,
  told: AgentNoun,
  owner: Owner | null,
  manner: Manner,
  named: string | null,
): AgentResult | null {
  const noun = inService(doc, sentence, told);
  const { agent } = noun;
  if (NEED_OWNER.test(agent.role) && owner === null && blocBefore(doc, sentence, noun) === null) return null;
  // "A Hamas member" is of Hamas; a member of a state's parliament or a sports team is told by other nouns.
  if (agent.role === 'member' && !owner?.parties.every((p) => /^(group|seat|org):/.test(p.entity ?? ''))) return null;
  if (agent.role === 'alliance' || agent.role === 'nobody') return null;
  // A lone gunman is nobody's until the words say so.
  if (NOBODY.test(agent.noun) && (owner === null || (owner.told === 'where' && isUnknown(doc, sentence, noun))))
    return null;
  // "an airstrike in Gaza": those of the place have no aircraft.
  if (owner?.told === 'where' && agent.role === 'air force' && owner.parties.some((p) => NO_ARMY.has(p.code)))
    return null;
  const given =
    owner?.told === 'where'
      ? atPlace(doc, sentence, noun, owner)
      : (owner ?? guess(doc, discourse, sentence, noun, manner, (code) => formerGovernment(doc, code)));
  if (!given) return null;
  const parties = given.parties.map((party) => partyFor(doc, discourse, noun, party, manner, named));
  const via: MentionVia = agent.office !== null && !noun.plural ? 'office' : 'agent';
  const text = `"${agent.noun}"`;
  return {
    parties,
    via,
    confidence: given.confidence,
    reasons: [
      `${text} is ${agent.sector}, ${given.reason}`,
      ...(manner === 'former' ? ['a former one: no longer the government'] : []),
      ...heldBy(parties),
    ],
  };
}

/** Who is told by the place where he is: of the place, but for fighters of a named group, and those who are from elsewhere. */
function atPlace(doc: Document, sentence: number, noun: AgentNoun, place: Owner): Owner | null {
  const tree = doc.trees[sentence];
  if (tree !== undefined && noun.agent.sector !== 'REB' && isFromElsewhere(tree, noun.first, noun.last)) return null;
  return groupOf(doc, sentence, noun) ?? place;
}

/** "Unidentified gunmen": whoever they are. */
function isUnknown(doc: Document, sentence: number, noun: AgentNoun): boolean {
  const words = doc.trees[sentence]?.words ?? [];
  return words
    .slice(Math.max(0, noun.first - 2), noun.last)
    .some((w) => /^(unidentified|unknown|unnamed)$/i.test(w.form));
}

/** Nouns that say nothing without the words for whose they are. */
const NEED_OWNER = /^(state|member|agency)$/;

function heldBy(parties: readonly Party[]): string[] {
  return parties.flatMap((party) => (party.entity?.startsWith('person:') ? [`held by ${party.name}`] : []));
}

function partyFor(
  doc: Document,
  discourse: Discourse,
  noun: AgentNoun,
  owner: Party,
  manner: Manner,
  named: string | null,
): Party {
  const { agent } = noun;
  const role =
    agent.kind === 'person' &&
    agent.sector === 'GOV' &&
    /ambassador|nuncio|chargé|charge|consul|commissioner|representative/.test(agent.noun)
      ? agent.noun
      : agent.role;
  if (manner === 'former')
    return {
      ...owner,
      sector: formerSector(agent),
      entity: null,
      government: formerGovernment(doc, owner.code),
      role: `former ${role}`,
      name: named ?? owner.name,
    };
  if (owner.entity?.startsWith('org:'))
    return {
      ...owner,
      sector: sectorWithin(owner, agent),
      role,
      name: named ?? owner.name,
    };
  if (owner.entity?.startsWith('group:'))
    return { ...owner, sector: sideWithin(owner, agent), role, name: named ?? owner.name };
  if (owner.entity?.startsWith('gov:')) return { ...owner, sector: agent.sector, role, name: named ?? owner.name };
  if (owner.entity?.startsWith('seat:'))
    return {
      ...owner,
      sector: agent.sector === 'GOV' ? (owner.sector ?? 'GOV') : agent.sector,
      role,
      name: named ?? owner.name,
    };
  // A person as owner: "Trump administration", "Assad's forces", "supporters of the ousted president".
  const out = agent.role === 'supporters' && /^(ELI|OPP)$/.test(owner.sector ?? '');
  const armed =
    agent.sector === 'MIL' &&
    (owner.sector === 'REB' || (NO_ARMY.has(owner.code) && /^(troops|air force)$/.test(agent.role)));
  const base: Party = {
    ...owner,
    ...(agent.role === 'settlers' && owner.code === 'PSE' ? partyOfCode('ISR', doc.published, doc.gazetteer) : {}),
    sector: out ? 'OPP' : armed ? 'REB' : agent.noun === 'man' || agent.noun === 'men' ? menOf(owner) : agent.sector,
    entity: null,
    role,
    name: named ?? doc.gazetteer.describe(owner.code),
  };
  if (base.code !== owner.code) return base;
  if (named !== null || noun.plural || agent.office === null) return base;
  if (agent.office === 'leader') {
    const told = discourse.personOf(owner.code, () => true);
    if (told)
      return {
        ...base,
        entity: told.parties[0]?.entity ?? null,
        government: told.parties[0]?.government ?? base.government,
        name: told.parties[0]?.name ?? base.name,
      };
    return base;
  }
  const told = discourse.personOf(owner.code, (mention: Mention) => mention.parties[0]?.role === agent.role);
  if (told?.parties[0])
    return {
      ...base,
      entity: told.parties[0].entity,
      government: told.parties[0].government,
      name: told.parties[0].name,
    };
  const held = holderOf(doc, owner.code, agent.office, agent.role);
  return held ? { ...base, entity: held.person, name: held.name } : base;
}

/** Soldiers and police of a body of states are forces; all others who work for it, and its schools and convoys, are the body itself. */
function sectorWithin(owner: Party, agent: AgentNoun['agent']): Party['sector'] {
  if (agent.sector === 'GOV') return owner.sector ?? 'IGO';
  if (!/^(IGO|NGO|UNO|EUR)$/.test(owner.sector ?? 'IGO')) return agent.sector;
  const forces = /^(MIL|COP)$/.test(agent.sector) && !/personnel$/.test(agent.noun);
  return forces || /^(JUD|LEG)$/.test(agent.sector) ? agent.sector : (owner.sector ?? 'IGO');
}

/** Whose side those of a group are on: its own; the rebels of a party are rebels, the supporters of a group are people. */
function sideWithin(owner: Party, agent: AgentNoun['agent']): Party['sector'] {
  if (agent.role === 'supporters') return owner.sector === 'REB' ? 'CVL' : owner.sector;
  return agent.sector === 'REB' ? 'REB' : owner.sector;
}

/** Who was of the government or parliament is out of it; a former soldier, policeman or adviser is one of the people; rebels and bodies stay what they were. */
function formerSector(agent: AgentNoun['agent']): Party['sector'] {
  if (agent.role === 'government' || agent.kind === 'body') return agent.sector;
  if (agent.sector === 'LEG' || (agent.sector === 'GOV' && !SERVANTS.has(agent.role))) return 'ELI';
  return /^(MIL|COP|SPY|JUD|GOV)$/.test(agent.sector) ? 'CVL' : agent.sector;
}

/** Roles of those who serve a government and are not of it. */
const SERVANTS = new Set(['officials', 'spokesperson', 'diplomats', 'ambassador', 'envoy', 'delegation', 'embassy']);

/** "The general's men" are soldiers; "Chadian men" are people. */
const menOf = ({ sector }: Party): Party['sector'] => (/^(MIL|COP|REB)$/.test(sector ?? '') ? sector : 'CVL');

/** Those who have police and no army: whoever shoots rockets there is an armed group. */
const NO_ARMY: ReadonlySet<string> = new Set(['PSE']);

/** Who held an office on the day of publication under that title: Iran's president is not its supreme leader. */
export function holderOf(
  doc: Document,
  code: string,
  office: Office['office'] | null,
  role: string | null,
): Office | null {
  if (office === null || doc.published === null) return null;
  const wanted = role === null ? null : (TITLES[role] ?? null);
  return (
    doc.gazetteer
      .officesOf(code, doc.published)
      .find((held) => held.office === office && (wanted === null || wanted.test(held.title))) ?? null
  );
}

const TITLES: Readonly<Record<string, RegExp>> = {
  president: /president|chairman/i,
  monarch: /king|queen|emir|amir|sultan|emperor|empress|prince|duke|sheikh|agong/i,
  'supreme leader': /leader/i,
  pope: /pope|sovereign|pontiff/i,
};

/** The government that ended last before the day of publication, for "the former regime". */
function formerGovernment(doc: Document, code: string): string | null {
  const ended = doc.gazetteer.tables.governments.filter(
    (g) => g.code === code && g.status === 'in-power' && g.period.to !== null,
  );
  const before =
    doc.published === null ? ended : ended.filter((g) => (g.period.to as string) <= (doc.published as string));
  return before.sort((a, b) => ((a.period.to as string) < (b.period.to as string) ? -1 : 1)).at(-1)?.id ?? null;
}
