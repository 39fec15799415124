/**
 * A sentence as the teacher of events sees it: a graph, the lexicon and the mentions come in; words, predicates, parties and how they stand to
 * each other go out. Knows no label.
 */
import { candidatesOf } from '../../src/coding/candidate.js';
import { ploverOf } from '../../src/coding/claim.js';
import type { Discourse } from '../../src/coding/discourse.js';
import { frameOf } from '../../src/coding/frame.js';
import type { Graph } from '../../src/coding/graph.js';
import type { Lexicon } from '../../src/coding/index.js';
import { seenAt } from '../../src/coding/learnt/propose.js';
import { type MentionIndex, partyKey } from '../../src/coding/parties.js';
import { readStatus } from '../../src/coding/status.js';
import { applying } from '../../src/coding/trigger.js';
import type { Mention } from '../../src/gazetteer/index.js';

/** A party that a mention names, at the word where it stands; `on` is the noun that a modifier stands before, null for a mention of its own. */
export interface Slot {
  readonly word: number;
  readonly on: number | null;
  readonly span: readonly [number, number];
  readonly key: string;
  readonly via: string;
  readonly kind: 'actor' | 'place' | 'only place';
  readonly confidence: number;
}

/** A verb or common noun; `pairs` says for each slot (by index) in which argument it stands and how deep below it. */
export interface Predicate {
  readonly word: number;
  readonly kind: string;
  readonly status: string;
  /** Whether a party stands in its frame. */
  readonly seen: boolean;
  readonly entries: readonly string[];
  readonly read: { readonly rule: string; readonly type: string; readonly actors: readonly string[]; readonly recipients: readonly string[] } | null;
  readonly pairs: readonly (readonly [slot: number, argument: string, depth: number])[];
}

/** A sentence with its parties and predicates; both are empty where no party stands in it. */
export interface Looked {
  readonly words: readonly (readonly [form: string, lemma: string, upos: string, xpos: string, rel: string, head: number, start: number, end: number])[];
  readonly slots: readonly Slot[];
  readonly predicates: readonly Predicate[];
}

/** Looks at one sentence; `discourse` is that of its report, so sentences must come in order. */
export function look(g: Graph, lexicon: Lexicon, mentions: MentionIndex, discourse: Discourse): Looked {
  const words = g.words.map((w) => [w.form, w.lemma, w.upos, w.xpos, w.deprel, w.head, w.start, w.end] as const);
  const slots = slotsOf(g, mentions);
  if (slots.length === 0) return { words, slots, predicates: [] };
  const read = candidatesOf(g, lexicon, mentions, discourse);
  const predicates = g.words.flatMap((w, i): Predicate[] => {
    if (w.upos !== 'VERB' && w.upos !== 'NOUN') return [];
    const frame = frameOf(g, i);
    const entries = applying(g, i, lexicon).map((e) => `${e.rank === 'specific' ? '' : `${e.rank} `}${e.act ?? e.eventType ?? 'standing'}`);
    const features = seenAt(g, i, lexicon, mentions) ?? [];
    const candidate = read.find((c) => c.frame.pred === i);
    const pairs = slots.flatMap((slot, k) => {
      for (let at = slot.word, depth = 0; at >= 0 && at !== i && depth < 5; at = g.words[at]?.head ?? -1, depth++) {
        for (const [name, list] of frame.slots) if (list.includes(at)) return [[k, name, depth] as const];
      }
      return [];
    });
    return [
      {
        word: i,
        kind: `${frame.kind}${frame.passive ? ' passive' : ''}`,
        status: readStatus(g, i).status,
        seen: features.length > 0 && !(features.includes('doer=none') && features.includes('other=none')),
        entries: [...new Set(entries)],
        read:
          candidate === undefined
            ? null
            : {
                rule: candidate.entry.id,
                type: ploverOf(candidate).eventType ?? candidate.entry.act ?? 'none',
                actors: candidate.actors.map(partyKey),
                recipients: candidate.recipients.map(partyKey),
              },
        pairs,
      },
    ];
  });
  return { words, slots, predicates };
}

function slotsOf(g: Graph, mentions: MentionIndex): Slot[] {
  const out: Slot[] = [];
  const met = new Set<string>();
  const add = (m: Mention | null, on: number | null) => {
    if (m === null) return;
    const id = `${m.span.join()} ${m.parties.map(partyKey).join()}`;
    if (met.has(id)) return;
    met.add(id);
    const inside = g.words.flatMap((w, i) => (m.span[0] <= w.start && w.end <= m.span[1] ? [i] : []));
    const word = on === null ? m.head : (inside.at(-1) ?? on);
    const common = { word, on, span: m.span, via: m.via, confidence: m.confidence };
    for (const p of m.parties) out.push({ ...common, key: partyKey(p), kind: m.reading });
    if (m.parties.length === 0 && m.place?.country) out.push({ ...common, key: m.place.country, kind: 'only place' });
  };
  g.words.forEach((_, i) => add(mentions.at(g.sentence, i), null));
  g.words.forEach((_, i) => add(mentions.modifier(g.sentence, i), i));
  return out;
}
