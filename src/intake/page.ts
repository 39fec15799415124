import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Result } from '../base/index.js';
import { cleanField, type Draft } from './document.js';
import type { DomNode, DomPage } from './dom.js';
import { domText } from './dom-text.js';
import { faults } from './faults.js';
import { readHeader } from './header.js';
import { cleanByline, readMetadata } from './metadata.js';
import { pageShape } from './page-shape.js';
import { shownDay, shownTitle } from './shown.js';

/**
 * A page's HTML in; a draft of the article on it out: its text in paragraphs and what the page says of itself. Runs no script and
 * fetches nothing; knows nothing of what the article says.
 */

/** More than any article's page has; over it the search for the article would take many seconds. */
const elementsMax = 60_000;
const depthMax = 250;
const weightMax = 40_000_000;

/** Reads one page. `address` is where it was fetched from, null for a file. */
export function readPage(html: string, name: string, address: string | null): Result<Draft> {
  const { elements, depth, weight } = pageShape(html);
  if (elements > elementsMax)
    return { ok: false, problem: faults.badPage(name, `it has more than ${elementsMax} elements`) };
  if (depth > depthMax || weight > weightMax)
    return { ok: false, problem: faults.badPage(name, `its elements nest too deep`) };
  try {
    const document = parsePage(html);
    const metadata = readMetadata(document, address);
    const title = shownTitle(document);
    const day = shownDay(document);
    const article = findArticle(document);
    const text = withoutTrail(article === null ? bodyText(html) : article.text);
    if (text.trim() === '') return { ok: false, problem: faults.badPage(name, 'it has no text') };
    const header = readHeader(text, name);
    const draft: Draft = {
      name,
      text,
      ...metadata,
      title: metadata.title ?? title,
      byline: metadata.byline ?? cleanByline(article?.byline ?? null) ?? header.byline,
      published: metadata.published ?? day ?? header.published,
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

/** The text without the trail of links that leads to the page ("- Home /", "- News »"). */
function withoutTrail(text: string): string {
  const paragraphs = text.split('\n\n');
  const isStep = (paragraph: string | undefined) => paragraph !== undefined && /^- .{1,60}\s[/>»›|]$/u.test(paragraph);
  let from = 0;
  while (isStep(paragraphs[from])) from++;
  return from === 0 ? text : paragraphs.slice(from).join('\n\n');
}

interface Article {
  readonly text: string;
  readonly byline: string | null;
  readonly lang: string | null;
}

/** The article that Readability finds; it changes the document, so metadata are read before. */
function findArticle(document: DomPage): Article | null {
  const found = new Readability<DomNode>(document, { serializer: (node) => node }).parse();
  if (found?.content === null || found?.content === undefined) return null;
  const text = domText(found.content);
  return text === '' ? null : { text, byline: found.byline ?? null, lang: found.lang ?? null };
}

/** The words of a piece of HTML that is no page of its own; '' where it nests so deep that it is none. */
export function readFragment(html: string): string {
  const { elements, depth, weight } = pageShape(html);
  if (elements > elementsMax || depth > depthMax || weight > weightMax) return '';
  return bodyText(html);
}

/** All words of the page, for pages in which no article stands out. */
function bodyText(html: string): string {
  const document = parsePage(html);
  const root = document.body ?? document.documentElement;
  return root === null ? '' : domText(root);
}

/** Parses a page; one that leaves out <html> or <body>, as HTML allows, gets them, since the parser does not add them. */
function parsePage(html: string): DomPage {
  if (/<body[\s>]/i.test(html))
    return parseHTML(/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`).document as DomPage;
  const root = /<html(\s[^>]{0,500})?>/i.exec(html);
  const inner = html.replace(/<\/?(?:html|head)(?:\s[^>]{0,500})?>/gi, '');
  return parseHTML(`<html${root?.[1] ?? ''}><head></head><body>${inner}</body></html>`).document as DomPage;
}
