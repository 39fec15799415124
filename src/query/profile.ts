/** A name comes in; what the gazetteer holds of the state goes out: its kind, capitals, governments, and who held which office when. */
import type { Names, NameTable } from './names.js';
import type { HeldOffice, PartyRef, StateProfile } from './types.js';

/** The facts of a state; empty lists for a party that is none. */
export function profileOf(party: PartyRef, table: NameTable, names: Names): StateProfile {
  const state = table.state(party.code);
  const { code } = party;
  return {
    party,
    official: state?.official ?? null,
    kind: state?.kind ?? null,
    from: state?.period.from ?? null,
    to: state?.period.to ?? null,
    claimedBy: state?.claimedBy == null ? null : names.ref(state.claimedBy),
    successor: state?.successor == null ? null : names.ref(state.successor),
    capitals: (state?.capitals ?? []).map(({ name, period }) => ({ name, ...period })),
    governments: table.tables.governments
      .filter((government) => government.code === code)
      .map(({ id, name, status, period }) => ({ id, name, status, ...period })),
    offices: table.officesOf(code, null).map(
      ({ person, name, title, office, status, sure, source, period }): HeldOffice => ({
        person,
        name,
        title,
        office,
        status,
        sure,
        source,
        ...period,
      }),
    ),
  };
}
