/**
 * The day of an event: the date words that belong to its predicate by syntax, else what the report lets one say without inventing:
 * the publication day marked approximate for news, a bound for background, nothing otherwise.
 */
import type { Claim, Status } from '../plover/index.js';
import type { Edtf, TimeExpression } from '../time/index.js';
import { SPEECH } from './attribution.js';
import { baseRel, caseOf, childrenBy, type Graph, hasFeat, isPredicate, subtree, wordAt } from './graph.js';
import { NOT_UNTIL, type StatusReading } from './status.js';
import type { DatedSentence } from './times.js';

/** The date of a claim before it becomes part of the record. */
export type ClaimDate = Claim['date'];

/** What the date of an event is read from. */
export interface DateContext {
  readonly g: Graph;
  readonly sentence: DatedSentence;
  readonly published: Edtf | null;
  /** 'news' in the headline, the first sentences and the present tense; there an undated event takes the day of publication, approximately. */
  readonly position: 'news' | 'body';
  /** Predicates of the sentence's other events, which keep their own dates. */
  readonly others: ReadonlySet<number>;
}

/** The date of the event at `pred`. */
export function dateOf(context: DateContext, pred: number, kind: 'verb' | 'noun', reading: StatusReading): ClaimDate {
  const ahead = reading.status !== 'happened' && reading.status !== 'ongoing';
  const own = nearest(context, pred, ahead ? 'own' : 'all');
  const told = own === null ? null : fromExpression(own, reading.status);
  if (own?.relation === 'until' && !own.edtf.includes('/') && reading.reasons.includes(NOT_UNTIL))
    return { edtf: own.edtf, basis: own.basis, text: own.text, span: [...own.span] as [number, number] };
  if (told !== null) return told;
  const { published } = context;
  if (reading.status !== 'happened' && reading.status !== 'ongoing') return NONE;
  const same = simultaneous(context, pred);
  if (same !== null) return same;
  if (published === null || context.position === 'body') {
    const last = conjunctDate(context, pred) ?? whenDate(context, pred) ?? fragmentDate(context);
    if (last !== null) return fromExpression(last, reading.status) ?? NONE;
  }
  if (published === null) return saidOn(context, pred) ?? NONE;
  const bound = subordinateBound(context, pred) ?? published;
  const earlier = kind === 'noun' ? sequel(context, pred) : null;
  if (earlier !== null) return { edtf: `${earlier}/${bound}`, basis: 'bounded', text: null, span: null };
  const isNews = (noun: number) => announced(context.g, noun) || light(context.g, noun);
  const decision = decisionOver(context.g, pred);
  const aside =
    wordAt(context.g, pred).deprel === 'amod' ||
    isOneOfThose(context.g, pred) ||
    (decision !== null && !isNews(decision)) ||
    (kind === 'noun' && !isNews(pred));
  if (reading.ground === 'background' || aside) {
    return { edtf: `../${bound}`, basis: 'bounded', text: null, span: null };
  }
  if (context.position === 'news' || presentTense(context.g, pred)) {
    return {
      edtf: /^\d{4}-\d\d-\d\d$/.test(published) ? `${published}~` : published,
      basis: 'reported',
      text: null,
      span: null,
    };
  }
  return { edtf: `../${bound}`, basis: 'bounded', text: null, span: null };
}

const NONE: ClaimDate = { edtf: null, basis: 'none', text: null, span: null };

/** What the words give the event; null for "since 2018", which tells how long something has lasted, not when this was done. */
function fromExpression(e: TimeExpression, status: Status): ClaimDate | null {
  const words = { text: e.text, span: [...e.span] as [number, number] };
  const plain = !e.edtf.includes('/');
  if (e.relation === 'since' && status === 'happened') return null;
  if (e.relation === 'since' && status === 'ongoing' && plain)
    return { edtf: `${e.edtf}/..`, basis: e.basis, ...words };
  if (e.relation === 'before' && plain) return { edtf: `../${e.edtf}`, basis: 'bounded', ...words };
  if (e.relation === 'after' && plain) return { edtf: `${e.edtf}/..`, basis: 'bounded', ...words };
  if (e.relation === 'until' && plain)
    return { edtf: status === 'planned' ? e.edtf : `../${e.edtf}`, basis: 'bounded', ...words };
  return { edtf: e.edtf, basis: e.basis, ...words };
}

/** The expression that hangs on the predicate with the fewest clauses between; null where none does. */
function nearest(context: DateContext, pred: number, reach: 'own' | 'all' = 'all'): TimeExpression | null {
  let best: { e: TimeExpression; cost: number } | null = null;
  for (const { expression, head } of context.sentence.times) {
    if (wordAt(context.g, pred).start < expression.span[0] && belongsToAside(context.g, expression, pred)) continue;
    const clause = clauseBehind(context.g, expression);
    const cost =
      clause === null ? distance(context, head, pred) : pred === clause || governs(context.g, clause, pred) ? 2 : null;
    if (cost !== null && (reach === 'all' || cost < GOVERNOR) && (best === null || cost < best.cost))
      best = { e: expression, cost };
  }
  return best?.e ?? null;
}

/** "one day before the vote, on 23 March 1999, Chad severed relations": a day between commas is that of the clause behind it; its verb, or null. */
function clauseBehind(g: Graph, e: TimeExpression): number | null {
  if (e.relation !== 'at' || !/^\d{4}-\d\d-\d\d$/.test(e.edtf)) return null;
  const first = g.words.findIndex((w) => w.start >= e.span[0]);
  const next = g.words.findIndex((w) => w.start >= e.span[1]);
  const on = /^on$/i.test(g.words[first - 1]?.form ?? '') ? first - 2 : first - 1;
  if (first < 3 || g.words[on]?.form !== ',' || g.words[next]?.form !== ',') return null;
  for (let i = next + 1; i < g.words.length; i++) {
    const word = wordAt(g, i);
    if (/^(SCONJ|CCONJ)$/.test(word.upos) || /^(who|which|that|when|while|after|and|,)$/i.test(word.form)) return null;
    if (word.upos === 'VERB' && /^(VBD|VBZ|VBP|VBN)$/.test(word.xpos))
      return childrenBy(g, i, 'nsubj').length > 0 ? i : null;
  }
  return null;
}

/**
 * "restored relations following the crisis in March", "after Chad had cut them over a decade ago": a month or a stretch of time that stands
 * right behind a phrase with "after" or "following" is that phrase's, though the parser hung it on the verb. A bare year dates both: what follows a
 * crisis "in 1980" is told as of that year.
 */
function belongsToAside(g: Graph, e: TimeExpression, pred: number): boolean {
  if (/^\d{4}(-\d\d-\d\d)?$/.test(e.edtf) || e.relation !== 'at') return false;
  const first = g.words.findIndex((w) => w.start >= e.span[0]);
  for (let i = first - 1; i > pred; i--) {
    const word = wordAt(g, i);
    if (/^[,;:–—]$/.test(word.form) || /^(and|but|then)$/i.test(word.form)) return false;
    if (/^(after|following|since|despite|amid)$/i.test(word.form) && /^(case|mark)$/.test(word.deprel))
      return i < first - 1;
  }
  return false;
}

/** What it costs to take the date of a governing verb: more than any path of the predicate's own. */
const GOVERNOR = 12;

/** "raised to the status of an embassy on 26 May": the nouns of the rank have no date of their own. */
const RANK_NOUN = /^(status|rank|level|embassy|legation|consulate)$/i;

const ASIDE = /^(after|following|since|before|amid|despite|until|like)\b/;

/** Steps from a date's head to the predicate; null where the date belongs elsewhere. */
function distance(context: DateContext, from: number, pred: number): number | null {
  const { g, others } = context;
  // A date below two nouns tells when those were, not the event: "over the arrest of a man for the bombing in 1994".
  let nouns = 0;
  for (let at = from, steps = 0; at >= 0 && steps < 12; at = wordAt(g, at).head, steps++) {
    if (at === pred) return steps;
    if (at === from) {
      // "reports of November", "the agreement of 2015": the date is the noun's.
      if (caseOf(g, at) === 'of' && wordAt(g, at).head !== pred) return null;
      continue;
    }
    // "following measures by X last month": the date is that phrase's.
    if (at !== pred && ASIDE.test(caseOf(g, at)) && /^(obl|nmod|advcl)/.test(wordAt(g, at).deprel)) return null;
    if (wordAt(g, at).upos === 'NOUN' && !RANK_NOUN.test(wordAt(g, at).lemma) && ++nouns > 1 && !others.has(at))
      return null;
    if (others.has(at)) return governs(g, at, pred) ? steps + GOVERNOR : null;
    // "a state beginning on 28 May", "starting Monday": the word only says from when.
    if (/^(begin|start)$/.test(wordAt(g, at).lemma) && /^(acl|advcl|nmod|obl)/.test(wordAt(g, at).deprel)) continue;
    if (isPredicate(g, at)) {
      const owner = neighbour(context, from, at, pred);
      if (owner !== null) return owner === pred ? steps + 1 : null;
      const through = governs(g, at, pred);
      return through ? steps + (SPEECH.has(wordAt(g, at).lemma.toLowerCase()) ? 2 * GOVERNOR : GOVERNOR) : null;
    }
  }
  return null;
}

/** The event noun whose phrase ends right before the date ("follows the overthrow of X in 2024"), though the parser hung the date on the verb. */
function neighbour(context: DateContext, from: number, verb: number, pred: number): number | null {
  const { g, others } = context;
  const first = Math.min(from, ...subtree(g, from));
  for (let at = first - 1, steps = 0; at >= 0 && at !== verb && steps < 8; at = wordAt(g, at).head, steps++) {
    if ((at === pred || others.has(at)) && wordAt(g, at).upos === 'NOUN' && at > verb) return at;
  }
  return null;
}

/** Whether the predicate stands under `above` with no clause between that would have a date of its own: light verbs, control, speech, conjuncts. */
function governs(g: Graph, above: number, pred: number): boolean {
  for (let at = pred, steps = 0; steps < 6; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0) return false;
    const rel = baseRel(word.deprel);
    if (!/^(obj|xcomp|ccomp|conj|obl|nsubj|acl|compound|iobj|parataxis)$/.test(rel) || word.deprel === 'acl:relcl')
      return false;
    if (rel === 'obl' && /^(after|following|since|over|before|because|despite)/.test(caseOf(g, at))) return false;
    if (hadPerfect(g, at)) return false;
    if (word.head === above) return true;
    at = word.head;
  }
  return false;
}

function hadPerfect(g: Graph, i: number): boolean {
  return childrenBy(g, i, 'aux').some((c) => wordAt(g, c).form.toLowerCase() === 'had');
}

/** For "after meeting him, X said on 5 May": the main clause's date bounds what came before it. */
function subordinateBound(context: DateContext, pred: number): Edtf | null {
  const { g } = context;
  for (let at = pred, steps = 0; steps < 8; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0) return null;
    if (/^(after|following|since|once)\b/.test(caseOf(g, at)) && /^(advcl|obl|nmod)/.test(word.deprel)) {
      const main = nearest({ ...context, others: new Set() }, word.head);
      return main !== null && main.relation === 'at' && !main.edtf.includes('/') ? main.edtf : null;
    }
    at = word.head;
  }
  return null;
}

/** "cut ties in June, when the government recognised ...": the main clause's date serves both. */
function simultaneous(context: DateContext, pred: number): ClaimDate | null {
  const { g } = context;
  const word = wordAt(g, pred);
  if (word.deprel !== 'advcl' && word.deprel !== 'advcl:relcl' && word.deprel !== 'acl:relcl') return null;
  // "signed a communiqué by which they established relations": the signing does it.
  const byWhich =
    word.deprel === 'acl:relcl' &&
    childrenBy(g, pred, 'obl').some((c) => /^which$/i.test(wordAt(g, c).form) && /^(by|in|with)$/.test(caseOf(g, c)));
  const when = childrenBy(g, pred, 'advmod', 'mark').some((c) => /^(when|as|while)$/i.test(wordAt(g, c).form));
  if (!when && !byWhich) return null;
  const main = nearest({ ...context, others: new Set() }, byWhich ? wordAt(g, word.head).head : word.head);
  return main === null || main.relation !== 'at'
    ? null
    : { edtf: main.edtf, basis: main.basis, text: main.text, span: [...main.span] as [number, number] };
}

/** "announced on 3 February that it had severed relations": done by the day on which it was said. */
function saidOn(context: DateContext, pred: number): ClaimDate | null {
  const { g } = context;
  for (let at = pred, steps = 0; steps < 4; steps++) {
    const { head, deprel } = wordAt(g, at);
    if (head < 0 || !/^(ccomp|conj|xcomp)/.test(deprel)) return null;
    const said = SPEECH.has(wordAt(g, head).lemma.toLowerCase())
      ? nearest({ ...context, others: new Set() }, head, 'own')
      : null;
    if (said !== null && said.relation === 'at' && !said.edtf.includes('/'))
      return { edtf: `../${said.edtf}`, basis: 'bounded', text: said.text, span: [...said.span] as [number, number] };
    at = head;
  }
  return null;
}

/** "The embassy was reopened and relations were resumed on 17 May": a date at the end serves the clauses before it that have none. */
function conjunctDate(context: DateContext, pred: number): TimeExpression | null {
  const { g } = context;
  for (const c of childrenBy(g, pred, 'conj')) {
    const passive = (i: number) => childrenBy(g, i, 'aux:pass').length > 0;
    if (wordAt(g, c).xpos !== wordAt(g, pred).xpos || passive(c) !== passive(pred)) continue;
    const own = nearest({ ...context, others: new Set() }, c, 'own');
    if (own !== null && own.relation === 'at' && own.span[0] > wordAt(g, c).start) return own;
  }
  return null;
}

/** "raised the legation to an embassy when he presented his credentials on 26 October": the date of the clause with "when" serves the main one. */
function whenDate(context: DateContext, pred: number): TimeExpression | null {
  const { g } = context;
  for (const c of childrenBy(g, pred, 'advcl')) {
    if (!childrenBy(g, c, 'advmod', 'mark').some((m) => /^when$/i.test(wordAt(g, m).form)) || hadPerfect(g, c))
      continue;
    const own = nearest({ ...context, others: new Set() }, c, 'own');
    if (own !== null && own.relation === 'at') return own;
  }
  return null;
}

/** "Closure of the Embassy in Kabul, 1989": a heading without a verb ends in the one date of its event. */
function fragmentDate({ g, sentence }: DateContext): TimeExpression | null {
  const [only, second] = sentence.times;
  const verb = g.words.some((w) => /^(VBD|VBZ|VBP|MD)$/.test(w.xpos));
  if (only === undefined || second !== undefined || verb || only.expression.relation !== 'at') return null;
  const rest = g.words.filter((w) => w.start >= only.expression.span[1] && w.upos !== 'PUNCT');
  return rest.length === 0 ? only.expression : null;
}

const LATER = /^(subsequent|later|ensuing|eventual|following)$/i;

/** "the overthrow of X in 2024 and the subsequent visit": the date of the event that the noun is coordinated with, as a beginning. */
function sequel(context: DateContext, pred: number): Edtf | null {
  const { g } = context;
  if (!childrenBy(g, pred, 'amod').some((c) => LATER.test(wordAt(g, c).form))) return null;
  for (const { expression } of context.sentence.times) {
    if (expression.span[1] <= wordAt(g, pred).start && expression.relation === 'at' && !expression.edtf.includes('/'))
      return expression.edtf;
  }
  return null;
}

function presentTense(g: Graph, pred: number): boolean {
  const group = [pred, ...childrenBy(g, pred, 'aux', 'cop')].map((i) => wordAt(g, i));
  return (
    group.some((w) => w.xpos === 'VBZ' || w.xpos === 'VBP' || hasFeat(w, 'Tense=Pres')) &&
    wordAt(g, pred).xpos !== 'VBG'
  );
}

/** "is one of four nations to recognise it", "is the only country that recognises it": what holds is told, not what was done that day; "the first" is news. */
function isOneOfThose(g: Graph, pred: number): boolean {
  const { deprel, head, xpos } = wordAt(g, pred);
  if (head < 0 || !/^acl(:relcl)?$/.test(deprel) || !/^(VB|VBZ|VBP)$/.test(xpos)) return false;
  const nouns = [head];
  for (let at = head; wordAt(g, at).deprel === 'nmod'; at = wordAt(g, at).head) nouns.push(wordAt(g, at).head);
  const [top, noun] = [nouns.at(-1) as number, wordAt(g, head).lemma.toLowerCase()];
  const present = childrenBy(g, top, 'cop').some((c) => /^(is|are|remains?)$/i.test(wordAt(g, c).form));
  const told = nouns.flatMap((n) => childrenBy(g, n, 'amod', 'advmod')).map((c) => wordAt(g, c));
  return (
    present &&
    /^(country|nation|state|member|one|government)$/.test(noun) &&
    told.every((w) => !/^(first|second|third|latest|last|newest)$|\d(st|nd|rd|th)$/i.test(w.form))
  );
}

/** The decision or the like that an infinitive tells: "a critic of the decision to switch recognition"; null where there is none. */
function decisionOver(g: Graph, pred: number): number | null {
  const { deprel, head, xpos } = wordAt(g, pred);
  if (head < 0 || xpos !== 'VB') return null;
  if (deprel === 'conj') return decisionOver(g, head);
  const told = deprel === 'acl' && wordAt(g, head).upos === 'NOUN';
  return told && /^(decision|move|choice|vote|step|act)$/i.test(wordAt(g, head).lemma) ? head : null;
}

function announced(g: Graph, pred: number): boolean {
  const word = wordAt(g, pred);
  return (
    word.head >= 0 && /^(obj|nsubj:pass)$/.test(word.deprel) && SPEECH.has(wordAt(g, word.head).lemma.toLowerCase())
  );
}

function light(g: Graph, pred: number): boolean {
  const word = wordAt(g, pred);
  // "ten are killed in airstrikes": the noun is the news.
  if (
    /^obl/.test(word.deprel) &&
    /^(in|during)$/.test(caseOf(g, pred)) &&
    word.head >= 0 &&
    wordAt(g, word.head).upos === 'VERB'
  )
    return !hadPerfect(g, word.head);
  if (word.head < 0) return true;
  return (
    wordAt(g, word.head).upos === 'VERB' && /^(obj|nsubj|nsubj:pass)$/.test(word.deprel) && !hadPerfect(g, word.head)
  );
}
