/**
 * A page's HTML in; how many elements it has and how deep they nest, by a look at its tags alone, out: what tells a page that would take
 * the article's reader seconds or more before it is parsed.
 */

/** Elements that hold nothing or that the next one closes, so that their open tags say nothing of depth. */
const shallow: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup ' +
    'colgroup html head body path circle rect'
  ).split(' '),
);

export interface PageShape {
  readonly elements: number;
  readonly depth: number;
  /** The sum over all elements of the square of their depth: what the reader's time grows with. */
  readonly weight: number;
}

/** Counts the tags of a page; comments and scripts are passed over. */
export function pageShape(html: string): PageShape {
  const tag = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/g;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let weight = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase() ?? '';
    const end = match[0] === '<!--' ? '-->' : name === 'script' || name === 'style' ? `</${name}` : null;
    if (match[1] !== '/') elements++;
    if (end !== null && match[1] !== '/') {
      const at = html.indexOf(end, tag.lastIndex);
      if (at < 0) break;
      tag.lastIndex = at + end.length;
    } else if (!shallow.has(name)) {
      depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
      deepest = Math.max(deepest, depth);
      weight += depth * depth;
    }
  }
  return { elements, depth: deepest, weight };
}
