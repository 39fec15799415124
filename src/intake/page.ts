import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Result } from '../base/index.js';
import { cleanField, type Draft } from './document.js';
import type { DomNode, DomPage } from './dom.js';
import { domText } from './dom-text.js';
import { faults } from './faults.js';
import { cleanByline, readMetadata } from './metadata.js';

/**
 * A page's HTML in; a draft of the article on it out: its text in paragraphs and what the page says of itself. Runs no script and
 * fetches nothing; knows nothing of what the article says.
 */

/** More elements than any article's page; over it the search for the article would take seconds. */
const elementsMax = 60_000;

/** Reads one page. `address` is where it was fetched from, null for a file. */
export function readPage(html: string, name: string, address: string | null): Result<Draft> {
  if ((html.match(/<[a-zA-Z]/g)?.length ?? 0) > elementsMax) {
    return { ok: false, problem: faults.badPage(name, `it has more than ${elementsMax} elements`) };
  }
  try {
    const document = parsePage(html);
    const metadata = readMetadata(document, address);
    const article = findArticle(document);
    const text = article === null ? bodyText(html) : article.text;
    if (text.trim() === '') return { ok: false, problem: faults.badPage(name, 'it has no text') };
    const draft: Draft = {
      name,
      text,
      ...metadata,
      title: metadata.title ?? cleanField(article?.title) ?? null,
      byline: metadata.byline ?? cleanByline(article?.byline ?? null),
      language: metadata.language ?? cleanField(article?.lang),
    };
    return { ok: true, value: draft, problems: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: faults.badPage(name, `its HTML cannot be taken apart (${cleanField(why) ?? 'unknown reason'})`),
    };
  }
}

interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly lang: string | null;
}

/** The article that Readability finds; it changes the document, so metadata are read before. */
function findArticle(document: DomPage): Article | null {
  const found = new Readability<DomNode>(document, { serializer: (node) => node, charThreshold: 300 }).parse();
  if (found?.content === null || found?.content === undefined) return null;
  const text = domText(found.content);
  return text === ''
    ? null
    : { text, title: found.title ?? null, byline: found.byline ?? null, lang: found.lang ?? null };
}

/** All words of the page, for pages in which no article stands out. */
function bodyText(html: string): string {
  const document = parsePage(html);
  const root = document.body ?? document.documentElement;
  return root === null ? '' : domText(root);
}

function parsePage(html: string): DomPage {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document as DomPage;
}
