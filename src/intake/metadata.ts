import { findDates, parseDate } from './dates.js';
import { cleanField } from './document.js';
import type { DomPage } from './dom.js';
import { webAddress } from './rows.js';

/**
 * A page's DOM in; what the page says about itself out: title, byline, outlet, day, address and language, from JSON-LD, meta tags and
 * <time>. Fields are plain words; nothing of the article's text is read here.
 */

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = Record<string, unknown>;

const articleTypes = /(?:Article|Posting|Report)$/;
const titleTags =
  'dc:title dcterms:title og:title citation_title weibo:article:title weibo:webpage:title title twitter:title parsely-title'.split(
    ' ',
  );
const authorTags = 'dc:creator dcterms:creator author citation_author parsely-author sailthru.author byl'.split(' ');

/** Reads the metadata of a page. `address` is where it was fetched from, if it was. */
export function readMetadata(document: DomPage, address: string | null): Metadata {
  const meta = metaTags(document);
  const data = structuredData(document);
  const pick = (...keys: string[]) => keys.map((key) => meta.get(key)).find((value) => value !== undefined) ?? null;
  return {
    title: cleanField(headline(document, data) ?? pick(...titleTags)),
    byline: cleanByline(people(data?.author) ?? pick(...authorTags) ?? notAddress(pick('article:author'))),
    outlet: cleanField(
      text((data?.publisher as Json | null | undefined)?.name) ??
        pick('og:site_name', 'application-name', 'citation_journal_title', 'dc:publisher', 'dcterms:publisher'),
    ),
    published: publishedDay(document, data, pick),
    url: pageAddress(document, pick('og:url'), address),
    language: cleanField(
      document.documentElement?.getAttribute('lang') ||
        pick('content-language', 'dc:language', 'og:locale')?.replace('_', '-'),
    ),
  };
}

/** Every meta tag's content by its name in lower case, "." and ":" after a prefix alike; a property outranks a name, the first the next. */
function metaTags(document: DomPage): Map<string, string> {
  const elements = [...document.querySelectorAll('meta')].slice(0, 2_000);
  const tags = new Map<string, string>();
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const element of elements) {
      const content = element.getAttribute('content')?.trim();
      const names = element.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [];
      for (const name of content ? names : []) {
        const key = name.replace(/^(dc|dcterms?|og|article|twitter|weibo)[.:]/, '$1:').replace('dcterm:', 'dcterms:');
        if (!tags.has(key)) tags.set(key, content!);
      }
    }
  }
  return tags;
}

/** The article's headline or, where only its name stands in the page's own title, its name. */
function headline(document: DomPage, data: Json | null): string | null {
  const [first, second] = [text(data?.headline), text(data?.name)];
  if (first === null || second === null || first === second) return first ?? second;
  const shown = (document.querySelector('title')?.textContent ?? '').toLowerCase();
  return !shown.includes(first.toLowerCase()) && shown.trim().startsWith(second.toLowerCase()) ? second : first;
}

/** The first JSON-LD object that describes an article; broken blocks are passed over. */
function structuredData(document: DomPage): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    if (source.length > 2_000_000) continue;
    try {
      const found = findArticle(JSON.parse(source), 0);
      if (found !== null) return found;
    } catch {
      // Broken JSON-LD says nothing.
    }
  }
  return null;
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4 || value === null || typeof value !== 'object') return null;
  if (Array.isArray(value))
    return value.slice(0, 100).reduce<Json | null>((found, one) => found ?? findArticle(one, depth + 1), null);
  const object = value as Json;
  const types = [object['@type']].flat().map(String);
  if (types.some((type) => articleTypes.test(type))) return object;
  return findArticle(object['@graph'], depth + 1);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** One author or several, as strings or as { name }. */
function people(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 8)
    .map((one) => text(one) ?? text((one as Json | null)?.name));
  const known = names.filter((one): one is string => one !== null && !/^https?:/.test(one));
  return known.length === 0 ? null : known.join(', ');
}

/** A byline without the word "By"; addresses and empty marks are no byline. */
export function cleanByline(value: string | null): string | null {
  const line = cleanField(notAddress(value))?.replace(/^(?:by|von|por|par)\s+(?=\p{Lu})/iu, '') ?? null;
  return line === null || !/\p{L}/u.test(line) ? null : line;
}

function notAddress(value: string | null): string | null {
  return value === null || /^\s*https?:\/\//i.test(value) ? null : value;
}

/** The day of publication: JSON-LD, then meta tags, then the page's one <time>, then an address with the day in it. */
function publishedDay(document: DomPage, data: Json | null, pick: (...keys: string[]) => string | null): string | null {
  const fields = [
    text(data?.datePublished),
    pick('article:published_time'),
    pick('og:published_time', 'datepublished', 'citation_publication_date', 'citation_date', 'citation_online_date'),
    pick(
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'cxenseparse:recs:publishtime',
      'ptime',
      'date',
    ),
    pick('dc:date', 'dc:date.issued', 'dcterms:created', 'dcterms:issued', 'dcterms:date', 'dc:date.created'),
    text(data?.dateCreated),
    timeElement(document),
  ];
  for (const value of fields) {
    const day = value === null ? null : parseDate(value);
    if (day !== null) return day;
  }
  return null;
}

/** A <time> marked as the day of publication, or the first one in the page's head of the article. */
function timeElement(document: DomPage): string | null {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], time.published, .published[title], abbr.published',
  );
  const element = marked ?? document.querySelector('article header time, article time, header time, main time');
  if (element === null) return null;
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('title') ??
    element.textContent ??
    '';
  const day = parseDate(value) ?? findDates(element.textContent ?? '')[0]?.edtf ?? null;
  return day;
}

/** The page's own address for itself, where it is one of the same site; else the one it was fetched from. */
function pageAddress(document: DomPage, openGraph: string | null, address: string | null): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  for (const own of [canonical, openGraph]) {
    if (own === null) continue;
    const absolute =
      address === null ? webAddress(own) : URL.canParse(own, address) ? webAddress(new URL(own, address).href) : null;
    if (absolute === null) continue;
    if (address === null || new URL(absolute).hostname === new URL(address).hostname) return absolute;
  }
  return address;
}
