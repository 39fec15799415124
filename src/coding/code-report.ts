/**
 * A whole report: its trees, names and dates in, its claims out. The order of steps: candidates in each sentence, their dates and speakers,
 * one claim per event with all its evidence, links between them.
 */
import type { Span } from '../base/index.js';
import type { Mention } from '../gazetteer/index.js';
import type { Tree } from '../grammar/index.js';
import { ACTS, type Act, type Claim, PLOVER, type ReportRef } from '../plover/index.js';
import type { Segmented } from '../text/index.js';
import { attributionOf, type SpeechContext } from './attribution.js';
import { type Candidate, candidatesOf } from './candidate.js';
import { ploverOf, toClaim } from './claim.js';
import { type Judged, seenInPart, seenOf } from './confidence.js';
import { dateOf } from './dates.js';
import { newDiscourse } from './discourse.js';
import { baseRel, caseOf, childrenBy, type Graph, isWithin, toGraph, wordAt } from './graph.js';
import { type Learnt, opinionOf } from './learnt.js';
import type { Lexicon } from './lexicon.js';
import { linksWithin, opensAsReply } from './links.js';
import { mergeClaims } from './merge.js';
import type { MentionIndex } from './parties.js';
import { isOfRecord } from './proposed.js';
import { rankOf } from './rank.js';
import { residenceAbroad } from './residence.js';
import { type DatedSentence, type Narrative, timesOf } from './times.js';

/** What coding reads. Trees stand in the order of the segmented sentences, one each. */
export interface CodingInput {
  readonly report: ReportRef;
  readonly segmented: Segmented;
  readonly trees: readonly Tree[];
  readonly mentions: MentionIndex;
}

/** The claims of a report, and a line for each thing that was seen and not coded. */
export interface Coded {
  readonly claims: readonly Claim[];
  readonly notes: readonly string[];
}

/** How many prose sentences count as the news itself; what follows without a date is background. */
const NEWS_SENTENCES = 3;

/** Codes one report. Pure: the same input gives the same claims. */
export function codeReport(input: CodingInput, lexicon: Lexicon, learnt: Learnt | null = null): Coded {
  const graphs = input.trees.map(toGraph);
  const context: SpeechContext = {
    text: input.segmented.text,
    graphs,
    quotations: input.segmented.quotations,
    mentions: input.mentions,
  };
  const claims: Claim[] = [];
  const linkList: { from: string; to: string; kind: Claim['links'][number]['kind'] }[] = [];
  const discourse = newDiscourse();
  let prose = 0;
  let narrative: { readonly edtf: string; readonly block: number } | null = null;
  let previous: string[] = [];
  // Where a head lives is told in the sentence of his accreditation or the next.
  let lastAccredited = 0;
  for (const g of graphs) {
    const sentence = input.segmented.sentences[g.sentence];
    if (sentence === undefined || sentence.kind === 'dateline') continue;
    const candidates = candidatesOf(g, lexicon, input.mentions, discourse, learnt?.events ?? null);
    const news = sentence.kind !== 'prose' || prose < NEWS_SENTENCES;
    const part = sentence.kind === 'headline' ? 'headline' : prose === 0 && sentence.kind === 'prose' ? 'lead' : 'body';
    if (sentence.kind === 'prose') prose++;
    const told: Narrative | null =
      narrative === null
        ? null
        : { edtf: narrative.edtf, paragraph: narrative.block === sentence.block ? 'same' : 'earlier' };
    const last = graphs[g.sentence - 1];
    const before =
      last !== undefined && input.segmented.sentences[last.sentence]?.block === sentence.block ? last : null;
    const made = codeSentence(input, context, g, candidates, learnt, { news, part, narrative: told, before });
    claims.push(...made.claims);
    for (let k = claims.length - 1; k >= lastAccredited; k--) {
      const claim = claims[k] as Claim;
      const abroad = isAccreditation(claim) ? residenceAbroad(g, claim, input.mentions, context.text) : null;
      if (abroad === null) continue;
      claims[k] = { ...claim, instrument: abroad };
      break;
    }
    lastAccredited = claims.length - made.claims.length;
    linkList.push(...made.links);
    if (made.narrative !== null) narrative = { edtf: made.narrative, block: sentence.block };
    if (opensAsReply(g))
      for (const c of made.claims) for (const to of previous) linkList.push({ from: c.id, to, kind: 'in-response-to' });
    if (made.claims.length > 0) previous = made.claims.map((c) => c.id);
  }
  const merged = mergeClaims(claims);
  const resolve = (id: string, steps = 0): string => {
    const by = merged.into.get(id);
    return by === undefined || steps > claims.length ? id : resolve(by, steps + 1);
  };
  const withLinks = merged.claims.map((c) => ({ ...c, links: linksOf(c.id, linkList, resolve) }));
  return { claims: withLinks, notes: withLinks.length === 0 ? ['no event between political actors was found'] : [] };
}

function isAccreditation({ act, status }: Claim): boolean {
  return act === 'accredit' && (status === 'happened' || status === 'ongoing');
}

function linksOf(
  id: string,
  list: readonly { from: string; to: string; kind: Claim['links'][number]['kind'] }[],
  resolve: (id: string) => string,
): Claim['links'] {
  const seen = new Set<string>();
  const out: Claim['links'] = [];
  for (const link of list) {
    const [from, to] = [resolve(link.from), resolve(link.to)];
    const key = `${link.kind} ${to}`;
    if (from !== id || to === id || seen.has(key)) continue;
    seen.add(key);
    out.push({ kind: link.kind, to });
  }
  return out;
}

interface Position {
  readonly news: boolean;
  readonly part: Claim['evidence']['part'];
  readonly narrative: Narrative | null;
  /** The sentence before, if it is of the same paragraph. */
  readonly before: Graph | null;
}

function codeSentence(
  input: CodingInput,
  context: SpeechContext,
  g: Graph,
  candidates: readonly Candidate[],
  learnt: Learnt | null,
  at: Position,
) {
  const { published } = input.report;
  const past = timesOf(context.text, g, published, at.narrative, 'past');
  const narrative =
    past.times
      .map((t) => t.expression)
      .filter((e) => e.relation === 'at')
      .at(-1)?.edtf ?? null;
  if (candidates.length === 0) return { claims: [], links: [], narrative };
  let future: DatedSentence | null = null;
  const ofFuture = () => (future ??= timesOf(context.text, g, published, at.narrative, 'future'));
  const preds = candidates.map((c) => c.frame.pred);
  const coded = candidates.flatMap((candidate) => {
    const ahead = candidate.reading.status !== 'happened' && candidate.reading.status !== 'ongoing';
    const date = dateOf(
      {
        g,
        sentence: ahead ? ofFuture() : past,
        published,
        position: at.news ? 'news' : 'body',
        others: new Set(preds.filter((p) => p !== candidate.frame.pred)),
      },
      candidate.frame.pred,
      candidate.frame.kind,
      candidate.reading,
    );
    const told = attributionOf(context, g, candidate.frame.pred);
    const attribution = spokenBy(candidate, told);
    const said = threatened(candidate, attribution, told);
    let confidence: number | null = null;
    if (learnt !== null) {
      const judged = {
        ...{ candidate: said, eventType: ploverOf(said).eventType, basis: date.basis },
        ...{ speakers: attribution.length, part: at.part },
      };
      confidence = sureness(learnt, judged, leastOf(learnt, candidate, at.news));
      if (confidence === null) return [];
    }
    const place = placeOf(g, candidate, input.mentions);
    const parts = { date, attribution, place, part: at.part, report: input.report, text: context.text, confidence };
    const claim = toClaim({ candidate: said, ...parts });
    const { pred } = candidate.frame;
    if (claim.act !== 'accredit' || claim.instrument !== null) return [{ pred, claim }];
    const subjects = candidate.frame.slots.get('subj') ?? [];
    return [{ pred, claim: { ...claim, instrument: rankOf(g, pred, subjects, at.before, context.text) } }];
  });
  const claims = coded.map((c) => c.claim);
  const idAt = new Map<number, string[]>();
  for (const { pred, claim } of coded) idAt.set(pred, [...(idAt.get(pred) ?? []), claim.id]);
  const byId = new Map(claims.map((c) => [c.id, c]));
  const links = linksWithin(g, [...new Set(coded.map((c) => c.pred))]).flatMap((l) =>
    (idAt.get(l.from) ?? []).flatMap((from) =>
      (idAt.get(l.to) ?? []).flatMap((to) => {
        const link = { from, to, kind: l.kind };
        return l.kind === 'after' && answers(byId.get(from), byId.get(to))
          ? [link, { ...link, kind: 'because' as const }]
          : [link];
      }),
    ),
  );
  return { claims, links, narrative };
}

/** The confidence from which a claim is kept. */
function leastOf({ least }: Learnt, { entry, linked }: Candidate, news: boolean): number {
  const learnt = entry.rank === 'learnt' || entry.rank === 'general' || linked === true;
  if (learnt || (entry.act === null && entry.standing === null)) return least.any;
  if (entry.act === 'take-office' || entry.act === 'leave-office') return least.offices;
  if (entry.act !== null && ACTS[entry.act].group === 'persons') return least.persons;
  if (entry.standing !== null || isOfRecord(entry)) return 0;
  if (entry.act !== null && ENDS_OF_WAR.has(entry.act)) return least.background;
  return news ? least.any : least.background;
}

/** They move a standing, and readers give them several types, so that the judge gives them less than is right (decision 0083). */
const ENDS_OF_WAR: ReadonlySet<Act> = new Set(['ceasefire', 'armistice', 'peace']);

/** How sure a candidate is by what is learnt, to two digits; null where that is less than `least`. */
function sureness(learnt: Learnt, judged: Omit<Judged, 'opinion'>, least: number): number | null {
  const { judge, judgeAtMost } = learnt;
  // The classifier is slow, and of most candidates the rest says enough.
  if (judgeAtMost !== undefined && least > 0 && hundredth(judgeAtMost(seenInPart(judged))) < least) return null;
  const confidence = hundredth(judge(seenOf({ ...judged, opinion: opinionOf(learnt, judged.candidate) })));
  return confidence < least ? null : confidence;
}

function hundredth(x: number): number {
  return Math.round(x * 100) / 100;
}

/** Harm done to somebody after what he did is told as its cause: "severed ties after the other recognised the regions". */
function answers(reply: Claim | undefined, cause: Claim | undefined): boolean {
  if (reply === undefined || cause === undefined || reply.quad === null || reply.quad < 3) return false;
  return (
    reply.recipients.some((p) => cause.actors.some((q) => q.code === p.code)) &&
    !cause.actors.some((q) => reply.actors.some((p) => p.code === q.code))
  );
}

/** An accusation, a threat, a demand is said by who makes it, where nobody else is named. */
function spokenBy(candidate: Candidate, attribution: Claim['attribution']): Claim['attribution'] {
  const { act } = candidate.entry;
  const speaker = candidate.actors[0];
  if (attribution.length > 0 || act === null || ACTS[act].group !== 'words' || speaker === undefined)
    return attribution;
  const { text, span, code } = speaker;
  return [{ who: text, code, kind: 'reported', text, span }];
}

/** Harm that the doer himself says may follow is a threat ("may consider breaking ties if ..."), whoever reports it. */
function threatened(candidate: Candidate, attribution: Claim['attribution'], told: Claim['attribution']): Candidate {
  const { act } = candidate.entry;
  const type = candidate.entry.eventType ?? (act === null ? null : ACTS[act].eventType);
  if (
    type === null ||
    PLOVER[type].quad < 3 ||
    (candidate.reading.status !== 'hypothetical' && candidate.reading.status !== 'planned')
  )
    return candidate;
  const warned = candidate.reading.reasons.some((r) => /warn|"may"|"could"|"might"/.test(r));
  const own = (said: Claim['attribution']) =>
    said.some((a) => a.code !== null && candidate.actors.some((p) => p.code === a.code));
  const conditional = childrenBy(candidate.g, candidate.frame.pred, 'advcl').some((c) =>
    /^(if|unless)/.test(caseOf(candidate.g, c)),
  );
  if (!(conditional && own(attribution)) && !(warned && own(told))) return candidate;
  return { ...candidate, reading: { ...candidate.reading, status: 'threatened' } };
}

/** Where it happened: a name read as a place, under the predicate, that is no party of the event. */
function placeOf(g: Graph, candidate: Candidate, mentions: MentionIndex): Claim['place'] {
  const parties = [...candidate.actors, ...candidate.recipients].map((p) => p.span as Span);
  const roots = [candidate.frame.pred, wordAt(g, candidate.frame.pred).head].filter((i) => i >= 0);
  for (let i = 0; i < g.words.length; i++) {
    const m: Mention | null = mentions.at(g.sentence, i);
    if (m === null || m.place === null || !/^(in|at|near)\b/.test(caseOf(g, i))) continue;
    if (m.reading !== 'place' && m.via !== 'organisation') continue;
    const rel = baseRel(wordAt(g, i).deprel);
    if (rel !== 'obl' && rel !== 'nmod') continue;
    if (!roots.some((r) => isWithin(g, i, r) && depth(g, i, r) <= 3)) continue;
    if (parties.some(([s, e]) => s < m.span[1] && m.span[0] < e) && childrenBy(g, i, 'case').length === 0) continue;
    return { text: m.text, span: [...m.span] as [number, number], ...m.place };
  }
  return null;
}

function depth(g: Graph, i: number, root: number): number {
  let steps = 0;
  for (let at = i; at >= 0 && at !== root; at = wordAt(g, at).head) steps++;
  return steps;
}
