/**
 * How the events of a report hang together in its own words: after, before, because, in response to. Read from connectives between two
 * predicates of a sentence and from openings such as "In response,". Goes out: pairs of predicates with a kind.
 */
import type { LinkKind } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, isWithin, lemmaAt, wordAt } from './graph.js';

/** The event at `from` stands in the relation `kind` to the event at `to`: "from is after to". */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
}

const CONNECTIVES: readonly (readonly [RegExp, LinkKind])[] = [
  [
    /^(in response to|in retaliation for|in return for|in protest (at|of|over|against)|in reaction to)\b/,
    'in-response-to',
  ],
  [/^(because|because of|over|due to|owing to|citing|on account of|for)\b/, 'because'],
  [/^(after|following|since|once|in the wake of|upon)\b/, 'after'],
  [/^(before|prior to|ahead of|until)\b/, 'before'],
];

const REPLY = new Set(['response', 'retaliation', 'reply', 'reaction', 'protest', 'return', 'reciprocity', 'reprisal']);

/** The links between predicates of one sentence. */
export function linksWithin(g: Graph, predicates: readonly number[]): Link[] {
  const links: Link[] = [];
  for (const from of predicates) {
    for (const to of predicates) {
      if (from === to) continue;
      const kind = connects(g, from, to);
      if (kind !== null) links.push({ from, to, kind });
    }
  }
  return links;
}

/** Whether the sentence opens with "In response," and the like, so that its events answer those of the sentence before. */
export function opensAsReply(g: Graph): boolean {
  for (let i = 0; i < Math.min(4, g.words.length); i++) {
    const word = wordAt(g, i);
    if (REPLY.has(word.lemma.toLowerCase()) && /^in\b/.test(caseOf(g, i)) && childrenBy(g, i, 'nmod').length === 0)
      return true;
  }
  return false;
}

function connects(g: Graph, from: number, to: number): LinkKind | null {
  // Climb from `to` until the clause or phrase that carries the connective; its head must hold `from`.
  for (let at = to, steps = 0; steps < 8; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0) return null;
    if (at === from) return null;
    const rel = baseRel(word.deprel);
    const marker = caseOf(g, at);
    if (rel === 'advcl' || rel === 'obl' || rel === 'nmod') {
      const reply = replyNoun(g, at);
      const kind = reply ?? CONNECTIVES.find(([pattern]) => pattern.test(marker))?.[1] ?? null;
      if (kind !== null && reaches(g, word.head, from)) return kind === 'because' && marker === 'for' ? null : kind;
    }
    if (lemmaAt(g, word.head) === 'follow' && rel === 'obj') {
      const subject = childrenBy(g, word.head, 'nsubj')[0];
      if (subject !== undefined && isWithin(g, from, subject)) return 'after';
      return null;
    }
    at = word.head;
  }
  return null;
}

/** "in response to the arrest": the noun that carries the connective is "response". */
function replyNoun(g: Graph, at: number): LinkKind | null {
  const word = wordAt(g, at);
  if (word.head < 0) return null;
  const up = wordAt(g, word.head);
  return REPLY.has(up.lemma.toLowerCase()) && /^in\b/.test(caseOf(g, word.head)) ? 'in-response-to' : null;
}

/** Whether `from` is the clause at `head`, or hangs in it without a clause of its own between. */
function reaches(g: Graph, head: number, from: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = wordAt(g, at).head, steps++) {
    if (at === from) return true;
    const rel = baseRel(wordAt(g, at).deprel);
    if (rel === 'advcl' || wordAt(g, at).deprel === 'acl:relcl') break;
  }
  // The main clause may be a speech verb with the event as its complement.
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = wordAt(g, at).head, steps++) {
    if (at === head) return true;
    if (!/^(ccomp|xcomp|conj|obj|parataxis|nsubj)$/.test(baseRel(wordAt(g, at).deprel))) break;
  }
  return false;
}
