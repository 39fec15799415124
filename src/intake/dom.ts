/**
 * The little of the DOM that the intake room uses, so that no module needs a browser's types. linkedom's objects fit them.
 */
export interface DomNode {
  readonly nodeName: string;
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}

export interface DomPage {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}
