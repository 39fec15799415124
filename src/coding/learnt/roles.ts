/**
 * Who plays which part in an event, learnt: a predicate, the type that it is read as and the mentions of its sentence come in; how likely each mention is
 * its actor or its recipient goes out. It looks at syntax, order and kinds of party, never at names.
 */
import type { Mention } from '../../gazetteer/index.js';
import type { Frame } from '../frame.js';
import { baseRel, caseOf, type Graph, wordAt } from '../graph.js';
import { type Found, foundOf, type MentionIndex, partyKey } from '../parties.js';
import type { SentenceRead } from './model.js';

/** A mention that may play a part, by the word that heads it. */
export interface Place {
  readonly word: number;
  readonly parties: readonly Found[];
  /** Whether it is read as the place where something happens: such a one suffers, it does not act. */
  readonly scene: boolean;
}

/** A mention with the chances of its parts. */
export interface Likely extends Place {
  readonly actor: number;
  readonly recipient: number;
}

/** Every mention of a sentence that names a party, those before a noun ("Russian gas") and places of a country included; one for each stretch of words. */
export function placesOf(g: Graph, mentions: MentionIndex): Place[] {
  const own = new Set<Mention>();
  const owners = new Set<Mention>();
  for (let i = 0; i < g.words.length; i++) {
    const m = mentions.at(g.sentence, i);
    if (m !== null) own.add(m);
    const { upos } = wordAt(g, i);
    const owner = upos === 'NOUN' || upos === 'PROPN' ? mentions.modifier(g.sentence, i) : null;
    if (owner !== null) owners.add(owner);
  }
  const taken: Mention[] = [];
  const byLength = (a: Mention, b: Mention) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]);
  for (const m of [...[...own].sort(byLength), ...[...owners].sort(byLength)]) {
    if (m.sentence !== g.sentence || m.head < 0 || m.head >= g.words.length) continue;
    const doubled = taken.some((t) => t.span[0] < m.span[1] && m.span[0] < t.span[1] && sameParties(t, m));
    if (!doubled) taken.push(m);
  }
  return taken
    .map((m) => ({ word: m.head, parties: foundOf(m, m.head), scene: m.reading === 'place' }))
    .filter((p) => p.parties.length > 0)
    .sort((a, b) => a.word - b.word);
}

function sameParties(a: Mention, b: Mention): boolean {
  return b.parties.every((p) => a.parties.some((q) => q.code === p.code));
}

/** The features of each mention for a predicate read as `type`, in the order of `places`. */
export function roleFeatures(g: Graph, frame: Frame, type: string, places: readonly Place[]): string[][] {
  const slotOf = slotsOf(frame);
  const ways = places.map((p) => slotPath(g, p.word, frame.pred, slotOf));
  const inSubject = ways.filter((way) => way.startsWith('subj/')).length;
  const inObject = ways.filter((way) => way.startsWith('obj/')).length;
  const held = (count: number, own: boolean) => (count > (own ? 1 : 0) ? 'held' : 'free');
  return places.map((place, i) => {
    const by = ways[i] as string;
    const rivals = `${held(inSubject, by.startsWith('subj/'))} ${held(inObject, by.startsWith('obj/'))}`;
    return featuresOf(g, frame, type, place, places, by, rivals);
  });
}

function featuresOf(
  g: Graph,
  { pred, kind }: Frame,
  type: string,
  place: Place,
  places: readonly Place[],
  by: string,
  rivals: string,
): string[] {
  const lemma = wordAt(g, pred).lemma.toLowerCase();
  const path = rawPath(g, place.word, pred);
  const party = place.parties[0] as Found;
  const side = sideOf(party);
  const word = wordAt(g, place.word);
  const before = place.word < pred ? 'before' : 'after';
  const between = places.filter((p) => p !== place && inside(p.word, place.word, pred)).length;
  const own = places.some((p) => p !== place && p.parties.some((q) => place.parties.some((r) => r.code === q.code)));
  const distance = Math.abs(place.word - pred);
  const bin = distance <= 2 ? '2' : distance <= 5 ? '5' : distance <= 10 ? '10' : distance <= 18 ? '18' : 'far';
  const slot = by.split('/')[0] as string;
  const rel = `${baseRel(word.deprel)} ${caseOf(g, place.word)}`;
  const over = word.head >= 0 && word.head !== pred ? wordAt(g, word.head).lemma.toLowerCase() : '-';
  return [
    `by=${by}`,
    `by=${by} ${kind}`,
    `by=${by} ${type}`,
    `by=${by} ${lemma}`,
    `by=${by} ${rivals}`,
    `slot=${slot}`,
    `slot=${slot} ${type}`,
    `slot=${slot} ${lemma}`,
    `slot=${slot} ${kind} ${side}`,
    `slot=${slot} ${type} ${rivals}`,
    `path=${path}`,
    `path=${path} ${kind}`,
    `path=${path} ${type}`,
    `path=${path} ${lemma}`,
    `rel=${rel}`,
    `rel=${rel} ${type}`,
    `over=${over} ${word.deprel}`,
    `order=${before} ${between} ${places.length > 3 ? 'many' : places.length}`,
    `order=${before} ${between} ${type}`,
    `order=${before} ${between} ${kind} ${rivals}`,
    `far=${before} ${bin}`,
    `far=${before} ${bin} ${kind}`,
    `side=${side} ${type}`,
    `side=${side} ${before} ${type}`,
    `via=${party.via} ${slot}`,
    `rivals=${rivals} ${type}`,
    `own=${own} ${slot}`,
    `many=${place.parties.length > 1} ${type}`,
    `type=${type}`,
    `bare=${place.parties.every((p) => p.role === null && p.sector === null && p.entity === null)} ${slot}`,
  ];
}

/** Chance from which a side that a mention does not name itself is thought of. */
const SIDE_LEAST = 0.1;

/** The chances of each mention of the sentence, and of sides of its state that it does not name ("in Chad": its people); `places` are those of `placesOf`. */
export function likelyRoles(
  read: SentenceRead,
  g: Graph,
  frame: Frame,
  type: string,
  places: readonly Place[],
): Likely[] {
  const features = roleFeatures(g, frame, type, places);
  return places.flatMap((place, i) => {
    const chances = read.parts(frame.pred, type, place.word, features[i] as string[]);
    if (chances === null) return [];
    const { actor, recipient, sides } = chances;
    const own = { ...place, actor: place.scene ? 0 : actor, recipient };
    const others = sides
      .filter((s) => Math.max(s.actor, s.recipient) >= SIDE_LEAST)
      .map((s) => ({
        ...place,
        parties: place.parties.map((p) => onSide(p, s.sector)),
        actor: s.actor,
        recipient: s.recipient,
      }));
    return [own, ...others];
  });
}

/** The people, the rebels, the opposition or the state itself where a mention names another side of the same state. */
function onSide(party: Found, sector: string): Found {
  return { ...party, sector: sector === 'STATE' ? null : sector, role: null, entity: null, implied: true };
}

/** The kind of a mention, as the event model knows kinds. */
export function markOf({ parties, scene }: Place): string {
  const party = parties[0] as Found;
  const key = partyKey(party);
  const side = /-(OPP|REB|CVL)$/.exec(key)?.[1] ?? (key.length === 3 || key.startsWith('X-') ? 'STATE' : 'BODY');
  return `${side}${scene ? ' scene' : ''}${parties.length > 1 ? ' many' : ''} ${party.via === 'person' ? 'person' : ''}`;
}

/** The slot in which each word of a frame's slots stands. */
export function slotsOf(frame: Frame): ReadonlyMap<number, string> {
  const slotOf = new Map<number, string>();
  for (const [name, words] of frame.slots) for (const w of words) if (!slotOf.has(w)) slotOf.set(w, name);
  return slotOf;
}

/** The slot of the frame under which a word stands, and the relations on the way to it; "out" and the way up where it stands under none. */
export function slotPath(g: Graph, word: number, pred: number, slotOf: ReadonlyMap<number, string>): string {
  const way: string[] = [];
  for (let at = word, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === pred) return `own/${way.join('<')}`;
    const slot = slotOf.get(at);
    if (slot !== undefined) return `${slot}/${way.join('<')}`;
    const { deprel, head } = wordAt(g, at);
    if (!/^(conj|flat|appos)/.test(deprel)) way.push(step(g, at));
    at = head;
  }
  return 'out/';
}

/** The relations up from a word to where it meets the predicate, and down to that. */
function rawPath(g: Graph, word: number, pred: number): string {
  const above = new Map<number, number>();
  for (let at = pred, k = 0; at >= 0 && k < 8; k++) {
    above.set(at, k);
    at = wordAt(g, at).head;
  }
  const up: string[] = [];
  let at = word;
  for (let k = 0; at >= 0 && !above.has(at) && k < 8; k++) {
    const { deprel, head } = wordAt(g, at);
    if (!/^(conj|flat)/.test(deprel)) up.push(step(g, at));
    at = head;
  }
  if (at < 0) return 'none';
  const down: string[] = [];
  for (let k = pred; k !== at && k >= 0; k = wordAt(g, k).head) down.unshift(baseRel(wordAt(g, k).deprel));
  return up.length + down.length > 5 ? 'long' : `${up.join('<')}|${down.join('>')}`;
}

function step(g: Graph, i: number): string {
  const { deprel } = wordAt(g, i);
  const base = baseRel(deprel);
  return base === 'nmod' || base === 'obl' ? `${deprel === 'nmod:poss' ? 'poss' : base}[${caseOf(g, i)}]` : deprel;
}

function inside(i: number, a: number, b: number): boolean {
  return i > Math.min(a, b) && i < Math.max(a, b);
}

function sideOf(party: Found): string {
  if (/^(IGO|UNO|EUR)$/.test(party.sector ?? '')) return 'body';
  const side = /-(OPP|REB|CVL)$/.exec(partyKey(party))?.[1] ?? 'state';
  return party.sector !== null && /^(COP|JUD|LEG|MIL)$/.test(party.sector) ? party.sector : side;
}
