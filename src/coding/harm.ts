/**
 * What an attack told by place did to whom: "shelling of Kharkiv kills two people" harms the people of Ukraine, not its government. And one
 * attack is one event, though "kill", "wound" and "attack" each tell it. Comes in: candidates of one sentence. Goes out: fewer, with the
 * harmed side sharper. Knows no names.
 */
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { slotWords } from './frame.js';
import { childrenBy, coordinated, type Graph, wordAt } from './graph.js';
import { distinct, isGuess, partyKey } from './parties.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HARM = set('kill wound injure massacre maim slaughter murder displace burn execute die');

/** People under no arms. */
const CIVILIANS = set(
  'people person civilian child woman man resident villager girl boy baby family worshipper worshiper pilgrim student pupil teacher farmer fisherman passenger bystander patient doctor medic nurse journalist shopper elder toddler infant teenager refugee inhabitant mourner commuter dead',
);

/** What civilians live in and use. */
const CIVIL_THINGS = set(
  'hospital school market home house apartment church mosque bus village neighbourhood neighborhood clinic building flat block funeral wedding shelter mall supermarket restaurant hotel bakery station university kindergarten café cafe farm residence shop store dormitory housing',
);

/** Whether the words about the attack at `pred` tell of civilians harmed. */
function harmsCivilians(g: Graph, pred: number): boolean {
  const near = new Set([pred, wordAt(g, pred).head].filter((i) => i >= 0));
  for (const i of [...near])
    for (const c of childrenBy(g, i, 'advcl', 'conj', 'parataxis', 'acl:relcl', 'acl', 'xcomp')) near.add(c);
  for (const i of [...near]) for (const c of coordinated(g, i)) near.add(c);
  const harms = [...near].filter((i) => HARM.has(wordAt(g, i).lemma.toLowerCase()));
  return harms.some((i) =>
    childrenBy(g, i, 'obj', 'nsubj:pass', 'nsubj')
      .flatMap((o) => coordinated(g, o))
      .some((o) => isCivilian(g, o)),
  );
}

function isCivilian(g: Graph, i: number): boolean {
  const word = wordAt(g, i);
  if (word.upos === 'NUM')
    return childrenBy(g, i, 'nmod').every((c) => CIVILIANS.has(wordAt(g, c).lemma.toLowerCase()));
  return CIVILIANS.has(word.lemma.toLowerCase());
}

/** The candidate with a place that was attacked read as its people where people, or what they live in, were hit. */
export function withHarmed(candidate: Candidate): Candidate {
  if (!isAssault(candidate)) return candidate;
  const { g, frame } = candidate;
  const placed = (p: Found) => p.sector === null && p.entity === null;
  if (!candidate.recipients.some(placed)) return candidate;
  const targets = ['obj', 'on', 'against', 'at', 'of', 'in'].flatMap((slot) => slotWords(g, frame, slot));
  const civil =
    harmsCivilians(g, frame.pred) ||
    targets.some((i) => (CIVIL_THINGS.has(wordAt(g, i).lemma.toLowerCase()) || isAidConvoy(g, i)) && !isOfState(g, i));
  if (!civil) return candidate;
  return {
    ...candidate,
    recipients: distinct(candidate.recipients.map((p) => (placed(p) ? { ...p, sector: 'CVL' } : p))),
  };
}

/** "A relief convoy", "a convoy of refugees"; what else moves in a convoy is mostly an army's. */
function isAidConvoy(g: Graph, i: number): boolean {
  if (wordAt(g, i).lemma.toLowerCase() !== 'convoy') return false;
  return childrenBy(g, i, 'compound', 'amod', 'nmod').some((c) => {
    const lemma = wordAt(g, c).lemma.toLowerCase();
    return AID.test(lemma) || CIVILIANS.has(lemma);
  });
}

const AID =
  /^(aid|relief|humanitarian|food|medical|evacuation|bus|truck|lorry|car|trade|commercial|fuel|ambulance|wedding|pilgrim|charity|migrant)$/;

/** "A police station", "the foreign ministry building", "a governor's house". */
function isOfState(g: Graph, i: number): boolean {
  return childrenBy(g, i, 'compound', 'amod', 'nmod:poss').some((c) =>
    STATE_WORDS.has(wordAt(g, c).lemma.toLowerCase()),
  );
}

const STATE_WORDS = set(
  'police army military naval navy army-run ministry government parliament parliamentary embassy consulate consular security intelligence presidential court headquarters border radar radio air defence defense president minister governor mayor ambassador envoy diplomat official commander general',
);

/**
 * The candidate without recipients that are only guessed to be the doer's own: in "Russian forces attack Kharkiv, injuring 38 civilians" nothing
 * says whose the civilians are, and somebody else is named. Who alone is done to stays.
 */
export function withoutOwnGuesses(candidate: Candidate): Candidate {
  const { actors, recipients } = candidate;
  const guessed = (p: Found) => isGuessedOwn(candidate, p);
  if (!recipients.some(guessed) || recipients.every((p) => actors.some((a) => a.code === p.code))) return candidate;
  return { ...candidate, recipients: recipients.filter((p) => !guessed(p)) };
}

/**
 * The candidates with people who are only guessed to be the attacker's own read as those of the place that the clause above tells as attacked:
 * "shell Kostiantynivka, killing six civilians".
 */
export function withPeopleOfPlace(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((c) => {
    if (!isAssault(c) || !c.recipients.every((r) => isGuessedOwn(c, r))) return c;
    const { head, deprel } = wordAt(c.g, c.frame.pred);
    if (!/^(advcl|conj|xcomp|parataxis)/.test(deprel)) return c;
    const above = candidates.find(
      (k) => k !== c && isAssault(k) && k.frame.pred === head && !k.recipients.some((r) => isGuessedOwn(k, r)),
    );
    const [place] = above?.recipients ?? [];
    const same = above?.actors.map(partyKey).join() === c.actors.map(partyKey).join();
    if (place === undefined || !same || above?.joint === true) return c;
    return { ...c, recipients: distinct(c.recipients.map((r) => ({ ...place, sector: r.sector }))) };
  });
}

function isGuessedOwn({ actors }: Candidate, p: Found): boolean {
  return isGuess(p) && actors.some((a) => a.code === p.code);
}

/** Whether deaths are told of a crash, a fire or a flood: an army's plane that falls kills nobody for the army. */
export function isAccident(candidate: Candidate): boolean {
  if (!isAssault(candidate)) return false;
  const { g, frame } = candidate;
  const word = wordAt(g, frame.pred);
  if (!HARM.has(word.lemma.toLowerCase())) return false;
  const above = /^(advcl|acl|conj|xcomp|parataxis)/.test(word.deprel) && word.head >= 0 ? [word.head] : [];
  // "Russian aircraft killed two Afghans": a force's craft that kills others is its weapon.
  const weapon = word.xpos !== 'VBN' && crossesBorders(candidate) && candidate.actors.some((p) => p.sector === 'MIL');
  const around = [
    ...above,
    ...(weapon ? [] : (frame.slots.get('subj') ?? [])),
    ...(frame.slots.get('in') ?? []),
    ...(frame.slots.get('by') ?? []),
  ];
  return around.some((i) => ACCIDENT.has(wordAt(g, i).lemma.toLowerCase()));
}

function crossesBorders({ actors, recipients }: Candidate): boolean {
  return actors.length > 0 && recipients.length > 0 && actors.every((a) => recipients.every((r) => r.code !== a.code));
}

const ACCIDENT = set(
  'crash derail collide capsize collapse overturn plunge fall sink flood crush erupt accident collision derailment earthquake quake storm typhoon hurricane cyclone flood flooding landslide avalanche fire wildfire blaze outbreak epidemic virus disease eruption stampede tornado heatwave tsunami mudslide train bus ferry tram lorry truck car boat explosion plane aircraft airliner landfall strike-slip lightning wave weather rain bridge building land-mine mine',
);

function isAssault(c: Candidate): boolean {
  return c.entry.eventType === 'ASSAULT' || c.entry.act === 'attack';
}

/** Each attack once: of two that the same did to the same state in one status, the one whose harmed side is named stays. */
export function onceEach(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const c of candidates) {
    const at = isAssault(c) ? kept.findIndex((k) => isAssault(k) && sameAttack(k, c)) : -1;
    const known = kept[at];
    if (known === undefined) kept.push(c);
    else if (sharpness(c) > sharpness(known)) kept[at] = c;
  }
  return kept;
}

function sameAttack(a: Candidate, b: Candidate): boolean {
  const codes = (list: readonly Found[]) => [...new Set(list.map((p) => p.code))].sort().join();
  const sides = (list: readonly Found[]) => list.map(partyKey).sort().join();
  if (a.reading.status !== b.reading.status && a.reading.status !== 'ongoing' && b.reading.status !== 'ongoing')
    return false;
  const all = (c: Candidate) => sides([...c.actors, ...c.recipients]);
  if ((a.joint || b.joint) && all(a) === all(b)) return true;
  return sides(a.actors) === sides(b.actors) && codes(a.recipients) === codes(b.recipients);
}

/** How well the harmed side is told: by words for people or forces rather than by a place or nobody's. */
function sharpness(c: Candidate): number {
  return Math.max(0, ...c.recipients.map((p) => (p.sector === null ? 1 : p.confidence > 0.6 ? 3 : 2)));
}
