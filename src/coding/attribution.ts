/**
 * Who says so: the chain of speakers above a predicate, outermost first, through indirect speech, documents, "according to", quotations
 * and social media. Comes in: the report's graphs, quotations and mentions. Goes out: speakers with the words that name them. The outlet
 * is not among them: it is the report's own.
 */
import { overlaps, type Span, slice } from '../base/index.js';
import type { Attribution } from '../plover/index.js';
import type { Quotation } from '../text/index.js';
import { frameOf } from './frame.js';
import { baseRel, caseOf, childrenBy, type Graph, subtree, wordAt } from './graph.js';
import { type MentionIndex, OWNED_CONFIDENCE_MIN } from './parties.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that put their complement in somebody's mouth. */
export const SPEECH = words(
  'say announce declare state tell write add confirm report claim warn note explain argue assert insist stress reveal disclose tweet post allege maintain reiterate acknowledge admit comment remark observe suggest recall describe cite inform notify proclaim quote promise vow pledge deny repeat underline emphasise emphasize charge accuse affirm express respond reply signal hint predict believe estimate think',
);
const SPEECH_NOUNS = words(
  'announcement statement claim report declaration allegation accusation communique communiqué tweet post message remark',
);
const DOCUMENTS = words(
  'statement communique communiqué document report letter decree declaration resolution release note memo post tweet message filing ruling',
);
const SOCIAL = words(
  'x twitter telegram facebook instagram tiktok weibo vkontakte youtube social-media truth-social account channel tweet',
);

/** What attribution reads of a report. */
export interface SpeechContext {
  readonly text: string;
  readonly graphs: readonly Graph[];
  readonly quotations: readonly Quotation[];
  readonly mentions: MentionIndex;
}

/** The speakers of the predicate at `pred`, outermost first; empty where the report itself tells it. */
export function attributionOf(context: SpeechContext, g: Graph, pred: number): Attribution[] {
  const chain: Attribution[] = [];
  const quoted = quotationAt(context, g, pred);
  for (let at = pred, steps = 0; steps < 12; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0) break;
    const speaker = speakerAbove(context, g, at, word.head);
    if (speaker !== null && !chain.some((c) => c.who === speaker.who))
      chain.unshift(
        quoted !== null ? { ...speaker, kind: speaker.kind === 'reported' ? 'quote' : speaker.kind } : speaker,
      );
    at = word.head;
  }
  const according = accordingTo(context, g, pred);
  if (according !== null && !chain.some((c) => c.who === according.who)) chain.unshift(according);
  if (chain.length === 0 && quoted !== null) {
    const speaker = speakerOfQuotation(context, quoted);
    if (speaker !== null) chain.push(speaker);
  }
  return chain;
}

/** The quotation that the word stands in; quoted single words ("independent") are no speech. */
export function quotationAt(context: SpeechContext, g: Graph, pred: number): Quotation | null {
  const word = wordAt(g, pred);
  const found = context.quotations.find((q) => q.span[0] < word.start && word.end <= q.span[1]);
  if (found === undefined) return null;
  return slice(context.text, found.span).split(/\s+/).length >= 4 ? found : null;
}

function speakerAbove(context: SpeechContext, g: Graph, at: number, head: number): Attribution | null {
  const word = wordAt(g, at);
  const rel = baseRel(word.deprel);
  const governor = wordAt(g, head);
  const lemma = governor.lemma.toLowerCase();
  const isSpeech = governor.upos === 'VERB' && SPEECH.has(lemma);
  const complement =
    rel === 'ccomp' ||
    rel === 'parataxis' ||
    rel === 'xcomp' ||
    (rel === 'obj' && lemma !== 'accuse') ||
    word.deprel === 'nsubj:pass';
  if (isSpeech && complement) {
    const frame = frameOf(g, head);
    const who = frame.slots.get('subj')?.[0];
    return who === undefined ? null : speaker(context, g, who, kindOf(g, head, who));
  }
  // "Israel announces ..., the ministry said": the speech verb may hang below as a parataxis.
  if (SPEECH_NOUNS.has(lemma) && (rel === 'acl' || rel === 'ccomp')) {
    const who =
      childrenBy(g, head, 'nmod:poss')[0] ??
      childrenBy(g, head, 'nmod').find((c) => /^(by|from|of)$/.test(caseOf(g, c)));
    return who === undefined ? null : speaker(context, g, who, 'document');
  }
  return null;
}

function accordingTo(context: SpeechContext, g: Graph, pred: number): Attribution | null {
  for (let i = 0; i < g.words.length; i++) {
    const rel = baseRel(wordAt(g, i).deprel);
    if ((rel === 'obl' || rel === 'nmod' || rel === 'advcl') && /^accord(ing)? to\b/.test(caseOf(g, i)))
      return speaker(context, g, i, 'reported');
  }
  // "..., the ministry said": a speech verb hung below the clause.
  for (let at = pred, steps = 0; at >= 0 && steps < 6; at = wordAt(g, at).head, steps++) {
    for (const c of childrenBy(g, at, 'parataxis')) {
      if (!SPEECH.has(wordAt(g, c).lemma.toLowerCase())) continue;
      const who = childrenBy(g, c, 'nsubj')[0];
      if (who !== undefined) return speaker(context, g, who, kindOf(g, c, who));
    }
  }
  return null;
}

/** The speaker of a quotation: the subject of the nearest speech verb outside it, in its own sentences first, then in the one after and the one before. */
export function speakerOfQuotation(context: SpeechContext, quotation: Quotation): Attribution | null {
  const inside = (i: number, g: Graph) => {
    const w = wordAt(g, i);
    return quotation.span[0] <= w.start && w.end <= quotation.span[1];
  };
  const touching = context.graphs.filter((g) => overlaps([g.tree.start, g.tree.end], quotation.span));
  const first = touching[0]?.sentence ?? 0;
  const last = touching.at(-1)?.sentence ?? 0;
  const order = [...touching].reverse();
  for (const n of [last + 1, first - 1]) {
    const g = context.graphs[n];
    if (g !== undefined) order.push(g);
  }
  for (const g of order) {
    for (let i = 0; i < g.words.length; i++) {
      const w = wordAt(g, i);
      if (w.upos !== 'VERB' || inside(i, g) || !SPEECH.has(w.lemma.toLowerCase())) continue;
      const who = childrenBy(g, i, 'nsubj').find((c) => !inside(c, g));
      if (who !== undefined) return speaker(context, g, who, 'quote');
    }
  }
  return null;
}

function kindOf(g: Graph, verb: number, who: number): Attribution['kind'] {
  const lemma = wordAt(g, who).lemma.toLowerCase();
  if (DOCUMENTS.has(lemma)) return 'document';
  for (const c of childrenBy(g, verb, 'obl')) {
    const below = subtree(g, c).map((i) => wordAt(g, i).lemma.toLowerCase());
    if (below.some((l) => SOCIAL.has(l)) && /^(on|in|through|via|by|over)$/.test(caseOf(g, c))) return 'social-media';
  }
  return /^(tweet|post)$/.test(wordAt(g, verb).lemma.toLowerCase()) ? 'social-media' : 'reported';
}

function speaker(context: SpeechContext, g: Graph, i: number, kind: Attribution['kind']): Attribution | null {
  const mention = context.mentions.at(g.sentence, i);
  // "the Yonhap news agency": whose it is, is a guess.
  const guess = mention?.via === 'agent' && mention.confidence < OWNED_CONFIDENCE_MIN;
  if (mention !== null && !guess) {
    const party = mention.parties[0];
    return {
      who: party?.entity === null || party === undefined ? mention.text : party.name,
      code: party?.code ?? null,
      kind,
      text: mention.text,
      span: [...mention.span] as [number, number],
    };
  }
  const span = phraseSpan(g, i);
  const text = slice(context.text, span);
  // "a spokesman for the Iranian government": he speaks for it.
  const below = childrenBy(g, i, 'nmod').filter((c) => /^(for|of|from)$/.test(caseOf(g, c)));
  const of = below
    .map((c) => context.mentions.at(g.sentence, c)?.parties[0]?.code ?? null)
    .find((code) => code !== null);
  if (of !== undefined && SPOKESMEN.test(wordAt(g, i).lemma))
    return { who: text, code: of, kind, text, span: [...span] as [number, number] };
  return text.trim() === '' ? null : { who: text, code: null, kind, text, span: [...span] as [number, number] };
}

const SPOKESMEN =
  /^(spokesman|spokeswoman|spokesperson|official|representative|source|diplomat|minister|ministry|adviser|advisor)$/i;

/** The noun phrase at `i` without its relative clauses and appositions. */
export function phraseSpan(g: Graph, i: number): Span {
  const inside = subtree(g, i, (c) => /^(acl|appos|punct|case|parataxis|conj|cc|advcl|dep)/.test(wordAt(g, c).deprel));
  return [wordAt(g, inside[0] as number).start, wordAt(g, inside.at(-1) as number).end];
}
