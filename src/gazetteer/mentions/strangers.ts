/**
 * People and things that are told to be from elsewhere. A phrase comes in by its words; whether it says that they are not of the place, and not
 * of who deals with them, goes out: "foreign nationals", "two visiting engineers", "the international community". Whose they are it does not say.
 */
import type { Tree, Word } from '../../grammar/index.js';

const ELSEWHERE =
  /^(foreign|foreign-born|international|overseas|non-?resident|visiting|expatriate|global|multinational|non-citizen|stateless)$/i;

/** Nouns for people, and their ships, that are away from home: without a word for where they come from they are nobody's. */
const AWAY = /^(foreigner|expatriate|expat|tourist|travell?er|visitor|holidaymaker|flotilla)$/i;

/** Nouns whose "foreign" tells with what they deal, not where they come from: "foreign minister", "international airport". */
const DEALS_WITH =
  /^(minist\w*|secretar\w*|affairs|polic\w*|office|spokes\w*|department|committee|relations|trade|court|airport|border|law|intelligence|service|bank|aid|legion|correspondent|exchange|policy)$/i;

/** Whether words of the phrase from `from` to its head `last` say that who is meant is from elsewhere. */
export function isFromElsewhere(tree: Tree, from: number, last: number): boolean {
  const head = tree.words[last] as Word;
  if (AWAY.test(head.lemma) || AWAY.test(head.form.replace(/s$/, ''))) return true;
  for (let w = last - 1; w >= 0 && (w >= from || inPhrase(tree.words[w] as Word)); w--) {
    const word = tree.words[w] as Word;
    if (ELSEWHERE.test(word.form)) return !tree.words.slice(w + 1, last + 1).some((v) => DEALS_WITH.test(v.form));
  }
  return false;
}

/** Words that stand in a noun's phrase before it. */
function inPhrase({ upos, form }: Word): boolean {
  return /^(ADJ|NOUN|NUM)$/.test(upos) || ELSEWHERE.test(form) || /^[-‐‑–]$/.test(form);
}
