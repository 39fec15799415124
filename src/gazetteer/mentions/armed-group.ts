/**
 * Fighters whom no word owns, and the names of a report, come in; the armed group that they are of goes out, where the report names one and no other:
 * "the Taliban said that the attackers ...". Rebels of a country and militias are told by the country, not by its foe.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Party } from '../types.js';
import type { AgentNoun } from './agents.js';
import type { Document, Name } from './document.js';
import type { Owner } from './owner.js';
import { partyOfCode, partyOfReading } from './party.js';

const FIGHTERS =
  /^((armed|suspected|islamist|islamic|jihadist) )?(militant|terrorist|attacker|(suicide )?bomber|jihadist|jihadi|extremist|insurgent|fighter|assailant|gunm[ae]n)s?$/i;

/** The armed group whose fighters the noun tells of; null where the report names none, or several. */
export function groupOf(doc: Document, sentence: number, noun: AgentNoun): Owner | null {
  if (noun.agent.sector !== 'REB') return null;
  const kurds = kurdish(doc, sentence, noun);
  if (kurds !== null) return kurds;
  if (!FIGHTERS.test(noun.agent.noun)) return null;
  const groups = groupsIn(doc);
  const [only] = groups;
  if (only === undefined || groups.length > 1) return null;
  return {
    parties: [only.party],
    from: null,
    to: null,
    reason: `the only armed group spoken of, "${only.text}"`,
    confidence: CONFIDENCE,
  };
}

const CONFIDENCE = 0.72;

interface Group {
  readonly party: Party;
  readonly text: string;
}

const known = new WeakMap<Document, readonly Group[]>();

/** The armed groups that a report names, each once; those that only say to whom others are close ("-linked") left out. */
function groupsIn(doc: Document): readonly Group[] {
  let found = known.get(doc);
  if (found === undefined) {
    const groups = new Map<string, Group>();
    for (const name of new Set(doc.nameAt.flat())) {
      const party = name === null || isBeside(doc, name) ? null : armed(doc, name);
      if (party !== null && !groups.has(party.code)) groups.set(party.code, { party, text: (name as Name).hit.text });
    }
    found = [...groups.values()];
    known.set(doc, found);
  }
  return found;
}

function armed(doc: Document, name: Name): Party | null {
  const reading = name.hit.candidates[0];
  if (reading?.via !== 'group') return null;
  const party = partyOfReading(reading, doc.published, doc.gazetteer);
  return party?.sector === 'REB' ? party : null;
}

/** "ISIL-linked", "pro-Taliban", "anti-Taliban": near the group or against it, and not of it. */
function isBeside(doc: Document, { hit }: Name): boolean {
  const [start, end] = hit.span;
  return (
    /^[-‐‑–](?:affiliated|linked|aligned|allied|inspired|held|controlled)\b/.test(doc.text.slice(end, end + 14)) ||
    /(?:\bpro[-‐‑–]|\banti[-‐‑–]|\b(?:linked|links?|ties|allegiance|loyal|close) to (?:the )?|\b(?:affiliated|allied|associated|aligned) with (?:the )?)$/i.test(
      doc.text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** "Kurdish militants" where Turkey deals with them, wherever it is: those that fight Turkey. */
function kurdish(doc: Document, sentence: number, noun: AgentNoun): Owner | null {
  const words = (doc.trees[sentence] as Tree).words;
  const before = words[noun.first - 1] as Word | undefined;
  if (!/^Kurdish$/.test(before?.form ?? '') && !/^Kurdish /i.test(noun.agent.noun)) return null;
  const codes = new Set((doc.nameAt[sentence] ?? []).map((name) => name?.hit.candidates[0]?.code));
  // Those of Syria are of Syria's war.
  if (!codes.has('TUR') || codes.has('SYR')) return null;
  const party = partyOfCode('TUR', doc.published, doc.gazetteer);
  return {
    parties: [party],
    from: noun.first - 1,
    to: null,
    reason: 'Kurdish fighters and Turkey',
    confidence: CONFIDENCE,
  };
}
