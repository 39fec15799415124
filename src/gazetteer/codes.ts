/**
 * A state and a system of codes come in with a day, its code goes out; and the other way round. Codes that changed stand in a table with their
 * dates, all others in the state's row; it knows no code by itself.
 */
import type { Edtf } from '../time/index.js';
import type { CodeSystem, State } from './facts.js';
import { holds } from './period.js';
import type { Tables } from './tables.js';

/** The code of a state in `system` on a day, or today's where `on` is null; null where it has none. COW codes are numbers. */
export function toCode(tables: Tables, code: string, system: CodeSystem, on: Edtf | null): string | number | null {
  const state = tables.states.get(code);
  if (!state) return null;
  const dated = on === null ? [] : tables.codes.filter((c) => c.code === code && c.system === system);
  const then = dated.find((c) => on !== null && holds(c.period, on) === 'yes')?.value ?? null;
  if (then === null) return ofRow(state, system);
  return system === 'cow' ? Number(then) : then;
}

/** The state that has a code in `system` on a day; where `on` is null today's, else the last one that had it. */
export function fromCode(tables: Tables, system: CodeSystem, value: string, on: Edtf | null): string | null {
  const dated = tables.codes.filter((c) => c.system === system && c.value === value);
  if (on !== null) {
    const then = dated.find((c) => holds(c.period, on) !== 'no');
    if (then) return then.code;
  }
  const states = [...tables.states.values()].filter((state) => String(ofRow(state, system)) === value);
  const now = states.find((state) => state.kind !== 'former') ?? states[0];
  if (now) return now.code;
  const last = [...dated].sort((a, b) => ((a.period.to ?? '9999') < (b.period.to ?? '9999') ? 1 : -1));
  return last[0]?.code ?? null;
}

function ofRow(state: State, system: CodeSystem): string | number | null {
  if (system === 'iso3') return state.code.startsWith('X-') ? null : state.code;
  return state[system];
}
