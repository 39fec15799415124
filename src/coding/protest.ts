/**
 * Whom a protest is against. Comes in: its words and its doers. Goes out: its target, or nobody. A strike at work and a place where people march are no
 * targets by themselves; a riot of nobody named is no event between political actors.
 */
import type { Party } from '../gazetteer/index.js';
import type { Candidate } from './candidate.js';
import { type Found, toFound } from './found.js';
import type { Frame } from './frame.js';
import { caseOf, childrenBy, type Graph, lemmaAt, wordAt } from './graph.js';
import { type MentionIndex, ownersOf } from './parties.js';
import { typeOf } from './told-once.js';

/**
 * Whom a protest is against where no "against" tells it: those of "anti-Chadian protests". Null where it is for power ("government supporters march"),
 * so that the state is not its target; undefined where the words tell neither.
 */
export function targetOfProtest(
  g: Graph,
  frame: Frame,
  actors: readonly Found[],
  mentions: MentionIndex,
): readonly Found[] | null | undefined {
  const nouns = [frame.pred, ...(frame.slots.get('subj') ?? []), ...(frame.slots.get('obj') ?? [])];
  const counted = nouns.flatMap((i) => [i, ...childrenBy(g, i, 'nmod')]);
  const below = [...new Set(counted.flatMap((i) => [i, ...childrenBy(g, i, 'nmod')]))];
  const before = below.flatMap((i) => childrenBy(g, i, 'amod', 'compound'));
  const foes = before
    .filter((i) => isFoe(g, { word: i }))
    .flatMap((i) => {
      const m = mentions.at(g.sentence, i);
      return m === null || m.via !== 'demonym' ? [] : m.parties.map((p) => toFound(p, m, i));
    });
  if (foes.length > 0) return foes;
  const faced = facedBy(g, frame, mentions).filter((p) => !actors.some((a) => a.code === p.code));
  if (faced.length > 0) return faced;
  const loyal =
    before.some((i) => /^pro-(government|regime|coup|army|military|president\w*)$/i.test(wordAt(g, i).form)) ||
    below.some((i) => /^(supporter|loyalist|backer)$/.test(lemmaAt(g, i)) && isOfPower(g, i)) ||
    childrenBy(g, frame.pred, 'obl', 'nmod').some(
      (c) => /^(support|favou?r)$/.test(lemmaAt(g, c)) && caseOf(g, c) === 'in' && isOfPower(g, c),
    );
  // Whom Palestinians protest against at home no place tells: their own authorities, or Israel, which holds much of the land.
  const where = mentions.scene?.(g.sentence)?.code ?? null;
  const atHome = where === null || where === 'PSE';
  return loyal || (atHome && actors.some((p) => p.code === 'PSE')) ? null : undefined;
}

/** Against whom or at whose mission a crowd gathers: "took to the streets against the French", "picketed the Chadian embassy". */
function facedBy(g: Graph, frame: Frame, mentions: MentionIndex): Found[] {
  const own = childrenBy(g, frame.pred, 'obl', 'nmod', 'obj');
  const places = [...own, ...own.flatMap((c) => childrenBy(g, c, 'nmod'))];
  return places.flatMap((c) => {
    const prep = caseOf(g, c);
    const m = mentions.at(g.sentence, c);
    if (prep === 'against' && m !== null && m.reading === 'actor')
      return m.parties.map((p) => toFound(nationOf(p, m.via), m, c));
    if (
      !/^(outside|at|before|in front of|near|around|)$/.test(prep) ||
      !/^(embassy|consulate|legation)$/.test(lemmaAt(g, c))
    )
      return [];
    return ownersOf(g, c, mentions);
  });
}

const nationOf = (party: Party, via: string): Party =>
  via === 'demonym' && party.sector === 'CVL' ? { ...party, sector: null } : party;

/** Whether a party is whom something is called against: "anti-Chadian". */
export function isFoe(g: Graph, { word }: Pick<Found, 'word'>): boolean {
  return /^anti-/i.test(wordAt(g, word).form);
}

/** "Government supporters", "support of the president". */
function isOfPower(g: Graph, i: number): boolean {
  return childrenBy(g, i, 'compound', 'amod', 'nmod').some((c) =>
    /^(government|regime|army|military|president|king)$/.test(lemmaAt(g, c)),
  );
}

/** "Bus drivers across Chad go on strike": the state is where they strike, and not whom they strike against; nor do those who march for its government march against it. */
export function withoutPlaceAsTarget(candidate: Candidate, mentions: MentionIndex): Candidate {
  const { g, frame, entry, actors, recipients } = candidate;
  if (typeOf(entry) !== 'PROTEST') return candidate;
  const kept = recipients.filter((p) => p.sector !== null || !actors.some((a) => a.code === p.code));
  if (kept.length === recipients.length) return candidate;
  const place = entry.mode === 'strike' || targetOfProtest(g, frame, actors, mentions) === null;
  return place ? { ...candidate, recipients: kept } : candidate;
}

/** "A riot in a prison", "riots in the city": who rioted, and against whom, no word tells. */
export function isBareRiot({ g, frame, entry, actors }: Candidate): boolean {
  return (
    typeOf(entry) === 'PROTEST' &&
    frame.kind === 'noun' &&
    lemmaAt(g, frame.pred) === 'riot' &&
    actors.every((a) => a.implied === true)
  );
}
