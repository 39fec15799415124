import type { DomNode } from './dom.js';

/**
 * A DOM element in; the words in it out, a blank line between blocks and "- " before items, as a person reads the page. Walks without
 * recursion, so that no depth of nesting breaks it; never gives out scripts, styles or forms.
 */

const blocks: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const silent: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS FORM BUTTON INPUT SELECT TEXTAREA VIDEO AUDIO HEAD META LINK TITLE'.split(
    ' ',
  ),
);

/** The text of an element, whatever it is itself; paragraphs are apart by a blank line. */
export function domText(root: DomNode): string {
  const paragraphs: string[] = [];
  let words = '';
  const close = () => {
    const line = words
      .split('\n')
      .map((part) => part.replace(/[^\S\n]+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    if (line !== '' && line !== '-') paragraphs.push(line);
    words = '';
  };
  let node: DomNode | null = root;
  let entering = true;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    const element: boolean = node.nodeType === 1;
    if (entering) {
      if (node.nodeType === 3) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (element && blocks.has(name)) {
        close();
        if (name === 'LI') words = '- ';
      } else if (element && name === 'BR') words += '\n';
      else if (element && (name === 'TD' || name === 'TH')) words += ' ';
      const child: DomNode | null = element && (node === root || !silent.has(name)) ? node.firstChild : null;
      if (child !== null) {
        node = child;
        continue;
      }
    }
    if (element && blocks.has(name)) close();
    if (node === root) break;
    const sibling: DomNode | null = node.nextSibling;
    entering = sibling !== null;
    node = sibling ?? node.parentNode;
  }
  close();
  return paragraphs.join('\n\n').replace(/[\u200b\ufeff\u00ad]/g, '');
}
