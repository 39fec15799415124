/** A line of words comes in ("ukr syr", "Ukraine and Syria in 2022"); states, pairs and reports that it may mean go out. */
import type { Ledger } from '../ledger/index.js';
import type { Edtf } from '../time/index.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import { pairKey } from './status.js';
import type { PartyRef, SearchAnswer } from './types.js';

/** The most words of a name. */
const NAME_WORDS_MAX = 5;
const JOINING = new Set(['and', 'in', 'on', 'of', 'the', 'vs', 'with', 'between', 'since', 'to', '&', '-', '–', '/']);

export async function searchFor(
  q: string,
  limit: number,
  ledger: Ledger,
  index: RecordIndex,
  names: Names,
): Promise<SearchAnswer> {
  const words = q
    .normalize('NFC')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, 40);
  const on = words.find((word) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(word)) ?? null;
  const states = statesIn(
    words.filter((word) => word !== on),
    names,
  );
  const pairs = states.length >= 2 ? [pairItem(states[0]!, states[1]!, on, index)] : [];
  const partners = states.length === 1 ? partnersOf(states[0]!, on, index, names) : [];
  const reports = q.trim().length < 3 ? [] : await ledger.findReports(q.trim(), limit);
  return {
    q,
    states: states.slice(0, limit),
    pairs: [...pairs, ...partners].slice(0, limit),
    reports: reports.map(({ id, title, url, outlet, byline, published }) => ({
      id,
      title,
      url,
      outlet,
      byline,
      published,
    })),
  };
}

/** States named in the words: the longest name first from each place on. */
function statesIn(words: readonly string[], names: Names): readonly PartyRef[] {
  const found = new Map<string, PartyRef>();
  for (let at = 0; at < words.length; ) {
    const [length, party] = longest(words.slice(at, at + NAME_WORDS_MAX), names);
    if (party !== null) found.set(party.code, party);
    at += Math.max(1, length);
  }
  return [...found.values()];
}

function longest(words: readonly string[], names: Names): readonly [number, PartyRef | null] {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (length === 1 && JOINING.has(name.toLowerCase())) return [1, null];
    const party = names.maybe(name);
    if (party !== null) return [length, party];
  }
  return [1, null];
}

function pairItem(a: PartyRef, b: PartyRef, on: Edtf | null, index: RecordIndex): SearchAnswer['pairs'][number] {
  return { a, b, on, events: index.eventsOf(pairKey(a.code, b.code)).length };
}

function partnersOf(state: PartyRef, on: Edtf | null, index: RecordIndex, names: Names): SearchAnswer['pairs'] {
  return [...index.pairKeys()]
    .filter((key) => key.includes(' ') && key.split(' ').includes(state.code))
    .map((key) => pairItem(state, names.ref(key.split(' ').find((code) => code !== state.code)!), on, index))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || (a.b.code < b.b.code ? -1 : 1));
}
