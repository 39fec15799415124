import { findDates } from './dates.js';
import { cleanField } from './document.js';
import type { DomElement, DomNode, DomPage } from './dom.js';
import { domText } from './dom-text.js';

/**
 * A page's DOM in; the title and the day that it shows to a reader, where its metadata name none, out. Takes a day only where just one
 * stands beside the article's heading.
 */

/** The heading that the page's <title> repeats, else the <title> without the site's name behind it, else the one heading. */
export function shownTitle(document: DomPage): string | null {
  const title = wordsOf(document.querySelector('title'));
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).map((heading) => wordsOf(heading));
  if (title === null) return headings.length === 1 ? (headings[0] ?? null) : null;
  const repeated = headings.find(
    (heading) => heading !== null && heading.length * 2 > title.length && title.includes(heading),
  );
  if (repeated) return repeated;
  const cut = /^(.*\S)\s+[|\-–—·»«:/]\s+\S[^|]{0,60}$/u.exec(title)?.[1];
  return cut !== undefined && cut.split(' ').length >= 4 ? cut : title;
}

/** The day that stands in an element for dates near the first heading; null where there is none or more than one. */
export function shownDay(document: DomPage): string | null {
  let around: DomNode | null = document.querySelector('h1');
  for (let level = 0; level < 3 && around?.parentNode; level++) {
    around = around.parentNode;
    const days = new Set<string>();
    let budget = 400;
    for (const element of elementsOf(around)) {
      if (--budget < 0) break;
      if (!isDateElement(element)) continue;
      const words = wordsOf(element) ?? '';
      const found = words.length <= 80 ? findDates(words) : [];
      if (found.length === 1 && found[0]!.edtf.length === 10) days.add(found[0]!.edtf);
    }
    if (days.size > 0) return days.size === 1 ? [...days][0]! : null;
  }
  return null;
}

/** The visible words of an element on one line. */
function wordsOf(element: DomElement | null): string | null {
  return element === null ? null : cleanField(domText(element));
}

function isDateElement(element: DomElement): boolean {
  if (element.nodeName.toUpperCase() === 'TIME') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return /(?:^|[\s_-])(?:pub)?(?:date|time|datetime|published|posted|dateline|pubdate|timestamp)(?:$|[\s_-])/i.test(
    names,
  );
}

/** The elements below a node, in order of the page, without recursion. */
function* elementsOf(root: DomNode): Generator<DomElement> {
  let node: DomNode | null = root.firstChild;
  while (node !== null && node !== root) {
    if (node.nodeType === 1) yield node as DomElement;
    let next: DomNode | null = node.firstChild;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
}
