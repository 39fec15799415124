/**
 * The names of a document come in, who each person's name means goes out: full names by spelling and day, short ones by the full name
 * nearby, by title or nationality beside them, or by who held office on the day. It gives up on a surname that nothing supports, but for those of heads in office.
 */
import type { Tree, Word } from '../../grammar/index.js';
import { GIVEN_NAMES } from '../context-words.js';
import { foldName } from '../fold.js';
import type { Reading } from '../names.js';
import type { Person } from '../people.js';
import { holds } from '../period.js';
import { agentEndingAt } from './agents.js';
import type { Document, Name } from './document.js';

/** Who a name means, and why. */
export interface Identity {
  readonly person: Person;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** Identities of all names of persons, by name; a name that is missing means nobody known. */
export function identify(doc: Document): Map<Name, Identity> {
  const found = new Map<Name, Identity>();
  const inFull: { person: Person; at: number }[] = [];
  const texts = new Set<string>();
  for (const name of doc.names) {
    const first = name.hit.candidates[0] as Reading;
    if (first.via !== 'person') {
      if (first.code !== null) texts.add(first.code);
      continue;
    }
    if (first.form !== 'full') continue;
    const ranked = rank(name.hit.candidates, doc);
    const best = ranked[0];
    if (!best) continue;
    const exact = foldName(best.person.name).join(' ') === foldName(name.hit.text).join(' ');
    found.set(name, {
      person: best.person,
      confidence: ranked.length > 1 && ranked[1]?.score === best.score ? 0.7 : 0.97,
      reasons: [
        exact
          ? `"${name.hit.text}" is the name of ${best.person.name}`
          : `"${name.hit.text}" is a spelling of ${best.person.name}`,
      ],
    });
    inFull.push({ person: best.person, at: name.hit.span[0] });
  }
  for (const name of doc.names) {
    const first = name.hit.candidates[0] as Reading;
    if (first.via !== 'person' || first.form !== 'short') continue;
    const identity = short(name, doc, inFull, texts);
    if (identity) found.set(name, identity);
  }
  return found;
}

function short(
  name: Name,
  doc: Document,
  inFull: readonly { person: Person; at: number }[],
  codes: ReadonlySet<string>,
): Identity | null {
  const persons = name.hit.candidates.flatMap((reading) => (reading.person ? [reading.person] : []));
  const tree = doc.trees[name.sentence] as Tree;
  const at = name.hit.span[0];
  const titled = titleBefore(name, doc);
  if (partOfOtherName(name, tree, titled !== null)) return null;
  const told = inFull.filter((full) => persons.includes(full.person));
  const nearest = told.filter((full) => full.at < at).at(-1) ?? told[0];
  if (nearest)
    return {
      person: nearest.person,
      confidence: 0.95,
      reasons: [`"${name.hit.text}" is ${nearest.person.name}, named in full ${nearest.at < at ? 'before' : 'later'}`],
    };
  const administration = tree.words[name.last + 1]?.form === 'administration';
  const surname = foldName(name.hit.text).at(-1);
  const candidates = rank(name.hit.candidates, doc).map((c) => {
    let score = c.score;
    if (codes.has(c.person.code)) score += 2;
    if (titled && c.person.offices.some((office) => matches(office.title, titled))) score += 3;
    // "The Obama administration": so are called the governments of the US. A surname ends a name more often than it stands in its middle.
    if (administration && c.person.code === 'USA') score += 3;
    const names = foldName(c.person.name);
    if (names.at(-1) === surname) score += 0.25;
    // The first of two surnames ("Obama" of a Mangue Obama Nfubea) stands alone where his state is spoken of.
    else if (names.length >= 4 && names.at(-2) === surname && !codes.has(c.person.code)) score -= 4;
    return { person: c.person, score };
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return null;
  const sure = best.score - (candidates[1]?.score ?? 0);
  const inOffice =
    doc.published === null ||
    [...best.person.offices, ...best.person.roles].some((o) => holds(o.period, doc.published) !== 'no');
  if (titled && best.score >= 3) {
    const offices = best.person.offices.some((office) => matches(office.title, titled));
    if (offices || codes.has(best.person.code))
      return {
        person: best.person,
        confidence: sure > 0 ? 0.9 : 0.6,
        reasons: [`"${titled} ${name.hit.text}" is ${best.person.name}${inOffice ? ', in office then' : ''}`],
      };
    return null;
  }
  if (plainSurname(best.person)) return null;
  const common = COMMON.has(name.hit.text.toLowerCase());
  const capital = !common && (name.first > 0 || opensSentence(name, tree));
  const head = best.person.offices.some((office) => office.office !== 'other');
  if (codes.has(best.person.code) && inOffice && !common)
    return {
      person: best.person,
      confidence: sure > 0 ? 0.85 : 0.55,
      reasons: [
        `"${name.hit.text}" is ${best.person.name}, in office then, and the text names ${doc.gazetteer.describe(best.person.code)}`,
      ],
    };
  if (!spelledSo(name.hit.text, best.person)) return null;
  if (codes.has(best.person.code) && capital && sure > 0 && name.hit.text.length >= 5)
    return {
      person: best.person,
      confidence: 0.6,
      reasons: [
        `"${name.hit.text}" is ${best.person.name}; the text names ${doc.gazetteer.describe(best.person.code)}`,
      ],
    };
  if (
    inOffice &&
    doc.published !== null &&
    head &&
    capital &&
    sure > 0 &&
    (name.hit.text.length >= 5 || KNOWN_ALONE.has(name.hit.text))
  )
    return {
      person: best.person,
      confidence: 0.65,
      reasons: [`"${name.hit.text}" is ${best.person.name}, in office then`],
    };
  return null;
}

/** Somebody without an office whose surname English texts are full of (Warren, Scott, Gates): only the full name or a title tells. */
function plainSurname({ code, offices, roles }: Person): boolean {
  return (
    offices.length === 0 &&
    /^(USA|GBR|CAN|AUS|IRL|NZL)$/.test(code) &&
    roles.every(
      (role) => role.sector !== 'IGO' && !/^(vice president|national security adviser|special envoy)/.test(role.role),
    )
  );
}

/** Whether a name at the head of a sentence, where every word has a capital, is read as one: not "Philip and Nancy Roe". */
function opensSentence({ hit, first, last }: Name, tree: Tree): boolean {
  if (tree.words.slice(first, last + 1).some((word) => word.upos !== 'PROPN')) return false;
  return !(GIVEN_NAMES.has(hit.text.toLowerCase()) && tree.words[last + 1]?.upos === 'CCONJ');
}

/** Whether a short name has the letters of the person's name, and does not only sound like it ("About" for Abbott). */
function spelledSo(text: string, person: Person): boolean {
  const own = new Set([person.name, ...person.aliases].flatMap(foldName));
  return foldName(text).every((word) => own.has(word));
}

/** Surnames of less than five letters that stand alone in headlines while their bearer is in office. */
const KNOWN_ALONE = new Set('Xi Modi Lula Sisi Merz Tusk Fico Ruto Yoon Suga Noda Zuma Duda'.split(' '));

/** Surnames that are common words or names: they need a title or the full name. */
const COMMON = new Set(
  `christian may ban bush brown major hunt khan young king park lee kim li wang chen singh johnson smith williams jones davis gray grey green white black long rice
  powell baker cook perry carter ford hall hill martin thomas james john paul george david michel charles alexander michael joseph santos silva garcia lopez
  perez gonzalez rodriguez martinez hernandez ali ahmed mohammed muhammad hassan hussein ibrahim omar abdullah saleh said salem mahmoud scholz wong tan mori
  bishop mayor saint crown knight english phillips miller banda golani abe sir lord rudd key holland bolt ross rose price day moon sun queen prince pope christie harris mitchell anthony stuart browne barrow harper morrison howard conte moreno medina molina varela fernandez fernández
  castillo andersson fischer philip skerrit gonsalves drew pierre roh noh hu wen cox moore clark turnbull gore cheney blair costa bello diaz`.split(
    /\s+/,
  ),
);

/** The title right before a name: "President", "King", "Prime Minister"; null where there is none. */
function titleBefore(name: Name, doc: Document): string | null {
  if (name.first === 0) return null;
  const tree = doc.trees[name.sentence] as Tree;
  const noun = agentEndingAt(doc.text, tree, name.first - 1, doc.gazetteer);
  if (noun && noun.agent.kind === 'person' && !noun.plural)
    return doc.text.slice((tree.words[noun.first] as Word).start, (tree.words[noun.last] as Word).end);
  const before = (tree.words[name.first - 1] as Word).form;
  return /^(Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Dr|Dr\.|Gen\.|Sheikh|Shaikh|Ayatollah|Sir|Lord|Chairman|Mullah|Secretary)$/.test(
    before,
  )
    ? before
    : null;
}

/** Whether an unknown capitalised word stands right beside the name, so that it is part of somebody else's name. */
function partOfOtherName(name: Name, tree: Tree, titled: boolean): boolean {
  const before = tree.words[name.first - 1];
  const after = tree.words[name.last + 1];
  const proper = (word: Word | undefined): boolean =>
    word !== undefined && word.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.form);
  if (titled)
    return (
      proper(after) &&
      /^(flat|compound)/.test((after as Word).deprel) &&
      !/^(Jr|Sr|Foreign|Prime|President)/.test((after as Word).form)
    );
  if (proper(before) && name.first - 1 > 0) return true;
  if (proper(before) && /^(flat|compound)/.test((tree.words[name.first] as Word).deprel)) return true;
  return proper(after) && /^(flat|compound)/.test((after as Word).deprel) && !/^(Jr|Sr)/.test((after as Word).form);
}

function matches(title: string, words: string): boolean {
  const a = title.toLowerCase();
  const b = words.toLowerCase();
  if (a.includes(b) || b.includes(a)) return true;
  if (/^(mr|mrs|ms|dr|sir)/.test(b)) return true;
  return (
    /chancellor|premier|prime minister/.test(b) && /chancellor|premier|prime minister|council of ministers/.test(a)
  );
}

/** Persons by how well they fit: in office on the day, heads first, the exact spelling first. */
function rank(readings: readonly Reading[], doc: Document): { person: Person; score: number }[] {
  const scored = readings.flatMap((reading) => {
    const person = reading.person;
    if (!person) return [];
    let score = 0;
    const held = person.offices.map((office) => holds(office.period, doc.published));
    if (doc.published !== null) {
      if (held.includes('yes')) score += 4;
      else if (held.includes('maybe') || person.roles.some((role) => holds(role.period, doc.published) !== 'no'))
        score += 3;
      else score += nearness(person, doc.published);
    }
    if (person.offices.some((office) => office.office === 'head-of-state' || office.office === 'head-of-government'))
      score += 0.5;
    return [{ person, score }];
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** Up to 2 for somebody who left office shortly before the day, towards 0 for one long gone or yet to come. */
function nearness(person: Person, on: string): number {
  const year = Number(on.slice(0, 4));
  let best = 99;
  for (const { period } of [...person.offices, ...person.roles]) {
    const to = period.to === null ? 9999 : Number(period.to.slice(0, 4));
    const from = period.from === null ? 0 : Number(period.from.slice(0, 4));
    best = Math.min(best, year > to ? year - to : year < from ? (from - year) * 3 : 0);
  }
  return Math.max(0, 2 - best / 10);
}
