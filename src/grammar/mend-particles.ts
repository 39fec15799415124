/** Mends of particle verbs: "called in the envoy", "brushed aside the plea", "called its envoy home", where the particle was read as a preposition or a noun. */
import { has, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** Verbs with a particle that stands before the object; of "in" the object must be a person of office, for news is also "called in Paris". */
const BEFORE_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(call|haul|summon)$/],
  ['over', /^hand$/],
  ['aside', /^(brush|wave|sweep|cast|push|shrug)$/],
]);

const OF_OFFICE =
  /^(ambassador|envoy|consul|chargé|charge|diplomat|attaché|attache|representative|commissioner|nuncio|d'affaires)s?$/i;

/** Whether a noun is an office, or a name with one before it: "Ambassador Diaz", "chargé d'affaires". */
function isOfOffice(words: readonly Loose[], i: number): boolean {
  return words.some(
    (w, k) => (k === i || (w.head === i && /^(nmod:desc|compound|flat)$/.test(w.deprel))) && OF_OFFICE.test(w.form),
  );
}

/**
 * Law: what stands right after a verb and makes one verb with it is its particle, and the noun after it the object: "brushed aside the plea". A verb
 * with such an object and no auxiliary is not passive.
 */
export const particleTakenForPreposition: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.upos !== 'VERB') return;
    const particle = words[v + 1];
    if (particle === undefined || !BEFORE_OBJECT.get(particle.form)?.test(verb.lemma)) return;
    const object = words[particle.head];
    if (object === undefined || particle.head <= v || !/^(obl|obj)$/.test(object.deprel) || object.head !== v) return;
    if (!NOMINAL.has(object.upos) || (particle.form === 'in' && !isOfOffice(words, particle.head))) return;
    particle.head = v;
    particle.deprel = 'compound:prt';
    if (has(words, v, 'aux:pass') || (object.deprel === 'obl' && has(words, v, 'obj'))) return;
    object.deprel = 'obj';
    for (const w of words) if (w.head === v && w.deprel === 'nsubj:pass') w.deprel = 'nsubj';
  });
};

/** Law: "yes" and "no" that are said to something are what is said: "said yes to the offer". */
export const answerTakenForInterjection: Mend = (words) => {
  words.forEach((answer, a) => {
    const verb = words[a - 1];
    const asked = words[answer.head];
    if (!/^(yes|no)$/i.test(answer.form) || answer.deprel !== 'discourse' || verb?.lemma !== 'say') return;
    if (words[a + 1]?.form !== 'to' || asked === undefined || answer.head <= a || asked.head !== a - 1) return;
    answer.head = a - 1;
    answer.deprel = 'obj';
    asked.deprel = 'obl';
  });
};

/** Law: who stands by somebody does so himself, and by nobody's deed: "Fiji stood by Peru". */
export const standingTakenForPassive: Mend = (words) => {
  words.forEach((verb, v) => {
    if (!/^(stood|stuck)$/.test(verb.form) || has(words, v, 'aux:pass', 'aux') || words[v + 1]?.form !== 'by') return;
    for (const w of words) {
      if (w.head !== v) continue;
      if (w.deprel === 'nsubj:pass') w.deprel = 'nsubj';
      if (w.deprel === 'obl:agent') w.deprel = 'obl';
    }
  });
};

/** Law: "home" after a place is no part of its name: in "brought its envoy in Lima home" it is where to. */
export const homeTakenForPlace: Mend = (words) => {
  words.forEach((home, h) => {
    const verb = words[home.head];
    const name = words[h - 1];
    if (home.form !== 'home' || home.deprel !== 'obl' || verb === undefined || home.head > h || name === undefined)
      return;
    if (!/^(bring|call|fly|take|order|send|fetch)$/.test(verb.lemma) || name.upos !== 'PROPN' || name.head !== h)
      return;
    if (!has(words, h, 'det', 'nmod:poss', 'amod')) homeAsWhither(words, h, 'obl');
  });
};

/** Law: "home" has no owner of office before it: in "called its envoy home" the envoy is called, and home is where to. */
export const homeTakenForNoun: Mend = (words) => {
  words.forEach((home, h) => {
    const verb = words[home.head];
    if (!/^home$/i.test(home.form) || !/^(obj|xcomp|obl)$/.test(home.deprel) || verb?.upos !== 'VERB') return;
    const person = words[h - 1];
    if (home.head > h || person === undefined || person.head !== h || !/^(compound|flat)$/.test(person.deprel)) return;
    if (!OF_OFFICE.test(person.form)) return;
    homeAsWhither(words, h, 'obj');
  });
};

/** Makes "home" say where to; the noun before it takes what hung on it, and its place. */
function homeAsWhither(words: readonly Loose[], h: number, deprel: 'obl' | 'obj'): void {
  const [noun, home] = [words[h - 1] as Loose, words[h] as Loose];
  for (const [i, w] of words.entries()) if (i < h - 1 && w.head === h) w.head = h - 1;
  noun.head = home.head;
  noun.deprel = deprel;
  home.upos = 'ADV';
  home.xpos = 'RB';
  home.deprel = 'advmod';
}

/** Law: "home" is no part of a number: in "sent home two envoys" it is where to. */
export const homeTakenForNumber: Mend = (words) => {
  words.forEach((home, h) => {
    const verb = words[h - 1];
    if (home.form !== 'home' || words[home.head]?.upos !== 'NUM' || home.head !== h + 1) return;
    if (verb === undefined || !/^(send|fly|bring|call|take|order)$/.test(verb.lemma)) return;
    Object.assign(home, { head: h - 1, deprel: 'compound:prt' });
  });
};
