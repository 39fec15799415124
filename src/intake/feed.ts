import { detectJsonFeed, parseFeed } from 'feedsmith';
import { type Problem, problem, type Result } from '../base/index.js';
import { parseDate } from './dates.js';
import { cleanField, type Draft } from './document.js';
import { faults } from './faults.js';
import { readFragment } from './page.js';
import { webAddress } from './rows.js';

/**
 * A feed in (RSS, Atom, RDF or JSON Feed); a draft of each report in it out: its content where the feed carries it, else its summary, else
 * its headline. Follows no link and expands no entity of the feed's own.
 */

/** One item as any of the formats gives it. */
interface Item {
  readonly title: string | null;
  /** HTML or plain text, the fullest first. */
  readonly contents: readonly (string | undefined)[];
  readonly link: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly (string | undefined)[];
}

interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly link: string | undefined;
  readonly items: readonly Item[];
}

/** The reports of a feed, in its order. `address` is where it was fetched from, null for a file. */
export function* readFeed(text: string, name: string, address: string | null): Generator<Result<Draft>> {
  const feed = feedOf(text);
  if (feed === null) return yield { ok: false, problem: badFeed(name, 'it is neither RSS, Atom, RDF nor JSON Feed') };
  if (feed.items.length === 0) return yield { ok: false, problem: badFeed(name, 'it has no items') };
  for (const [index, item] of feed.items.entries()) {
    const place = `${name} item ${index + 1}`;
    const words = item.contents.map((content) => wordsOf(content)).find((found) => found !== '') ?? item.title ?? '';
    if (words === '') {
      yield { ok: false, problem: faults.badLine(place, 'it has no words') };
      continue;
    }
    const published = item.date === undefined ? null : parseDate(item.date);
    const problems: Problem[] = item.date !== undefined && published === null ? [faults.badDate(place, item.date)] : [];
    const draft: Draft = {
      name: place,
      text: words,
      title: item.title,
      url: absolute(item.link, address ?? feed.link),
      outlet: feed.title,
      byline: item.authors.find((author) => author !== undefined && author.trim() !== '') ?? null,
      published,
      language: feed.language,
      problems,
    };
    yield { ok: true, value: draft, problems: [] };
  }
}

/** Whether a content begins as a feed. */
export function isFeed(head: string): boolean {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start);
  return /^(?:<\?[^>]*>\s*|<!--[\s\S]{0,5000}?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:\w+:)?(?:rss|feed|RDF)[\s>]/i.test(
    start,
  );
}

function feedOf(text: string): Feed | null {
  try {
    const json = text.trimStart().startsWith('{') ? (JSON.parse(text) as unknown) : null;
    if (json !== null && !detectJsonFeed(json)) return null;
    const { format, feed } = parseFeed(json ?? text);
    switch (format) {
      case 'atom':
        return {
          title: plain(feed.title?.value),
          language: null,
          link: linkOf(feed.links),
          items: (feed.entries ?? []).map((entry) => ({
            title: plain(entry.title?.value),
            contents: [entry.content?.value, entry.summary?.value],
            link: linkOf(entry.links),
            date: entry.published ?? entry.updated,
            authors: [...(entry.authors ?? []), ...(feed.authors ?? [])].map(({ name }) => name),
          })),
        };
      case 'json':
        return {
          title: plain(feed.title),
          language: feed.language ?? null,
          link: feed.home_page_url ?? feed.feed_url,
          items: (feed.items ?? []).map((item) => ({
            title: plain(item.title),
            contents: [item.content_html, item.content_text, item.summary],
            link: item.url ?? item.external_url,
            date: item.date_published ?? item.date_modified,
            authors: [...(item.authors ?? []), ...(feed.authors ?? [])].map(({ name }) => name),
          })),
        };
      case 'rss':
        return {
          title: plain(feed.title),
          language: feed.language ?? feed.dc?.languages?.[0] ?? null,
          link: feed.link,
          items: (feed.items ?? []).map((item) => ({
            title: plain(item.title),
            contents: [item.content?.encoded, item.description],
            link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
            date: item.pubDate ?? item.dc?.dates?.[0],
            authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(rssAuthor)],
          })),
        };
      case 'rdf':
        return {
          title: plain(feed.title),
          language: feed.dc?.languages?.[0] ?? null,
          link: feed.link,
          items: (feed.items ?? []).map((item) => ({
            title: plain(item.title),
            contents: [item.content?.encoded, item.description],
            link: item.link,
            date: item.dc?.dates?.[0],
            authors: item.dc?.creators ?? [],
          })),
        };
    }
  } catch {
    return null;
  }
}

/** RSS writes "jane@example.org (Jane Roe)"; an address alone is no name. */
function rssAuthor(author: unknown): string | undefined {
  const text = typeof author === 'string' ? author : ((author as { name?: string } | null)?.name ?? '');
  const name = /\(([^)]+)\)\s*$/.exec(text)?.[1] ?? text;
  return name.includes('@') ? undefined : name;
}

function linkOf(links: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] = []) {
  return (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
}

function absolute(link: string | undefined, base: string | null | undefined): string | null {
  if (link === undefined) return null;
  const url = base && URL.canParse(link, base) ? new URL(link, base).href : link;
  return webAddress(url);
}

/** A title is one line, its markup and character references taken out. */
function plain(text: string | undefined): string | null {
  return cleanField(text === undefined ? null : wordsOf(text));
}

function wordsOf(content: string | undefined): string {
  if (content === undefined) return '';
  return /<[a-z!/]|&(?:#\w+|\w+);/i.test(content) ? readFragment(content) : content.replace(/\r\n?/g, '\n').trim();
}

function badFeed(name: string, why: string): Problem {
  return problem(
    'bad-feed',
    `cannot read ${JSON.stringify(name)} as a feed: ${why}; nothing was read`,
    'give the address of the feed itself',
    name,
  );
}
