/** Whether two lists spell one person: names as others write them come in, the gazetteer's spellings beside them; whether they fit goes out. */
import { consonantKey, foldName, PARTICLES, soundKey } from '../src/gazetteer/fold.js';
import type { Gazetteer } from '../src/gazetteer/index.js';

const TITLES = new Set(
  'mr mrs ms sir lord dr sheikh shaikh king queen prince princess president general col colonel gen hon jr ii iii iv the excellency his her majesty highness prime minister hrh emir amir'.split(
    ' ',
  ),
);

/** All spellings that the gazetteer has of a person. */
export function leaderNames(gazetteer: Gazetteer, person: string, name: string): string[] {
  return [name, ...(gazetteer.person(person)?.aliases ?? [])];
}

/** Whether one of the `known` spellings shares two words with `name`, or the only or last word of either. */
export function sharesName(known: readonly string[], name: string): boolean {
  const asked = words(name);
  return known.some((spelling) => {
    const own = words(spelling);
    const common = asked.filter((a) => own.some((o) => same(a, o)));
    if (common.length >= 2) return true;
    if (common.length === 0) return false;
    const last = (list: readonly string[]): string => list[list.length - 1] ?? '';
    if (asked.length === 1 || own.length === 1) return true;
    return (
      same(last(asked), last(own)) || own.some((o) => same(o, last(asked))) || asked.some((a) => same(a, last(own)))
    );
  });
}

function words(name: string): string[] {
  return foldName(name.replace(/\b[A-Z]\. ?/g, '')).filter(
    (word) => word.length > 1 && !PARTICLES.has(word) && !TITLES.has(word),
  );
}

function same(a: string, b: string): boolean {
  return (
    a === b || soundKey(a) === soundKey(b) || (a.length > 4 && b.length > 4 && consonantKey(a) === consonantKey(b))
  );
}
