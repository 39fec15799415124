/**
 * The mentions found so far, in the order of the text, come in; what "he", "it", "they", "the two countries" or "that country" may
 * point back to goes out, with a reason. Plain rules of nearness and role, and no world knowledge beyond kinds of states.
 */
import { OBJECT_CONTROL, type Tree, type Word } from '../../grammar/index.js';
import type { Mention, Party } from '../types.js';
import { caseOf, children, type Document, verbAbove } from './document.js';
import { type Done, doerTo, doneTo, isPoliced, ownersOfHarmed } from './whose-harmed.js';

/** What a phrase points back to. */
export interface Antecedent {
  readonly parties: readonly Party[];
  readonly reason: string;
  readonly confidence: number;
}

const SPAN = 4;
/** The memory of a document: mentions in order, asked backwards. */
export class Discourse {
  private readonly past: Mention[] = [];

  constructor(private readonly doc: Document) {}

  add(mention: Mention): void {
    this.past.push(mention);
  }

  /** Whether a mention's head is the subject of its clause. */
  subject(mention: Mention): boolean {
    const word = this.doc.trees[mention.sentence]?.words[mention.head];
    return word !== undefined && /^(nsubj|csubj)/.test(word.deprel);
  }

  /** The person that "he" or "she" points to. */
  person(sentence: number, word: number): Antecedent | null {
    const best = this.best(sentence, word, (m) => m.parties.length === 1 && isPerson(m) && m.reading === 'actor');
    return best === null
      ? null
      : {
          parties: best.mention.parties,
          reason: `the person last spoken of, "${best.mention.text}"`,
          confidence: best.confidence,
        };
  }

  /** The state or body that "it" or "its" points to. */
  thing(sentence: number, word: number): Antecedent | null {
    const tree = this.doc.trees[sentence] as Tree;
    const clause = this.ownerOfHarmed(tree, sentence, word) ?? this.clauseSubject(tree, sentence, word);
    if (clause && clause.parties.length === 1 && !isPerson(clause))
      return { parties: clause.parties, reason: `the subject of its clause, "${clause.text}"`, confidence: 0.85 };
    const best = this.best(
      sentence,
      word,
      (m) => m.parties.length === 1 && !isPerson(m) && (m.parties[0] as Party).sector !== 'CVL',
    );
    return best === null
      ? null
      : {
          parties: best.mention.parties,
          reason: `last spoken of, "${best.mention.text}"`,
          confidence: best.confidence,
        };
  }

  /** Those that "they" or "their" points to: several parties, or a word in the plural. */
  several(sentence: number, word: number): Antecedent | null {
    const tree = this.doc.trees[sentence] as Tree;
    const clause = this.clauseSubject(tree, sentence, word);
    if (clause) {
      const parties = this.withConjuncts(clause);
      if (parties.length > 1 || plural(clause, this.doc))
        return { parties, reason: `the subject of its clause, "${clause.text}"`, confidence: 0.8 };
    }
    const best = this.best(sentence, word, (m) => this.withConjuncts(m).length > 1 || plural(m, this.doc));
    const any = best ?? this.best(sentence, word, (m) => !isPerson(m) && m.reading === 'actor');
    if (any === null) return null;
    return {
      parties: this.withConjuncts(any.mention),
      reason: `last spoken of in the plural, "${any.mention.text}"`,
      confidence: any.confidence * (best ? 0.9 : 0.6),
    };
  }

  /** The two parties that the text is about here: "the two countries", "both sides", "each other". */
  pair(sentence: number, word: number): Antecedent | null {
    const weights = new Map<string, { weight: number; party: Party }>();
    const doer = this.codeAt(sentence, doerTo(this.doc.trees[sentence] as Tree, word) ?? -1);
    for (const mention of this.past) {
      const age = sentence - mention.sentence;
      if (age < 0 || age > 12 || (age === 0 && mention.head >= word)) continue;
      for (const party of mention.parties) {
        if (!isStateLike(party) || party.code === doer) continue;
        const entry = weights.get(party.code) ?? { weight: 0, party };
        const role = mention.reading === 'place' ? 0.4 : this.subject(mention) ? 1.2 : 1;
        entry.weight += role * 0.75 ** age;
        weights.set(party.code, entry);
      }
    }
    const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight);
    const [first, second, third] = ranked;
    if (!first || !second) return null;
    const clear = second.weight - (third?.weight ?? 0);
    return {
      parties: [bareState(first.party, this.doc), bareState(second.party, this.doc)],
      reason: `the two that the text speaks of here, ${this.doc.gazetteer.describe(first.party.code)} and ${this.doc.gazetteer.describe(second.party.code)}`,
      confidence: clear > 0.5 ? 0.88 : clear > 0.1 ? 0.75 : 0.55,
    };
  }

  /** Whether anything that "its" could mean stands before a word in its sentence. */
  spokenOf(sentence: number, word: number): boolean {
    return this.past.some(
      (m) => m.sentence === sentence && m.head < word && m.via !== 'person' && m.reading === 'actor',
    );
  }

  /** The last two that were named apart, in their order, for "the former" and "the latter"; null where fewer are near. */
  lastTwo(sentence: number, word: number): { readonly former: Antecedent; readonly latter: Antecedent } | null {
    const found: Mention[] = [];
    for (let i = this.past.length - 1; i >= 0 && found.length < 2; i--) {
      const mention = this.past[i] as Mention;
      if (sentence - mention.sentence > 2) break;
      if (mention.sentence === sentence && mention.head >= word) continue;
      const [party] = mention.parties;
      if (!party || mention.parties.length > 1 || !/^(name|person|capital|organisation|group)$/.test(mention.via))
        continue;
      if (!found.some((other) => other.parties[0]?.code === party.code)) found.push(mention);
    }
    const [last, first] = found;
    if (!last || !first) return null;
    const as = (mention: Mention, which: string): Antecedent => ({
      parties: mention.parties,
      reason: `the ${which} of the two last named, "${mention.text}"`,
      confidence: 0.75,
    });
    return { former: as(first, 'first'), latter: as(last, 'second') };
  }

  /** States last named in one breath: "Ireland, Spain and Norway"; `count` of them where the words say how many. */
  together(sentence: number, word: number, count: number | null): Antecedent | null {
    for (let i = this.past.length - 1; i >= 0; i--) {
      const mention = this.past[i] as Mention;
      if (sentence - mention.sentence > 4) break;
      if (mention.sentence === sentence && mention.head >= word) continue;
      const parties = this.withConjuncts(mention).filter(isStateLike);
      if (parties.length < 2 || (count !== null && parties.length !== count)) continue;
      return {
        parties: parties.map((party) => bareState(party, this.doc)),
        reason: `named together, "${mention.text}" and the rest`,
        confidence: count === null ? 0.7 : 0.85,
      };
    }
    return null;
  }

  /** The state that "the country", "the kingdom", "that country" points to; `fits` narrows by kind, `not` leaves one out. */
  country(sentence: number, word: number, fits: (code: string) => boolean, not: string | null): Antecedent | null {
    let person: Mention | null = null;
    for (let i = this.past.length - 1; i >= 0; i--) {
      const mention = this.past[i] as Mention;
      if (mention.sentence > sentence || (mention.sentence === sentence && mention.head >= word)) continue;
      if (sentence - mention.sentence > (person === null ? 6 : Math.max(1, sentence - person.sentence))) break;
      if (mention.via === 'pronoun' || mention.confidence < 0.5) continue;
      const party = mention.parties.findLast(
        (p) => isStateLike(p) && p.code !== not && fits(p.code) && this.doc.gazetteer.state(p.code) !== null,
      );
      if (party && mention.via === 'person' && i > 0 && !this.tellsState(mention, party)) {
        // A person is the last resort: "President Putin left the country".
        person ??= mention;
        continue;
      }
      if (party)
        return {
          parties: [bareState(party, this.doc)],
          reason: `the state last spoken of, "${mention.text}"`,
          confidence: mention.sentence === sentence ? 0.8 : 0.72,
        };
    }
    const own = person?.parties[0];
    return own
      ? {
          parties: [bareState(own, this.doc)],
          reason: `the state of "${person?.text}", last spoken of`,
          confidence: 0.6,
        }
      : null;
  }

  /** "met Fiji Prime Minister Ana Diaz over the country's move": who is no subject and whose title names his state says which. */
  private tellsState({ sentence, head, text }: Mention, { code }: Party): boolean {
    const { gazetteer, trees } = this.doc;
    const acts = /^nsubj/.test((trees[sentence] as Tree).words[head]?.deprel ?? '');
    return !acts && code !== null && text.includes(gazetteer.describe(code));
  }

  /** The state whose agents an unowned title or body most likely is: the subject's, else the one most spoken of. */
  salient(sentence: number, word: number, bodies: boolean): Antecedent | null {
    const weights = new Map<string, { weight: number; mention: Mention; party: Party }>();
    const done = this.done(sentence, word);
    if (done?.whose === 'own')
      return {
        parties: done.subject.parties.map((party) => bareState(party, this.doc)),
        reason: `those of "${done.subject.text}", which ${done.verb}s them`,
        confidence: 0.75,
      };
    for (const mention of this.past) {
      const age = sentence - mention.sentence;
      if (done?.whose === 'others' && done.subject.parties[0]?.code === mention.parties[0]?.code) continue;
      if (age < 0 || age > 10 || (age === 0 && mention.head >= word) || mention.confidence < 0.5) continue;
      for (const party of mention.parties) {
        if (!isStateLike(party) || (!bodies && this.doc.gazetteer.state(party.code) === null)) continue;
        const entry = weights.get(party.code) ?? { weight: 0, mention, party };
        entry.weight += (this.subject(mention) ? 1.5 : mention.reading === 'place' ? 0.6 : 1) * 0.6 ** age;
        weights.set(party.code, entry);
      }
    }
    const [best, next] = [...weights.values()].sort((a, b) => b.weight - a.weight);
    if (!best) return null;
    return {
      parties: [bareState(best.party, this.doc)],
      reason: `of the state most spoken of here, ${this.doc.gazetteer.describe(best.party.code)}`,
      confidence: next === undefined ? 0.7 : best.weight > 1.5 * next.weight ? 0.62 : 0.45,
    };
  }

  /** Those whom a state's law meets are its own: "Burundi freed two pensioners", "its police had arrested a former minister". */
  underLaw(sentence: number, word: number): Antecedent | null {
    const done = this.done(sentence, word);
    const party = done?.subject.parties[0];
    if (done === null || !party || this.doc.gazetteer.state(party.code) === null) return null;
    const law = done.whose === 'law' || (isPoliced(done.verb) && /^(COP|JUD|GOV|SPY)$/.test(party.sector ?? ''));
    if (!law || /^(REB|OPP|CVL)$/.test(party.sector ?? '')) return null;
    return {
      parties: [bareState(party, this.doc)],
      reason: `under the law of "${done.subject.text}", which ${done.verb}s them`,
      confidence: 0.75,
    };
  }

  /** The state in which a named group fights, for those whom it meets there: "Al-Shabaab insurgents kill a governor". */
  foeOf(sentence: number, word: number): Antecedent | null {
    const mention = this.past.findLast(
      (m) =>
        sentence - m.sentence <= 1 &&
        (m.sentence < sentence || m.head !== word) &&
        m.parties[0]?.entity?.startsWith('group:') === true &&
        m.parties[0].sector === 'REB' &&
        this.doc.gazetteer.state(m.parties[0].code) !== null,
    );
    const party = mention?.parties[0];
    if (!mention || !party) return null;
    const own = { ...party, sector: null, entity: null, role: null, name: this.doc.gazetteer.describe(party.code) };
    return { parties: [own], reason: `where "${mention.text}" fights`, confidence: 0.6 };
  }

  /** What the subject of its verb does to an object: one sends one's own, and expels or shoots at others. */
  private done(
    sentence: number,
    word: number,
  ): { readonly whose: Done['whose']; readonly subject: Mention; readonly verb: string } | null {
    const done = doneTo(this.doc.trees[sentence] as Tree, word);
    const subject = done && this.past.findLast((m) => m.sentence === sentence && m.head === done.subject);
    if (!done || !subject || subject.parties.length !== 1 || !isStateLike(subject.parties[0] as Party)) return null;
    return { whose: done.whose, subject, verb: done.verb };
  }

  /** The code of the first party of the mention that a word heads; null where it heads none. */
  codeAt(sentence: number, word: number): string | null {
    return this.past.findLast((m) => m.sentence === sentence && m.head === word)?.parties[0]?.code ?? null;
  }

  /** The mention of a person of that state seen last, for "the Ukrainian leader"; heads only where `heads` is set. */
  personOf(code: string, fits: (mention: Mention) => boolean): Mention | null {
    return (
      this.past.findLast(
        (m) => m.via === 'person' && m.parties[0]?.code === code && m.parties[0].sector !== 'ELI' && fits(m),
      ) ?? null
    );
  }

  /** Mentions of the coordination that a mention heads: "Ukraine and Syria" for Ukraine. */
  withConjuncts(mention: Mention): readonly Party[] {
    const tree = this.doc.trees[mention.sentence] as Tree;
    const parties = [...mention.parties];
    const conjuncts = (head: number, depth: number): number[] =>
      children(tree, head)
        .filter((c) => (tree.words[c] as Word).deprel === 'conj')
        .flatMap((c) => (depth > 8 ? [c] : [c, ...conjuncts(c, depth + 1)]));
    for (const child of conjuncts(mention.head, 0)) {
      const other = this.past.find((m) => m.sentence === mention.sentence && m.head === child);
      for (const party of other?.parties ?? [])
        if (!parties.some((p) => p.code === party.code && p.entity === party.entity)) parties.push(party);
    }
    return parties;
  }

  /** Whose those are whom the subject of a clause harms: another party's than the subject's. */
  private ownerOfHarmed(tree: Tree, sentence: number, word: number): Mention | null {
    for (const at of ownersOfHarmed(tree, word)) {
      const found = this.past.findLast((m) => m.sentence === sentence && m.head === at);
      const code = found?.parties.length === 1 && !isPerson(found) ? found.parties[0]?.code : undefined;
      if (found && code !== undefined && this.clauseSubject(tree, sentence, word)?.parties[0]?.code !== code)
        return found;
    }
    return null;
  }

  /** The last mention that governs as a subject in the same clause, or in a clause above it. */
  private clauseSubject(tree: Tree, sentence: number, word: number): Mention | null {
    let verb = verbAbove(tree, word);
    for (let steps = 0; steps < 6 && verb >= 0; steps++) {
      const asked = this.askedToDo(tree, sentence, verb, word);
      if (asked !== null) return asked;
      for (const child of children(tree, verb)) {
        if (child >= word || !/^nsubj/.test((tree.words[child] as Word).deprel)) continue;
        const found = this.past.findLast((m) => m.sentence === sentence && m.head === child);
        if (found) return found;
      }
      const head = (tree.words[verb] as Word).head;
      if (head < 0) break;
      verb = head;
    }
    return null;
  }

  /** "urged Chad to lift its blockade", "calls on Chad to free its prisoners": who is to do what the infinitive says. */
  private askedToDo(tree: Tree, sentence: number, verb: number, word: number): Mention | null {
    const { xpos, deprel, head } = tree.words[verb] as Word;
    const above = tree.words[head];
    if (above === undefined || xpos !== 'VB' || !/^(xcomp|advcl|acl|ccomp)$/.test(deprel)) return null;
    if (!OBJECT_CONTROL.has(above.lemma.toLowerCase())) return null;
    for (const c of children(tree, head)) {
      const asked = /^(obj|iobj)$/.test((tree.words[c] as Word).deprel) || /^(up)?on$/.test(caseOf(tree, c));
      const found = asked && c < word ? this.past.findLast((m) => m.sentence === sentence && m.head === c) : undefined;
      if (found) return found;
    }
    return null;
  }

  private best(
    sentence: number,
    word: number,
    fits: (mention: Mention) => boolean,
  ): { mention: Mention; confidence: number } | null {
    let best: Mention | null = null;
    let bestScore = -Infinity;
    let second = -Infinity;
    for (let i = this.past.length - 1; i >= 0; i--) {
      const mention = this.past[i] as Mention;
      const age = sentence - mention.sentence;
      if (age > SPAN) break;
      if (age < 0 || (age === 0 && mention.head >= word) || !fits(mention)) continue;
      const score =
        -age * 1.2 +
        (this.subject(mention) ? 1.1 : 0) +
        (mention.via === 'person' ? 0.3 : 0) +
        (mention.reading === 'place' ? -1 : 0) +
        mention.head / 200;
      if (score > bestScore) {
        if (best && best.parties[0]?.code !== mention.parties[0]?.code) second = bestScore;
        bestScore = score;
        best = mention;
      } else if (score > second && best?.parties[0]?.code !== mention.parties[0]?.code) {
        second = score;
      }
    }
    return best === null
      ? null
      : {
          mention: best,
          confidence:
            (bestScore - second > 1 ? 0.88 : bestScore - second > 0.4 ? 0.75 : 0.6) * Math.max(0.6, best.confidence),
        };
  }
}

/** A state or an international organisation, by its code. */
function isStateLike(party: Party): boolean {
  return !party.entity?.startsWith('group:') || party.sector === 'GOV';
}

function isPerson(mention: Mention): boolean {
  const party = mention.parties[0];
  return (
    mention.parties.length === 1 &&
    (mention.via === 'person' || mention.via === 'office' || party?.entity?.startsWith('person:') === true)
  );
}

function plural(mention: Mention, doc: Document): boolean {
  const word = doc.trees[mention.sentence]?.words[mention.head];
  return mention.parties.length > 1 || word?.feats.includes('Number=Plur') === true;
}

function bareState(party: Party, doc: Document): Party {
  return party.entity?.startsWith('org:')
    ? party
    : { ...party, sector: null, entity: null, role: null, name: doc.gazetteer.describe(party.code) };
}
