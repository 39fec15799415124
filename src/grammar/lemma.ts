/**
 * A form and its Penn tag come in; the lemma goes out. Whole forms first, then the longest ending that the rules know; where an
 * ending's rule makes a word that nobody has seen, the next shorter ending or a silent e is tried. train/lemmas.py learns the rules.
 */

import { fold } from './features.js';
import { irregularLemma } from './irregular.js';

const LONGEST = 5;
const ACRONYM = /^[A-Z]{2,5}$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** Marks whose typographic forms have these for a lemma; other marks are their own. */
const PLAIN = new Set(['"', "'", '-']);
const KEPT = 50_000;
/** Endings whose rule may be wrong about a silent e or a doubled letter: inflected tags. */
const INFLECTED = new Set(['VBD', 'VBG', 'VBN', 'VBZ', 'NNS', 'JJR', 'JJS', 'RBR', 'RBS']);
/** Tags of forms that are their own lemma, but for a few whole forms. */
const UNCHANGED = new Set(['VB', 'VBP']);
const SECOND_GUESSES: Readonly<Record<string, readonly string[]>> = {
  VBD: ['l,2,', 'l,1,', 'l,3,'],
  VBN: ['l,2,', 'l,1,', 'l,3,'],
  VBG: ['l,3,', 'l,3,e', 'l,4,'],
  VBZ: ['l,1,', 'l,2,'],
  NNS: ['l,1,', 'l,2,'],
  JJR: ['l,2,', 'l,1,', 'l,3,', 'l,3,y'],
  JJS: ['l,3,', 'l,2,', 'l,4,', 'l,4,y'],
};

/** Forms that the learnt endings cut wrongly; who is "wound" in the news is wounded. */
const SLIPS: Readonly<Record<string, string>> = {
  'VBD wound': 'wound',
  'VBN wound': 'wound',
  'VBD lied': 'lie',
  'VBZ ties': 'tie',
};

/** Weak verbs that the word list lacks or that a learnt ending cuts wrongly ("aided" to "aide"): their forms are made by rule. */
const WEAK = new Set(
  (
    'accredit aid air appal axe beef cajole cane cannonade chide choke clamour club condole convoke demote deride dub egg enthrone entreat extol fine flay flog fulfil fume goad heckle importune jeer label lambast ' +
    'laud lean liken lob maltreat mete mine mistreat molest pare prise rake raze rearm revile rope scythe seethe shackle site spurn strafe swipe tour upbraid wade winkle wipe ' +
    'badmouth clang daub foot hale ladle'
  ).split(' '),
);

/** The weak verb of which a form is the past, the gerund or the third person; null where it is none of them. */
function weakVerb(low: string, xpos: string): string | null {
  const ending = xpos === 'VBG' ? /ing$/ : xpos === 'VBZ' ? /s$/ : /^VB[DN]$/.test(xpos) ? /ed$/ : null;
  if (ending === null || !ending.test(low)) return null;
  const stem = low.replace(ending, '');
  const bare = stem.replace(/([^aeiou])\1$/, '$1');
  const bases = xpos === 'VBZ' ? [stem] : [stem, `${stem}e`, bare];
  return bases.find((base) => WEAK.has(base)) ?? null;
}

/** Lemmas of forms. */
export interface Lemmatiser {
  lemma(form: string, xpos: string, inner: boolean): string;
  /** Every lemma that one of the tags gives a form. */
  every(form: string, tags: readonly string[]): string[];
}

/**
 * Functions from form and Penn tag to lemma; `inner` says that a capital is not the sentence's first nor a headline's. `rules` are the model's lines, `known` says whether a lower-case word is one.
 */
export function createLemmatiser(rules: readonly string[], known: (word: string) => boolean): Lemmatiser {
  const byKey = new Map<string, string>();
  for (const rule of rules) {
    const last = rule.lastIndexOf('\t');
    byKey.set(rule.slice(0, last), rule.slice(last + 1));
  }
  /** Lemmas by tag, then by form: of words inside a sentence, and of those whose capital may be the sentence's. */
  const within = new Map<string, Map<string, string>>();
  const first = new Map<string, Map<string, string>>();
  let held = 0;

  function make(form: string, xpos: string, inner: boolean): string {
    const plain = fold(form);
    if (!/[\p{L}\p{N}]/u.test(plain)) return PLAIN.has(plain) ? plain : form;
    const low = plain.toLowerCase();
    const slip = SLIPS[`${xpos} ${low}`];
    if (slip !== undefined) return slip;
    const irregular = /^VB[DN]$/.test(xpos) ? irregularLemma(low) : null;
    if (irregular !== null) return irregular;
    const weak = weakVerb(low, xpos);
    if (weak !== null) return weak;
    const whole = byKey.get(`${xpos}\t^${low}`);
    // A rule of a single form, learnt from few places, may hold a slip ("fre" of "freed"): where it makes no word, the endings are tried.
    if (whole !== undefined && (!INFLECTED.has(xpos) || known(edit(low, whole)))) return edit(plain, whole);
    if (xpos === 'NNP' || (xpos === 'NN' && ACRONYM.test(plain) && !known(plain))) return plain;
    const guesses: string[] = whole === undefined ? [] : [whole];
    for (let length = Math.min(LONGEST, low.length); length >= 0; length--) {
      const script = byKey.get(`${xpos}\t${low.slice(low.length - length)}`);
      if (script !== undefined) guesses.push(script);
    }
    if (guesses.length === 1 && inner && xpos === 'JJ' && CAPITALISED.test(plain)) return plain;
    const first = edit(plain, guesses[0] ?? 'l,0,');
    if (known(first)) return first;
    // "they declare": the ending of "are" makes no word of it.
    if (UNCHANGED.has(xpos)) return known(low) ? low : first;
    if (!INFLECTED.has(xpos)) return first;
    for (const script of [...guesses, ...(SECOND_GUESSES[xpos] ?? [])]) {
      const made = edit(plain, script);
      if (made.length > 1 && known(made)) return made;
    }
    return first;
  }

  const lemma = (form: string, xpos: string, inner: boolean) => {
    const kept = inner ? within : first;
    let own = kept.get(xpos);
    if (own === undefined) {
      own = new Map();
      kept.set(xpos, own);
    }
    let got = own.get(form);
    if (got === undefined) {
      if (++held > KEPT) {
        for (const tags of [within, first]) for (const forms of tags.values()) forms.clear();
        held = 1;
      }
      got = make(form, xpos, inner);
      own.set(form, got);
    }
    return got;
  };
  return {
    lemma,
    every: (form, tags) => [...new Set(tags.flatMap((xpos) => [make(form, xpos, true), make(form, xpos, false)]))],
  };
}

/** Applies a script "c,n,s": capitals (l lower, k keep, t first letter), n characters off the end, s put there. Never empty. */
function edit(form: string, script: string): string {
  const comma = script.indexOf(',', 2);
  const cut = Number(script.slice(2, comma));
  const how = script[0];
  const cased =
    how === 'l'
      ? form.toLowerCase()
      : how === 'k'
        ? form
        : form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase();
  const made = cut <= cased.length ? cased.slice(0, cased.length - cut) + script.slice(comma + 1) : cased;
  return made === '' ? cased : made;
}
