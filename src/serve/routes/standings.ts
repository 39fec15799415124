/**
 * The standings of one state with everybody on one track, for maps and tables: the answers to as many questions as the state has partners,
 * kept until the record learns something new.
 */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { HistoryRow, PartyRef, Query, Track } from '../../query/index.js';
import type { Serving } from '../options.js';
import { historyRowSchema, list, partySchema, track } from '../schema/parts.js';
import { param, question } from './route.js';

const standingsRoute = question('/standings', {
  tag: 'Lists',
  summary: 'The standings of one state with everybody on one track',
  query: z.object({ party: param.a, track: track.optional() }),
  answer: z
    .object({ party: partySchema, track, partners: list(partySchema), standings: list(historyRowSchema) })
    .openapi('Standings'),
});

/** One state's standings on one track. */
interface Standings {
  readonly party: PartyRef;
  readonly track: Track;
  readonly partners: readonly PartyRef[];
  readonly standings: readonly HistoryRow[];
}

/** The most answers kept. */
const KEPT_MAX = 200;

/** Adds the route. */
export function addStandingsRoute(api: OpenAPIHono, { query }: Serving): void {
  const kept = new Map<string, Promise<Standings>>();
  let keptAt: string | null = null;
  api.openapi(standingsRoute, async (c) => {
    const { party, track: wanted = 'relations' } = c.req.valid('query');
    const { lastAppend } = await query.summary();
    if (lastAppend !== keptAt || kept.size > KEPT_MAX) kept.clear();
    keptAt = lastAppend;
    const key = `${wanted} ${party}`;
    const answer = kept.get(key) ?? standingsOf(query, party, wanted);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return c.json(await answer, 200);
  });
}

async function standingsOf(query: Query, name: string, wanted: Track): Promise<Standings> {
  const pairs = [];
  for (let cursor: string | undefined; ; ) {
    const page = await query.pairs({ party: name, limit: 1000, ...(cursor !== undefined && { cursor }) });
    pairs.push(...page.items);
    if (page.next === null) break;
    cursor = page.next;
  }
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) for (const p of [a, b]) counts.set(p.code, (counts.get(p.code) ?? 0) + 1);
  const first = pairs[0];
  // The state is the one that all its pairs have in common; of a single pair, the one that was asked for.
  const party =
    first === undefined
      ? { code: name, name }
      : pairs.length > 1
        ? (counts.get(first.a.code) ?? 0) >= (counts.get(first.b.code) ?? 0)
          ? first.a
          : first.b
        : [first.b.code, first.b.name].some((n) => n.toLowerCase() === name.toLowerCase())
          ? first.b
          : first.a;
  const partners: PartyRef[] = [];
  const standings: HistoryRow[] = [];
  for (const { a, b } of pairs) {
    const partner = a.code === party.code ? b : a;
    const history = await query.history(party.code, partner.code, { track: wanted });
    if (history.standings.length === 0) continue;
    partners.push(partner);
    standings.push(...history.standings);
  }
  return { party, track: wanted, partners, standings };
}
