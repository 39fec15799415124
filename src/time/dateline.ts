import type { Span } from '../base/index.js';
import { findHeaderDays } from './bylines.js';
import type { Edtf } from './types.js';

/** The beginning of a report in; its dateline out ("KYIV, Sept. 24 (Reuters) —"): the words of the place and the day of writing. The place is not looked up here. */

export interface Dateline {
  /** The whole dateline, its dash included. */
  readonly span: Span;
  /** The words of the place; null where there are none. */
  readonly place: Span | null;
  /** The day of writing; null where the dateline gives none. */
  readonly day: Edtf | null;
}

const HEAD = /^\s*([^\n]{2,120}?)(?:\s*(?:--|[—–])\s*|\s+-\s+|\.\s?-\s|\)\s*[-—–:]\s*|(?<=\/)\.?\s)/u;
const PLACE =
  /^(\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*){0,4}(?:,\s\p{Lu}[\p{L}.’ ]{1,30})?)(?=$|[,.،]|\s*\(|\s*\/)/u;
const ARABIC_PLACE = /^([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){0,2})(?=\s*[-،,(]|$)/u;

/** Reads the dateline at the beginning of a text; a day without a year is the latest one not after `published`. Null where there is none. */
export function readDateline(text: string, published: Edtf | null): Dateline | null {
  const head = HEAD.exec(text.slice(0, 160));
  if (!head) return null;
  const body = head[1]!;
  const offset = head[0].indexOf(body);
  const [first] = findHeaderDays(body, [], published);
  const agency = /\((?:[^()]{2,40})\)?$|\/[^/]{2,20}\/?$/u.test(body);
  const before = first ? body.slice(0, first.span[0]) : body;
  const trimmed = before.replace(/[\s,.،]+$/u, '');
  const named = PLACE.exec(trimmed) ?? ARABIC_PLACE.exec(trimmed);
  const city = named === null ? undefined : named[1]!.split(',')[0];
  const capitals = city !== undefined && city.toUpperCase() === city && /\p{Lu}{3}/u.test(city);
  if (!named || named[1]!.length < trimmed.replace(/\s*[(/].*$/u, '').length || !(first || agency || capitals))
    return null;
  return { span: [0, head[0].length], place: [offset, offset + named[1]!.length], day: first?.edtf ?? null };
}
