/** The address of the browser in; the page's place out, and the ways to change it. Links within the page do not load it anew. */

/** Where one is. */
export const place = $state({ path: window.location.pathname, search: window.location.search, moves: 0 });

/** The parts of the path, decoded: ["pair", "UKR", "SYR"]. */
export function parts(path = place.path): string[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

/** A parameter of the address; null where it is left out. */
export function param(name: string): string | null {
  return new URLSearchParams(place.search).get(name);
}

/** Goes to an address of this page; within a frame of another page it stays without the frame of its own. */
export function go(address: string): void {
  const framed = place.path.startsWith('/embed/') && !address.startsWith('/embed/');
  window.history.pushState(null, '', framed ? `/embed${address}` : address);
  place.moves += 1;
  follow();
  window.scrollTo(0, 0);
}

/** Changes parameters of the address where one is, without a step back; an empty value takes one away. */
export function setParams(changes: Readonly<Record<string, string | null>>, path = place.path): void {
  const search = new URLSearchParams(place.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') search.delete(name);
    else search.set(name, value);
  }
  window.history.replaceState(null, '', `${path}${search.size > 0 ? `?${search}` : ''}${window.location.hash}`);
  follow();
}

function follow(): void {
  place.path = window.location.pathname;
  place.search = window.location.search;
}

/** Listens to the browser's own steps and to clicks on links. */
export function startRouter(): void {
  window.addEventListener('popstate', follow);
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element | null)?.closest('a');
    if (link?.target !== '' || link.hasAttribute('download') || link.origin !== window.location.origin) return;
    if (link.pathname.startsWith('/api')) return;
    if (link.pathname === window.location.pathname && link.hash !== '') return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
