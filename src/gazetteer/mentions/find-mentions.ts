/**
 * A report's text, trees, quotations and day come in; every phrase that stands for a political party goes out as a Mention, found by its
 * head word. Names and nouns are read from the words in a row, whose they are from the tree, pronouns from what came before.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Gazetteer } from '../gazetteer.js';
import type { Reading } from '../names.js';
import type { Mention, MentionVia, Party } from '../types.js';
import { agentParties, holderOf } from './agent-parties.js';
import { type AgentNoun, agentEndingAt } from './agents.js';
import { makeMention, nameReason, sureness } from './build.js';
import { capitalAt } from './capital.js';
import { Discourse } from './discourse.js';
import { children, type Document, headOf, type MentionInput, makeDocument, type Name } from './document.js';
import { firstPersons } from './first-persons.js';
import { modifiersOf } from './modifier.js';
import { partyOfNamed } from './named-person.js';
import { officeOfRole } from './office-of-role.js';
import { before, type OwnerContext, ownerOf } from './owner.js';
import { type Manner, partyOfReading } from './party.js';
import { type Identity, identify } from './persons.js';
import { backerOf, foeOfProtest, readName, twinOf } from './read-name.js';
import { description, pronoun } from './reference.js';
import { sceneNear } from './scene.js';
import {
  followedByNoun,
  mannerOf,
  modifies,
  nameAfterOwner,
  possessorAt,
  shipEnd,
  unknownName,
  withFormer,
} from './shape.js';

export type { MentionInput } from './document.js';

/** The mentions of a report, by sentence (index of its tree) and word. */
export interface Mentions {
  /** The mention whose phrase is headed by that word, or to whose name or title the word belongs; null where it is no party. */
  at(sentence: number, word: number): Mention | null;
  /** Whose a noun is, by a demonym, name or possessor right before it: "Russian" in "Russian gas", "Syria's" in "Syria's recognition". */
  modifier(sentence: number, word: number): Mention | null;
  /** The state in which a sentence plays, by its places or those of the sentences before it; null where they name none or several. */
  scene(sentence: number): Party | null;
  /** Whether a sentence speaks of no party and has no name: nothing in it is anybody's. */
  silent(sentence: number): boolean;
  /** All of them in the order of the text. */
  readonly all: readonly Mention[];
}

/** Finds all mentions; never throws on odd trees, and gives what it can without the rest. */
export function findMentions(input: MentionInput, gazetteer: Gazetteer): Mentions {
  const doc = makeDocument(input, gazetteer);
  const finder = new Finder(doc);
  for (let s = 0; s < doc.trees.length; s++) finder.sentence(s);
  for (const p of firstPersons(doc, finder.mentions().all)) {
    finder.put(p.sentence, p.word, p.word, p.word, 'pronoun', p.parties, p.confidence, [p.reason]);
  }
  return finder.mentions();
}

const isPronoun = (tree: Tree, w: number | null): boolean => w !== null && tree.words[w]?.upos === 'PRON';

const FIGHTERS = /^(REB|MIL|COP)$/;

/** One report's finding: the tables by word, and the discourse so far. */
class Finder {
  private readonly found: (Mention | null)[][];
  private readonly identities: ReadonlyMap<Name, Identity>;
  private readonly discourse: Discourse;
  /** How the text last spoke of each person. */
  private readonly manners = new Map<string, Manner>();
  private readonly context: OwnerContext;

  constructor(private readonly doc: Document) {
    this.found = doc.trees.map((tree) => tree.words.map(() => null));
    this.identities = identify(doc);
    this.discourse = new Discourse(doc);
    this.context = { doc, identities: this.identities, mentionAt: (s, w) => this.found[s]?.[w] ?? null };
  }

  mentions(): Mentions {
    const all = [...new Set(this.found.flat().filter((m) => m !== null))];
    all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
    return {
      at: (s, w) => this.found[s]?.[w] ?? null,
      modifier: modifiersOf(this.context),
      silent: (s) => !this.found[s]?.some((m) => m !== null) && !this.doc.nameAt[s]?.some((name) => name !== null),
      scene: (s) => sceneNear(this.doc, s),
      all,
    };
  }

  sentence(s: number): void {
    const tree = this.doc.trees[s] as Tree;
    const row = this.doc.nameAt[s] as readonly (Name | null)[];
    for (let w = 0; w < tree.words.length; w++) {
      if (this.found[s]?.[w]) continue;
      const name = row[w];
      if (name && ((name.hit.candidates[0] as Reading).via !== 'person' || this.identities.has(name))) {
        if (name.first === w) this.name(name, null);
        continue;
      }
      const word = tree.words[w] as Word;
      if (word.upos === 'PRON' || word.upos === 'DET' || /^(other|another|both|former|latter)$/i.test(word.form)) {
        const reference = pronoun(this.doc, s, w, this.discourse, (at) => this.found[s]?.[at] ?? null);
        if (reference)
          this.put(s, reference.first, reference.last, w, reference.via, reference.parties, reference.confidence, [
            reference.reason,
          ]);
        continue;
      }
      this.noun(s, w);
    }
  }

  /** A noun: a title before a name, an agent, a description. */
  private noun(s: number, w: number): void {
    const tree = this.doc.trees[s] as Tree;
    const row = this.doc.nameAt[s] as readonly (Name | null)[];
    const twin = twinOf(this.doc, s, w);
    if (twin) {
      this.put(s, w, w, w, 'name', [twin], 0.9, [`shares the name that follows: ${twin.name}`]);
      return;
    }
    const capital = capitalAt(this.context, this.discourse, s, w);
    if (capital) {
      const { first, last, party, reading, place, confidence, reasons } = capital;
      this.put(s, first, w, w, 'capital', [party], confidence, reasons, w, reading, place, Math.max(w, last));
      return;
    }
    const described = description(this.doc, s, w, this.discourse);
    if (described) {
      this.put(s, described.first, described.last, w, described.via, described.parties, described.confidence, [
        described.reason,
      ]);
      return;
    }
    // "Secretary" begins "Secretary General": the longer noun is read where it ends.
    for (let end = w + 1; end <= w + 4 && end < tree.words.length; end++) {
      const longer = agentEndingAt(this.doc.text, tree, end, this.doc.gazetteer);
      if (longer && longer.first <= w) return;
    }
    const agent = agentEndingAt(this.doc.text, tree, w, this.doc.gazetteer);
    if (!agent) {
      this.counterpart(s, w);
      return;
    }
    const next = row[w + 1];
    if (next && agent.agent.kind !== 'body' && this.identities.has(next) && (tree.words[w] as Word).upos !== 'VERB') {
      this.name(next, agent);
      return;
    }
    // "Army commander General X": two titles in a row.
    const second = agent.agent.kind === 'person' ? agentEndingAt(this.doc.text, tree, w + 1, this.doc.gazetteer) : null;
    const after = second && second.first === w + 1 ? row[w + 2] : null;
    if (second && after && this.identities.has(after)) {
      this.name(after, { ...agent, last: second.last });
      return;
    }
    // "President of Syria Ahmed al-Sharaa": the name right after the owner.
    const beyond = nameAfterOwner(this.doc, this.identities, s, agent);
    if (beyond) {
      this.name(beyond, agent);
      return;
    }
    // "Police station", "insurgent attacks": whose they are is told by the first noun.
    if (modifies(this.doc, s, w) && !FIGHTERS.test(agent.agent.sector)) return;
    this.agent(s, agent);
  }

  private agent(s: number, noun: AgentNoun): void {
    const { doc } = this;
    const tree = doc.trees[s] as Tree;
    const told = ownerOf(this.context, s, noun.first, noun.last, noun.agent.kind, noun.agent.role);
    // "Their captors" are not of those whom they hold.
    const owner = noun.agent.role === 'captors' && told && isPronoun(tree, told.from) ? null : told;
    const former = mannerOf(tree, owner?.from ?? noun.first, noun.first);
    const last = unknownName(this.doc, this.identities, s, noun);
    const result = agentParties(
      doc,
      this.discourse,
      s,
      noun,
      owner,
      former,
      last > noun.last
        ? doc.text.slice((tree.words[noun.last + 1] as Word).start, (tree.words[last] as Word).end)
        : null,
    );
    if (!result) return;
    const named = this.appositive(s, noun, result.parties);
    const first = withFormer(tree, owner?.from ?? noun.first);
    const own = Math.max(last, noun.last);
    const end = owner?.to !== null && owner?.to !== undefined && owner.to > own && owner.to <= own + 5 ? owner.to : own;
    this.put(
      s,
      first,
      own,
      noun.last,
      result.via,
      named ?? result.parties,
      result.confidence,
      result.reasons,
      noun.first,
      'actor',
      null,
      end,
    );
  }

  /** "Iran's president, Hassan Rouhani,": the person that a comma sets beside the title, where the state is the same. */
  private appositive(s: number, noun: AgentNoun, parties: readonly Party[]): Party[] | null {
    const tree = this.doc.trees[s] as Tree;
    const name = this.doc.nameAt[s]?.[noun.last + 2];
    const [party] = parties;
    if (noun.agent.kind !== 'person' || parties.length !== 1 || !party || !name) return null;
    const identity = tree.words[noun.last + 1]?.form === ',' ? this.identities.get(name) : undefined;
    if (!identity || (identity.person.code !== party.code && party.sector !== 'IGO')) return null;
    return [{ ...party, entity: identity.person.id, name: identity.person.name }];
  }

  /** "his Syrian counterpart": the office of the person compared with, in the other state. */
  private counterpart(s: number, w: number): void {
    const tree = this.doc.trees[s] as Tree;
    const word = tree.words[w] as Word;
    if (!/^(counterpart|colleague)s?$/i.test(word.form)) return;
    const owner = before({ ...this.context, mentionAt: () => null }, s, w);
    const at = possessorAt(this.doc, s, w);
    const whose = at === null ? null : (this.found[s]?.[at] ?? null);
    // A reporter has colleagues too.
    if (/^coll/i.test(word.form) && !/^(GOV|MIL|LEG|COP|SPY)$/.test(whose?.parties[0]?.sector ?? '')) return;
    const next = (this.doc.nameAt[s] as readonly (Name | null)[])[w + 1];
    if (next && this.identities.has(next)) {
      this.name(next, {
        agent: {
          noun: 'counterpart',
          sector: 'GOV',
          role: whose?.parties[0]?.role ?? 'counterpart',
          office: null,
          kind: 'person',
        },
        first: w,
        last: w,
        plural: false,
      });
      return;
    }
    if (!owner) return;
    const role = whose?.parties[0]?.role ?? null;
    const parties = owner.parties.map((party) => this.holder({ ...party, sector: 'GOV', role }, role));
    const from = at ?? owner.from ?? w;
    this.put(
      s,
      Math.min(from, owner.from ?? w),
      w,
      w,
      'office',
      parties,
      0.85,
      [`"${word.form}": the same office as ${whose ? `"${whose.text}"` : 'the one spoken of'}, of ${owner.reason}`],
      owner.from ?? w,
    );
  }

  /** Fills in who held the office, where the role is one of the offices of the tables. */
  private holder(party: Party, role: string | null): Party {
    const office = role === null ? null : officeOfRole(role);
    const held = holderOf(this.doc, party.code, office, role);
    return held ? { ...party, entity: held.person, name: held.name } : party;
  }

  /** A name, with the title before it where there is one. */
  private name(name: Name, title: AgentNoun | null): void {
    const { doc } = this;
    const s = name.sentence;
    const tree = doc.trees[s] as Tree;
    const reading = name.hit.candidates[0] as Reading;
    const identity = this.identities.get(name);
    if (reading.via === 'person') {
      if (!identity) return;
      const start = title?.first ?? name.first;
      const owner = title ? before(this.context, s, title.first) : null;
      const said = mannerOf(
        tree,
        Math.max(0, (owner?.from ?? start) - 2),
        start,
        title !== null && title.agent.sector !== 'CVL',
      );
      const manner = said === 'plain' ? (this.manners.get(identity.person.id) ?? 'plain') : said;
      this.manners.set(identity.person.id, manner);
      const { party, reasons } = partyOfNamed(doc, identity, title, owner, manner);
      const first = withFormer(tree, owner?.from ?? start);
      this.put(
        s,
        first,
        name.last,
        headOf(tree, start, name.last),
        'person',
        [party],
        identity.confidence,
        reasons,
        start,
      );
      return;
    }
    const backer = backerOf(doc, name);
    if (backer) {
      const reason = `"${name.hit.text}" is behind what follows`;
      this.put(s, name.first, name.last, headOf(tree, name.first, name.last), 'demonym', [backer], 0.9, [reason]);
      return;
    }
    const foe = foeOfProtest(doc, name);
    if (foe) {
      const reason = `"${name.hit.text}" is whom what follows is against`;
      this.put(s, name.first, name.last, headOf(tree, name.first, name.last), 'demonym', [foe], 0.9, [reason]);
      return;
    }
    if (reading.form === 'adjective' || reading.form === 'people') {
      this.people(name);
      return;
    }
    const last = shipEnd(tree, name);
    const head = headOf(tree, name.first, last);
    const governor = (tree.words[head] as Word).head;
    const verbal = governor >= 0 && children(tree, governor).some((c) => (tree.words[c] as Word).deprel === 'obj');
    if (
      /^(compound|amod)/.test((tree.words[head] as Word).deprel) &&
      followedByNoun(tree, name) &&
      !verbal &&
      last === name.last
    ) {
      // A modifier, not a party by itself; `modifier` and the owner's walk find it.
      return;
    }
    const { parties, reading: as, reason } = readName(doc, name, head);
    if (parties.length === 0 && reading.form !== 'place') return;
    const reasons = [nameReason(name, reading, doc.gazetteer), ...name.hit.reasons, reason].filter((r) => r !== '');
    this.put(s, name.first, last, head, reading.via, parties, sureness(name, reading), reasons, name.first, as, name);
  }

  /** "Russians", "two Ukrainians", "the Chinese". */
  private people(name: Name): void {
    const tree = this.doc.trees[name.sentence] as Tree;
    const noun = name.hit.candidates.find((r) => r.form === 'people');
    const head = headOf(tree, name.first, name.last);
    const word = tree.words[head] as Word;
    if (!noun || followedByNoun(tree, name) || /^amod/.test(word.deprel)) return;
    const determiner = tree.words[name.first - 1];
    const plural = noun.plural || /(?:s|ese|ish|ch|ss)$/.test(name.hit.text);
    if (!plural && !determiner) return;
    if (
      word.upos === 'ADJ' &&
      !/^(the|two|three|some|many|several|more|few|fellow|\d+)$/i.test(determiner?.form ?? '') &&
      !/^(nsubj|obj|obl|root|conj|nmod)/.test(word.deprel)
    )
      return;
    const party = partyOfReading(noun, this.doc.published, this.doc.gazetteer);
    if (!party) return;
    const people = { ...party, sector: 'CVL', role: 'citizens' };
    this.put(name.sentence, name.first, name.last, head, 'demonym', [people], 0.85, [
      `"${name.hit.text}": the people of ${party.name}`,
    ]);
  }

  put(
    s: number,
    first: number,
    last: number,
    head: number,
    via: MentionVia,
    parties: readonly Party[],
    confidence: number,
    reasons: readonly string[],
    core = first,
    reading: 'actor' | 'place' = 'actor',
    where: Name | NonNullable<Mention['place']> | null = null,
    end = last,
  ): void {
    const tree = this.doc.trees[s] as Tree;
    const own = headOf(tree, core, last);
    const mention = makeMention(
      this.doc,
      s,
      first,
      end,
      own >= core && own <= last ? own : head,
      via,
      parties,
      confidence,
      reasons,
      reading,
      where,
    );
    const row = this.found[s] as (Mention | null)[];
    for (let w = core; w <= last; w++) row[w] = mention;
    this.discourse.add(mention);
  }
}
