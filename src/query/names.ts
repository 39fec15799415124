/** Names as people type them come in; parties with their codes go out, or the Problem 'unknown-state' with the nearest names. */
import { ProblemError, problem } from '../base/index.js';
import type { Gazetteer } from '../gazetteer/index.js';
import type { Edtf } from '../time/index.js';
import type { PartyRef } from './types.js';

/** What the query needs of a gazetteer. */
export type NameTable = Pick<Gazetteer, 'find' | 'describe' | 'state' | 'officesOf' | 'tables'>;

/** Names of codes and codes of names, remembered. */
export class Names {
  private readonly names = new Map<string, string>();

  constructor(private readonly table: NameTable) {}

  of(code: string): string {
    const known = this.names.get(code);
    if (known !== undefined) return known;
    const name = this.table.describe(code);
    this.names.set(code, name);
    return name;
  }

  ref(code: string): PartyRef {
    return { code, name: this.of(code) };
  }

  /** The party that a name stands for on a day. `stored` tells codes of the record apart that no gazetteer has. */
  party(name: string, on: Edtf | null, stored: (code: string) => boolean): PartyRef {
    const asked = name.trim();
    if (stored(asked)) return this.ref(asked);
    const { choice, problem: found } = this.table.find(asked, { on });
    const code = choice?.code ?? null;
    if (code !== null) return this.ref(code);
    throw new ProblemError(
      problem(
        'unknown-state',
        `No state or organisation is known as "${asked}".`,
        found?.hint ?? 'Give a name, an ISO code or a capital.',
        asked,
      ),
    );
  }

  /** As `party`, null where the name is not known. */
  maybe(name: string): PartyRef | null {
    const code = this.table.find(name.trim(), {}).choice?.code ?? null;
    return code === null ? null : this.ref(code);
  }
}
