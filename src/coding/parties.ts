/**
 * From the words that fill a role to the parties they name. Comes in: a frame, the role's paths, the report's resolved mentions. Goes out:
 * participants, none twice. Refuses to guess: words that no mention covers give no party.
 */
import type { Mention, Party } from '../gazetteer/index.js';
import { type Found, stateOf, toFound } from './found.js';
import { type Frame, slotWords } from './frame.js';
import {
  baseRel,
  caseOf,
  childrenBy,
  coordinated,
  type Graph,
  isPredicate,
  perWord,
  subtree,
  wordAt,
} from './graph.js';
import type { RolePath } from './lexicon-format.js';
import { ofOwned, ownedAgent } from './owned-agent.js';
import { postBefore } from './post.js';

/** What coding asks of the resolved mentions of a report. */
export interface MentionIndex {
  /** The mention whose phrase is headed by this word. */
  at(sentence: number, word: number): Mention | null;
  /** Whose the noun at this word is, by a demonym, name or possessor before it ("Russian" in "Russian ambassador"). */
  modifier(sentence: number, word: number): Mention | null;
  /** The party that claims to be a region, where recognising is spoken of: "Donetsk" is X-DNR. */
  partyOfRegion?(name: string): string | null;
  /** The state in which a sentence plays; null where that is not told. */
  scene?(sentence: number): Party | null;
  /** Whether a sentence speaks of no party and has no name, so that no word in it is a party or anybody's. */
  silent?(sentence: number): boolean;
  /** All mentions in the order of the text. */
  readonly all?: readonly Mention[];
}

/** The two sides of an event; of a mission its sender and its host. */
export interface Sides {
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
}

/** The parties at the first of the role's paths that names any not in `except`. */
export function roleParties(
  g: Graph,
  frame: Frame,
  paths: readonly RolePath[],
  mentions: MentionIndex,
  except: ReadonlySet<string> = new Set(),
  regions: 'as-parties' | 'as-places' = 'as-places',
): Found[] {
  const gathered: Found[] = [];
  const usable = (p: Found) => p.code !== null && !except.has(partyKey(p));
  for (const { path, place } of paths) {
    const { slot, below, asModifier } = wayOf(path);
    const words = slotWords(g, frame, slot);
    if (words.length === 0) continue;
    const found = below
      ? words.flatMap((i) => nearestBelow(g, i, mentions, place, usable))
      : words.flatMap((i) => partiesAt(g, i, mentions, place === 'accepted', asModifier, regions)).filter(usable);
    if (found.length === 0) continue;
    const unique = distinct(found);
    // "the Luhansk and Donetsk republics": what is recognised may stand in the noun and in what is before it.
    if (regions === 'as-places' || !path.startsWith('obj')) return gathered.length > 0 ? distinct(gathered) : unique;
    gathered.push(...unique);
  }
  return distinct(gathered);
}

/** A role's path taken apart. */
interface Way {
  readonly slot: string;
  /** Whether the party may stand below the slot's words ("obj.."). */
  readonly below: boolean;
  /** Whether the slot's word stands before the noun whose it is. */
  readonly asModifier: boolean;
}

const ways = new Map<string, Way>();

function wayOf(path: string): Way {
  let way = ways.get(path);
  if (way === undefined) {
    const below = path.endsWith('..');
    way = { slot: below ? path.slice(0, -2) : path, below, asModifier: /(^|\.)(mod|poss)$/.test(path) };
    ways.set(path, way);
  }
  return way;
}

/** Levels of a phrase that are searched for a party: "sanctions targeting Russia's energy sector" has it on the third. */
const LEVELS_MAX = 4;

/** The parties that stand highest in the phrase of a word: its own, else its modifiers', else their modifiers'; clauses of their own are passed over. */
function nearestBelow(
  g: Graph,
  top: number,
  mentions: MentionIndex,
  place: RolePath['place'],
  usable: (p: Found) => boolean,
): Found[] {
  let level = [top];
  for (let depth = 0; depth < LEVELS_MAX && level.length > 0; depth++) {
    const found = level
      .flatMap((i) => {
        const own = partiesAt(g, i, mentions, place === 'accepted', false, 'as-places');
        const before = mentions.modifier(g.sentence, i);
        return own.length > 0 || before === null
          ? own
          : before.parties.map((p) => toFound(ofOwned(g, i, p), before, i));
      })
      .filter(usable);
    if (found.length > 0) return found;
    level = level.flatMap((i) =>
      (g.children[i] ?? []).filter(
        (c) => !/^(acl:relcl|advcl|ccomp|parataxis|csubj|appos)/.test(wordAt(g, c).deprel) && !onlyTiedTo(g, i, c),
      ),
    );
  }
  return [];
}

/** "Suspects linked to Iran's guards": whom people are tied to, or what is said of them, does not tell whose they are. */
function onlyTiedTo(g: Graph, noun: number, clause: number): boolean {
  const { deprel, lemma } = wordAt(g, clause);
  return deprel === 'acl' && TIED.test(`${wordAt(g, noun).lemma} ${lemma}`);
}

const TIED =
  /^(suspect|man|woman|person|people|citizen|cell|gang|network|number|dozen|hundred|resident|official|fighter) (link|tie|connect|accuse|suspect|charge|convict|want)$/;

/** One key for one party: its code, and whether it is the state itself, its opposition, its rebels or its people. */
export function partyKey(p: { readonly code: string | null; readonly sector: string | null }): string {
  if (p.sector === null || WHOLE.has(p.sector) || p.code === 'X-ISIS' || p.code === 'X-AQ') return String(p.code);
  // Who governed and does so no longer is out of government (docs/labels.md).
  if (p.sector === 'OPP' || p.sector === 'PTY' || p.sector === 'ELI') return `${p.code}-OPP`;
  return `${p.code}-${p.sector === 'REB' || p.sector === 'UAF' ? 'REB' : 'CVL'}`;
}

/** PLOVER sectors of the state, and of bodies and societies of no state, which have no sides; an unknown sector is the state's. */
const WHOLE = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP', 'IGO', 'NGO', 'UNO', 'EUR', 'UNK', 'PRE']);

/** Keeps the first of each party. */
export function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((p) => {
    const key = partyKey(p);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What `partiesAt` has found in a sentence, for one index of mentions: a row for each way of asking. */
interface Known {
  mentions: MentionIndex | null;
  rows: (readonly Found[] | undefined)[][];
}

const knownIn = perWord((): Known => ({ mentions: null, rows: [] }));

/** The parties at a word, looked for once: entries and roles ask the same words again and again. */
function partiesAt(
  g: Graph,
  i: number,
  mentions: MentionIndex,
  places: boolean,
  asModifier: boolean,
  regions: 'as-parties' | 'as-places',
): readonly Found[] {
  const known = knownIn(g, 0);
  if (known.mentions !== mentions) {
    known.mentions = mentions;
    known.rows = Array.from({ length: 8 }, () => []);
  }
  const row = known.rows[(places ? 1 : 0) + (asModifier ? 2 : 0) + (regions === 'as-parties' ? 4 : 0)] as (
    | readonly Found[]
    | undefined
  )[];
  let found = row[i];
  if (found === undefined) {
    found = readParties(g, i, mentions, places, asModifier, regions);
    row[i] = found;
  }
  return found;
}

function readParties(
  g: Graph,
  i: number,
  mentions: MentionIndex,
  places: boolean,
  asModifier: boolean,
  regions: 'as-parties' | 'as-places',
): Found[] {
  // "Embassy Lima resumed work": the name after "Embassy" is where it stands, not whose it is.
  if (!places && postBefore(g, i) !== null) return [];
  const mention = (asModifier ? modifierAt(g, i, mentions) : null) ?? mentions.at(g.sentence, i);
  // "the opening of Embassy Hanoi": whose an "embassy" alone is, is a guess and no word of it.
  if (asModifier && mention?.via === 'agent' && /^(embassy|legation|consulate)$/i.test(wordAt(g, i).lemma)) return [];
  if (regions === 'as-parties' && childrenBy(g, i, 'nmod').length > 0) {
    // "the republics of Donetsk and Luhansk": what they are of is what is recognised.
    const named = throughNoun(g, i, mentions, places, regions);
    if (named.some((p) => mentions.partyOfRegion?.(p.text) === p.code)) return named;
  }
  const region = regions === 'as-parties' && mention !== null ? (mentions.partyOfRegion?.(mention.text) ?? null) : null;
  if (mention !== null && region !== null) return [stateOf(region, mention, i)];
  // "recognised Georgian regions": whose they were is not who is recognised.
  if (regions === 'as-parties' && asModifier && LANDS.test(g.words[wordAt(g, i).head]?.lemma ?? '')) {
    const own = mention?.parties.every((p) => /^X/.test(p.code ?? '')) ?? false;
    if (!own) return [];
  }
  if (mention !== null && mention.parties.length === 0 && places && regions === 'as-places' && mention.place?.country)
    return [stateOf(mention.place.country, mention, i)];
  if (mention !== null && mention.parties.length > 0) {
    // "rocket attack": whose the rocket is, is a guess and no word of the attack.
    if (asModifier && mention.via === 'agent' && mention.confidence < OWNED_CONFIDENCE_MIN) return [];
    // "a mob", "the army" with no owner in sight is a guess at whose it is.
    if (mention.via === 'agent' && mention.confidence < AGENT_CONFIDENCE_MIN) return [];
    const owners = mention.via === 'agent' ? complementParties(g, i, mentions) : [];
    if (owners.length > 0 && !owners.some((o) => mention.parties.some((p) => p.code === o.code))) {
      const [agent] = mention.parties;
      return owners.map((o) => ({ ...o, sector: agent?.sector ?? o.sector, role: agent?.role ?? o.role }));
    }
    const several = mention.via === 'agent' && !asModifier ? coordinatedOwners(g, i, mention, mentions) : [];
    if (several.length > 1) {
      const [agent] = mention.parties;
      return several.map((o) => ({ ...o, sector: agent?.sector ?? o.sector, role: agent?.role ?? o.role }));
    }
    if (mention.reading === 'place' && !places && !asModifier) return [];
    const noun = asModifier ? ownedAgent(g, i, mention, mentions) : null;
    if (noun !== null) return noun.parties.map((party) => toFound(party, noun, noun.head));
    const sector = asModifier ? sectorBeside(g, i) : null;
    const own = mention.parties.map((party) => toFound(sector === null ? party : { ...party, sector }, mention, i));
    return asModifier ? own : [...own, ...besideName(g, i, mention, mentions, places, regions)];
  }
  return throughNoun(g, i, mentions, places, regions);
}

/** "The U.S., Italian and Greek governments": a plural noun with several owners before it is of each. */
function coordinatedOwners(g: Graph, i: number, mention: Mention, mentions: MentionIndex): Found[] {
  if (!/^NN(P?)S$/.test(wordAt(g, i).xpos)) return [];
  const before = childrenBy(g, i, 'amod', 'compound').filter((c) => c < i);
  const words = before.flatMap((c) => coordinated(g, c));
  if (words.length < 2 || !words.some((k) => wordAt(g, k).deprel === 'conj')) return [];
  const others = words
    .sort((a, b) => a - b)
    .flatMap((k) => {
      const m = mentions.at(g.sentence, k);
      return m === null || m.via === 'agent' ? [] : m.parties.map((party) => toFound(party, m, k));
    });
  // The last of them the mention of the noun has taken in.
  return others.length === 0 ? [] : distinct([...others, ...mention.parties.map((p) => toFound(p, mention, i))]);
}

/** "The Republic of Korea and Japan signed": what the parser coordinates with a word inside a name stands beside the whole name. */
function besideName(
  g: Graph,
  i: number,
  mention: Mention,
  mentions: MentionIndex,
  places: boolean,
  regions: 'as-parties' | 'as-places',
): readonly Found[] {
  const [start, end] = mention.span;
  if (mention.via !== 'name' || end <= wordAt(g, i).end) return NONE;
  return subtree(g, i)
    .filter((k) => k !== i && start <= wordAt(g, k).start && wordAt(g, k).end <= end)
    .flatMap((k) => childrenBy(g, k, 'conj'))
    .filter((c) => wordAt(g, c).upos === 'PROPN' && wordAt(g, c).start >= end)
    .flatMap((c) => partiesAt(g, c, mentions, places, false, regions));
}

const LANDS = /^(territory|region|area|province|land|district|zone|part)$/i;

const NONE: readonly Found[] = [];

/** "Afghan militant attacks", "Somali pirate attacks": a word for rebels or people beside the adjective says whose attacks they are. */
function sectorBeside(g: Graph, i: number): 'REB' | 'CVL' | null {
  const { head } = wordAt(g, i);
  const beside = childrenBy(g, head, 'amod', 'compound').map((c) => wordAt(g, c).lemma);
  if (beside.some((lemma) => REBELS.test(lemma))) return 'REB';
  return beside.some((lemma) => PEOPLE.test(lemma)) ? 'CVL' : null;
}

const PEOPLE = /^(pirate|settler|mob|gang|hooligan|farmer|student|worker|citizen|migrant|protester|hacker)$/i;

const REBELS = /^(militant|rebel|insurgent|terrorist|jihadist|separatist|guerrilla|guerilla|islamist|maoist)$/i;

/** The party of an adjective or possessor, asked of the noun that it stands before. */
function modifierAt(g: Graph, i: number, mentions: MentionIndex): Mention | null {
  const word = wordAt(g, i);
  if (word.head < 0) return null;
  const found = mentions.modifier(g.sentence, word.head);
  if (found === null) return null;
  // "United States Legation": the mention may be cut after its first word.
  const before = found.span[1] + 1 === word.start && word.upos === 'PROPN' ? 1 : 0;
  return found.span[0] < word.end && word.start < found.span[1] + 2 * before ? found : null;
}

/** The parties of the mention headed by a word, as actors; none for a place or where nothing was resolved. */
export function foundAt(g: Graph, i: number, mentions: MentionIndex): Found[] {
  const mention = mentions.at(g.sentence, i);
  return mention === null || mention.reading === 'place'
    ? []
    : mention.parties.map((party) => toFound(party, mention, i));
}

/** The parties whose a noun is, by the demonym, name or possessor before it: "Austria's first representative". */
export function ownersOf(g: Graph, i: number, mentions: MentionIndex): Found[] {
  const mention = mentions.modifier(g.sentence, i);
  const gap = mention === null ? -1 : wordAt(g, i).start - mention.span[1];
  if (mention === null || gap < 0 || gap > OWNER_CHARACTERS_MAX) return [];
  return mention.parties.map((party) => toFound(party, mention, i));
}

/** The most characters between an owner and what it owns: "U.S. Envoy Extraordinary and Minister". */
const OWNER_CHARACTERS_MAX = 30;

/** Nouns that stand for the parties in their complement: "the governments of Norway and Spain", "a group of Russian diplomats". */
const TRANSPARENT = new Set(
  'government leader president minister head representative official group number member people majority state republic kingdom country pair trio dozen hundred thousand delegation citizen national relative rest one some most many both all ten score part capital city region province leadership side troop force army embassy ambassador staff diplomat family'.split(
    ' ',
  ),
);

const AGENT_CONFIDENCE_MIN = 0.5;

/** From here on the words say whose an agent is. */
export const OWNED_CONFIDENCE_MIN = 0.7;

/** Whether no word says whose an agent is, so that its state is a guess. */
export function isGuess(p: Found): boolean {
  return p.via === 'agent' && p.confidence < OWNED_CONFIDENCE_MIN;
}

/** Places that are their state's: "the Saudi capital", "Turkish soil". */
const SEATED = new Set(
  'capital city coast soil territory airspace waters port town resort province governorate oblast district county region village'.split(
    ' ',
  ),
);

/** The parties in a noun's "of" complement: "the regime of dictator X" is X's, whoever was spoken of before. */
function complementParties(g: Graph, i: number, mentions: MentionIndex): Found[] {
  return childrenBy(g, i, 'nmod')
    .filter((c) => c > i && caseOf(g, c) === 'of')
    .flatMap((c) => coordinated(g, c))
    .flatMap((k) => {
      const m = mentions.at(g.sentence, k);
      return (m?.parties ?? []).map((party) => toFound(party, m as Mention, k));
    });
}

function throughNoun(
  g: Graph,
  i: number,
  mentions: MentionIndex,
  places: boolean,
  regions: 'as-parties' | 'as-places',
): Found[] {
  const word = wordAt(g, i);
  const lemma = word.lemma.toLowerCase();
  const out: Found[] = [];
  if (TRANSPARENT.has(lemma) || word.upos === 'NUM' || word.upos === 'DET' || word.upos === 'PRON') {
    for (const c of childrenBy(g, i, 'nmod')) {
      const prep = caseOf(g, c);
      if (prep !== 'of' && prep !== 'from' && !(places && prep === 'in')) continue;
      for (const k of coordinated(g, c)) out.push(...partiesAt(g, k, mentions, true, false, regions));
    }
  }
  // "several nations such as Chad, Fiji and Peru": those named are among those who act.
  if (out.length === 0 && /^(countries|nations|states|governments|powers|allies|members)$/i.test(word.form)) {
    for (const c of childrenBy(g, i, 'nmod')) {
      if (!/^(such as|include|including|like)$/.test(caseOf(g, c))) continue;
      const named = [c, ...childrenBy(g, c, 'nmod')].flatMap((k) => coordinated(g, k));
      for (const k of new Set(named)) out.push(...partiesAt(g, k, mentions, false, false, regions));
    }
  }
  if (out.length > 0) return out;
  // Who recognises a state's territory as something does not recognise the state.
  if (places && regions === 'as-places' && SEATED.has(lemma)) {
    const m = mentions.modifier(g.sentence, i);
    for (const party of m?.parties ?? []) out.push(toFound(party, m as Mention, i));
    if (out.length > 0) return out;
  }
  // A name may be the apposition of a title that nothing resolved, or the other way round.
  for (const c of childrenBy(g, i, 'appos', 'flat', 'nmod:desc')) {
    if (isPredicate(g, c)) continue;
    const m = mentions.at(g.sentence, c);
    if (m !== null && (m.reading === 'actor' || places)) for (const party of m.parties) out.push(toFound(party, m, c));
  }
  if (out.length > 0 || baseRel(word.deprel) !== 'appos' || word.head < 0) return out;
  const above = mentions.at(g.sentence, word.head);
  for (const party of above?.parties ?? []) out.push(toFound(party, above as Mention, word.head));
  return out;
}
