/** The answer to a search in; places of this page to go to, the best first, out. */
import type { SearchAnswer } from '../../query/index.js';
import { texts } from '../texts.js';

/** A place that words lead to. */
export interface Lead {
  readonly kind: string;
  readonly name: string;
  /** EDTF: the day that the words name. */
  readonly on: string | null;
  readonly address: string;
}

const id = encodeURIComponent;

/** Every place, pairs first. */
export function leadsOf(answer: SearchAnswer): Lead[] {
  const pairs = answer.pairs.map((p) => ({
    kind: texts.search.pair,
    name: texts.pair.title(p.a.name, p.b.name),
    on: p.on,
    address: `/pair/${id(p.a.code)}/${id(p.b.code)}${p.on === null ? '' : `?on=${id(p.on)}`}`,
  }));
  const states = answer.states.map((s) => ({
    kind: texts.search.state,
    name: s.name,
    on: null,
    address: `/state/${id(s.code)}`,
  }));
  const reports = answer.reports.map((r) => ({
    kind: texts.search.report,
    name: r.title ?? r.id,
    on: r.published,
    address: `/report/${id(r.id)}`,
  }));
  return [...pairs, ...states, ...reports];
}

/** Where Enter leads: the pair where two states are named, the state where one is, a report where it is the only thing; else null. */
export function bestOf(answer: SearchAnswer): string | null {
  const leads = leadsOf(answer);
  const of = (kind: string) => leads.find((lead) => lead.kind === kind)?.address ?? null;
  if (answer.states.length >= 2) return of(texts.search.pair);
  if (answer.states.length === 1) return of(texts.search.state);
  return leads.length === 1 ? (leads[0]?.address ?? null) : null;
}
