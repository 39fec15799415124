/** Questions to the server that sent this page; answers as the query room types them. A failure is thrown as an ApiError with its Problem. */
import type {
  ChangeItem,
  CorrectionView,
  EventView,
  EventWithEvidence,
  Page,
  PairAnswer,
  PairItem,
  RecognitionAnswer,
  ReportAnswer,
  ReportItem,
  SearchAnswer,
  StandingsAnswer,
  StateItem,
  StateProfile,
  StatusAnswer,
  Summary,
  WhyAnswer,
} from '../query/index.js';

/** What the server says went wrong. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly where: string | null;
}

class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** What to show of whatever was thrown. */
export function problemOf(error: unknown): Problem {
  return error instanceof ApiError ? error.problem : { code: 'bug', message: String(error), hint: null, where: null };
}

/** What was read in a text that is not kept; all but claims, problems, notes and `more` can be sent back to be kept. */
export interface ReadAnswer {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly retrieved: string | null;
  readonly text: string;
  readonly claims: ReportAnswer['claims'];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** How many other reports lie at the address. */
  readonly more: number;
}

/** The trees of a text. */
export interface ParseAnswer {
  readonly sentences: readonly {
    readonly span: readonly [number, number];
    readonly words: readonly {
      readonly form: string;
      readonly lemma: string;
      readonly upos: string;
      readonly xpos: string;
      readonly feats: string;
      readonly head: number;
      readonly deprel: string;
    }[];
  }[];
}

/** What became of a report that was to be kept. */
export interface KeptAnswer {
  readonly report: string;
  readonly outcome: 'new' | 'already-there' | 're-coded' | 'report-changed' | 'no-event' | 'given-up';
  readonly claims: number;
  readonly problem: Problem | null;
}

export type Params = Readonly<Record<string, string | number | null | undefined>>;

/** The address of a question. */
export function apiUrl(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  return `/api/v1/${path}${search.size > 0 ? `?${search}` : ''}`;
}

async function ask<T>(path: string, params: Params = {}, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(apiUrl(path, params), init);
  } catch {
    throw new ApiError({
      code: 'unreachable',
      message: 'The server did not answer.',
      hint: 'See whether it still runs.',
      where: null,
    });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const sent = (body as { error?: Problem } | null)?.error;
  throw new ApiError(
    sent ?? { code: 'error', message: `The server answered ${response.status}.`, hint: null, where: null },
  );
}

const id = encodeURIComponent;

/** Every question that the page asks. */
export const api = {
  summary: () => ask<Summary>('summary'),
  search: (q: string, limit = 8) => ask<SearchAnswer>('search', { q, limit }),
  status: (a: string, b: string, params: Params) => ask<StatusAnswer>('status', { a, b, ...params }),
  pair: (a: string, b: string, params: Params) => ask<PairAnswer>('pair', { a, b, ...params }),
  pairs: (params: Params = {}) => ask<Page<PairItem>>('pairs', params),
  changes: (params: Params) => ask<readonly ChangeItem[]>('changes', params),
  standings: (params: Params) => ask<StandingsAnswer>('standings', params),
  recognition: (params: Params) => ask<RecognitionAnswer>('recognition', params),
  profile: (state: string) => ask<StateProfile>(`states/${id(state)}`),
  states: () => ask<readonly StateItem[]>('states'),
  events: (params: Params) => ask<Page<EventView>>('events', params),
  event: (event: string) => ask<EventWithEvidence>(`events/${id(event)}`),
  why: (thing: string) => ask<WhyAnswer>(`why/${id(thing)}`),
  report: (report: string) => ask<ReportAnswer>(`reports/${id(report)}`),
  reports: (params: Params = {}) => ask<Page<ReportItem>>('reports', params),
  corrections: (params: Params) => ask<Page<CorrectionView>>('corrections', params),
  parseReport: (report: string) => ask<ParseAnswer>(`reports/${id(report)}/parse`),
  parse: (text: string) => ask<ParseAnswer>('parse', {}, post({ text })),
  read: (input: { text?: string; url?: string; published?: string }) => ask<ReadAnswer>('read', {}, post(input)),
  correct: (request: object, token: string) => ask<CorrectionView>('corrections', {}, post(request, token)),
  keep: (reports: readonly object[], token: string) => ask<readonly KeptAnswer[]>('reports', {}, post(reports, token)),
};

function post(body: object, token?: string): RequestInit {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token.trim()}` };
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  };
}
