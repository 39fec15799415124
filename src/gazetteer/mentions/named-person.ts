/** A person's identity, the title before the name and its owner come in, the party that the name stands for goes out, with reasons. */
import type { Mention, Party } from '../types.js';
import type { AgentNoun } from './agents.js';
import type { Document } from './document.js';
import type { Owner } from './owner.js';
import { type Manner, partyOfPerson } from './party.js';
import type { Identity } from './persons.js';

/** The party of a named person, as the words speak of him or her. */
export function partyOfNamed(
  doc: Document,
  identity: Identity,
  title: AgentNoun | null,
  owner: Owner | null,
  manner: Manner,
): { readonly party: Party; readonly reasons: Mention['reasons'] } {
  const counterpart = title?.agent.role === 'counterpart';
  const titleText = title && !counterpart ? title.agent.role : null;
  let party = partyOfPerson(identity.person, doc.published, doc.gazetteer, manner, titleText);
  const reasons = [...identity.reasons];
  const named = owner?.parties[0];
  if (named && named.code !== party.code && title && title.agent.sector !== 'CVL') {
    reasons.push(`the words name ${doc.gazetteer.describe(named.code)}`);
    if (identity.confidence < 0.9) party = { ...party, code: named.code };
  }
  // "opposition leader X", "General X": the title says what they are.
  const armed = title?.agent.sector === 'MIL' && party.sector === 'REB';
  if (title && manner !== 'former' && !counterpart && !armed && !/^(GOV|CVL|ELI)$/.test(title.agent.sector))
    party = { ...party, sector: title.agent.sector };
  if (manner === 'former') reasons.push('a former holder: no longer the government');
  return { party, reasons };
}
