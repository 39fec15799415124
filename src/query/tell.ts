/** Groups come in; what their claims tell goes out, as known at an instant: corrections worked in. */
import {
  type ClaimFacts,
  type Group,
  groupKey,
  groupsOf,
  type RowEvent,
  Telling,
  TOLD_CELLS,
} from '../relations/index.js';
import type { ClaimColumns } from './claim-columns.js';
import type { Groups } from './groups.js';

/** Room for so many claims, where events are asked for one by one. */
const EVENTS_ASKED = 128;

const scratch = new Int32Array(TOLD_CELLS);

/** The events of some groups, group by group in their order. */
export function tell(columns: ClaimColumns, groups: Groups, which: readonly number[], known: number): Telling {
  const telling = new Telling(
    columns,
    which.reduce((sum, group) => sum + groups.count(group), 0),
  );
  const { told } = telling;
  // Claims come in the order of their rows: those known at an instant are the first so many.
  const end = columns.known(known);
  for (const number of which) {
    const group = groupAt(groups, number);
    const from = told.length;
    const joined: ClaimFacts[] = [];
    groups.forEach(number, end, columns, (cells, at) => {
      const row = cells[at]!;
      if (!columns.isMarked(row)) {
        told.add(cells, at);
        return;
      }
      const claim = columns.facts(row, known);
      if (claim === null) return;
      if (toldWith(columns, claim, known) !== null) joined.push(claim);
      else if (groupsOf(claim).some(({ key }) => key === group.key)) told.give(claim);
    });
    telling.add(group, from, joined);
  }
  return telling;
}

/** What makes the event that some claims of a group tell together, one after another; null where a correction bears on one of them. */
export function oneByOne(columns: ClaimColumns, groups: Groups): (group: number, rows: Int32Array) => RowEvent | null {
  const telling = new Telling(columns, EVENTS_ASKED);
  return (group, rows) => {
    for (const row of rows) if (columns.isMarked(row)) return null;
    const from = telling.told.length;
    for (const row of rows) {
      columns.putTold(row, scratch, 0);
      telling.told.add(scratch, 0);
    }
    telling.addOne(groupAt(groups, group), from);
    return telling.event(telling.length - 1);
  };
}

/** The claim whose event a claim tells too, by a correction; null where there is none or it tells another's event itself. */
export function toldWith(columns: ClaimColumns, { row, sameAs }: ClaimFacts, known: number): ClaimFacts | null {
  const target = sameAs === null || sameAs === row ? null : columns.facts(sameAs, known);
  return target === null || target.sameAs !== null ? null : target;
}

function groupAt(groups: Groups, number: number): Group {
  const dyad = groups.dyad(number);
  return { key: groupKey(dyad, groups.doing(number)), dyad };
}
