/**
 * Articles with the cluster that people put them in come in; how well the record's events hold together the articles of one happening goes
 * out, as B-cubed. Two articles are of one cluster where they share an event that either tells in its first sentences. An article in which
 * nothing between political actors was read stands alone; the figures are given for all articles and for those in which something was.
 */
import type { Pipeline } from '../../src/pipeline.js';
import { groupEvents } from '../../src/relations/index.js';
import { fileOf, readLines, share } from './files.js';

interface Article {
  readonly title: string;
  readonly text: string;
  readonly date_publish: string | null;
  readonly url: string;
  readonly newsCluster: { readonly EventId: number };
}

/** What is told in the headline or in so many sentences is what the article is about. */
const LEAD_SENTENCES = 3;

/** Figures; null where the folder lacks the set. */
export function clustersOfNews(data: string, pipeline: Pipeline) {
  const path = fileOf(data, 'news', 'news_cluster', 'jsonl');
  if (path === null) return null;
  const articles = readLines<Article>(path).map((article, i) => ({ ...article, id: `article-${i}` }));
  const read = articles.map(({ id, title, text, date_publish, url }) =>
    pipeline.code({
      id,
      url,
      outlet: null,
      byline: null,
      title,
      published: date_publish?.slice(0, 10) ?? null,
      retrieved: null,
      language: 'en',
      text,
      problems: [],
    }),
  );
  const lead = new Set(
    read.flatMap(({ claims }) =>
      claims.filter(({ evidence }) => evidence.sentence < LEAD_SENTENCES).map(({ id }) => id),
    ),
  );
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const events = groupEvents(
    read.flatMap(({ claims }) => claims),
    { texts },
  ).filter(({ claims }) => claims.some((id) => lead.has(id)));
  const cluster = joinedBy(
    articles.map(({ id }) => id),
    events.map(({ reports }) => reports),
  );
  const gold = new Map(articles.map(({ id, newsCluster }) => [id, String(newsCluster.EventId)]));
  const told = new Set(events.flatMap(({ reports }) => reports));
  return {
    figures: {
      articles: articles.length,
      all: bCubed([...gold.keys()], gold, cluster),
      told: bCubed([...told], gold, cluster),
      articlesTold: told.size,
    },
    errors: [],
  };
}

/** Every article's cluster: those that share an event are joined, also through others. */
function joinedBy(ids: readonly string[], groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const parent = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    const up = parent.get(id) as string;
    return up === id ? id : find(up);
  };
  for (const [first, ...rest] of groups) for (const id of rest) parent.set(find(id), find(first as string));
  return new Map(ids.map((id) => [id, find(id)]));
}

/** Source: Bagga and Baldwin 1998: precision and recall of each item's cluster, averaged over the items. */
export function bCubed(
  ids: readonly string[],
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null } {
  let [precision, recall] = [0, 0];
  for (const id of ids) {
    const own = ids.filter((other) => found.get(other) === found.get(id));
    const same = ids.filter((other) => gold.get(other) === gold.get(id));
    const both = own.filter((other) => gold.get(other) === gold.get(id)).length;
    precision += both / own.length;
    recall += both / same.length;
  }
  const [p, r] = [precision / ids.length, recall / ids.length];
  return { precision: share(precision, ids.length), recall: share(recall, ids.length), f1: share(2 * p * r, p + r) };
}
