/**
 * What a cast (cast.ts) is known by: the parties that may take part and their parts come in; named features go out, in lists that casts of the same event
 * share where they agree, so that each is made and weighed once.
 */

import type { Found } from '../found.js';
import type { Frame } from '../frame.js';
import { baseRel, type Graph, isWithin, wordAt } from '../graph.js';
import type { Sides } from '../parties.js';
import type { Likely } from './roles.js';

/** Whether the parties of an event all act together, or act on others. */
export type Shape = 'joint' | 'sided';

/** What a cast is made of. */
export interface Stage {
  readonly g: Graph;
  readonly frame: Frame;
  readonly type: string;
  readonly likely: readonly Likely[];
  readonly shape: Shape;
  /** The parties that syntax gives, and the rank of the entry that says where to look; null where it gives none. */
  readonly given: { readonly sides: Sides; readonly rank: string } | null;
}

/** What a party does in an event. */
export type Part = 'none' | 'acts' | 'suffers';

/** A party that may take part: its chances, its mentions for each part, and where they stand. */
export interface Option {
  readonly key: string;
  readonly actor: number;
  readonly recipient: number;
  readonly actorAs: Found;
  readonly recipientAs: Found;
  /** The slot of the frame under which it stands, and the relations on the way there (roles.ts). */
  readonly slot: string;
  readonly way: string;
  /** STATE, OPP, REB, CVL or BODY. */
  readonly side: string;
}

/** Names of features that hold together. */
export type Features = readonly string[];

/** Gives the features of casts of one event; `bySyntax` is the cast that syntax gives, if any. */
export function featuresBy(
  stage: Stage,
  options: readonly Option[],
  bySyntax: readonly Part[] | null,
): (parts: readonly Part[]) => Features[] {
  const known = new Map<string, Features>();
  const once = (key: string, make: () => Features) => {
    let some = known.get(key);
    if (some === undefined) {
      some = make();
      known.set(key, some);
    }
    return some;
  };
  return (parts) => {
    const out = [ofWhole(stage, options, parts), ofSyntax(stage, parts, bySyntax)];
    for (let i = 0; i < options.length; i++) {
      const [a, part] = [options[i] as Option, parts[i] as Part];
      out.push(once(`${i}${part}`, () => ofOne(stage, a, part)));
      for (let k = i + 1; k < options.length; k++) {
        const [b, other] = [options[k] as Option, parts[k] as Part];
        const some = once(`${i}${part}${k}${other}`, () => ofTwo(stage, a, part, b, other));
        if (some.length > 0) out.push(some);
      }
    }
    return out;
  };
}

/** How many act and suffer. */
function ofWhole({ frame, type, shape }: Stage, options: readonly Option[], parts: readonly Part[]): Features {
  const count = (part: Part) => Math.min(3, parts.filter((p) => p === part).length);
  const n = `${shape === 'joint' ? 'j' : ''}${count('acts')}>${count('suffers')}`;
  const out = [`n=${n}`, `n=${n} ${type}`, `n=${n} ${frame.kind}`, `n=${n} of ${Math.min(options.length, 5)}`];
  if (!parts.includes('none')) out.push('all');
  return out;
}

/** How the cast differs from that of syntax, side by side. */
function ofSyntax({ frame, type, given }: Stage, parts: readonly Part[], bySyntax: readonly Part[] | null): Features {
  if (given === null || bySyntax === null) return [given === null ? 'syntax none' : 'syntax out'];
  const is = (part: Part) => {
    const more = parts.some((p, i) => p === part && bySyntax[i] !== part);
    const less = parts.some((p, i) => p !== part && bySyntax[i] === part);
    return more ? (less ? 'other' : 'more') : less ? 'less' : 'same';
  };
  const how = `${is('acts')} ${is('suffers')}`;
  return [`syntax ${how}`, `syntax ${given.rank} ${how}`, `syntax ${how} ${type}`, `syntax ${how} ${frame.kind}`];
}

/** Where a party stands, how likely its part is and how it was found. */
function ofOne({ type, shape }: Stage, o: Option, part: Part): Features {
  const chance =
    part === 'none'
      ? Math.max(o.actor, o.recipient)
      : part === 'suffers'
        ? o.recipient
        : o.actor + (shape === 'joint' ? o.recipient : 0);
  const bin = chance < 0.1 ? 0 : chance < 0.3 ? 1 : chance < 0.6 ? 2 : 3;
  const out = [`${part} ${o.slot}`, `${part} ${o.slot} ${type}`, `${part} ${o.side} ${type}`];
  out.push(`${part} ${bin} ${o.slot}`, `${part} ${o.way}`);
  const found = foundAs(o, part);
  if (part !== 'none') out.push(`${part} via ${found.via}`);
  if (found.implied) out.push(`${part} implied ${o.side}`, `${part} implied ${o.side} ${type}`);
  return out;
}

/** How two parties stand to each other. */
function ofTwo({ g, type }: Stage, a: Option, part: Part, b: Option, other: Part): Features {
  const out: string[] = [];
  if (part === 'acts' && other === 'suffers') out.push(...pair(type, a, b));
  if (part === 'suffers' && other === 'acts') out.push(...pair(type, b, a));
  const [i, k] = [foundAs(a, part).word, foundAs(b, other).word];
  if (i === k) {
    if (part !== 'none' && other !== 'none') out.push(`one word ${part} ${other}`);
  } else if (topOf(g, i) === topOf(g, k)) {
    const [first, last] = i < k ? [part, other] : [other, part];
    out.push(`conj ${part === other ? 'same' : 'other'}`, `conj ${first} ${last}`);
  } else if (isWithin(g, k, i)) out.push(...within(g, part, other, k));
  else if (isWithin(g, i, k)) out.push(...within(g, other, part, i));
  return out;
}

function pair(type: string, a: Option, r: Option): string[] {
  const out = [`pair ${a.slot}>${r.slot}`, `pair ${a.side}>${r.side}`, `pair ${a.side}>${r.side} ${type}`];
  return a.actorAs.code === r.recipientAs.code ? [...out, 'own', `own ${type}`, `own ${a.side}>${r.side}`] : out;
}

function within(g: Graph, over: Part, under: Part, word: number): string[] {
  return [`within ${over} ${under}`, `within ${over} ${under} ${baseRel(wordAt(g, word).deprel)}`];
}

function foundAs(o: Option, part: Part): Found {
  return part === 'suffers' ? o.recipientAs : o.actorAs;
}

/** The first word of a coordination. */
function topOf(g: Graph, i: number): number {
  let at = i;
  for (let k = 0; k < 6 && baseRel(wordAt(g, at).deprel) === 'conj' && wordAt(g, at).head >= 0; k++)
    at = wordAt(g, at).head;
  return at;
}
