/**
 * English words that Universal Dependencies writes as two or three: a word in, the offsets of its inner cuts out. Knows nothing of the
 * words around it.
 */

/** Words cut without an apostrophe to show where (EWT and GUM): "can|not", "gon|na", "du|n|no". */
const fixed = new Map<string, readonly number[]>([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['outta', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['arent', [3]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['aint', [2]],
  ['wont', [2]],
  ['cant', [2]],
  ['im', [1]],
  ['ive', [1]],
  ['youre', [3]],
  ['theyre', [4]],
  ['thats', [4]],
  ["'tis", [2]],
  ['’tis', [2]],
  ["'twas", [2]],
  ['’twas', [2]],
  ["d'you", [2]],
  ["y'all", [2]],
  ['y’all', [2]],
]);

const negation = /^\p{L}+n['’]t$/iu;
const clitic = /['’](?:s|m|re|ve|ll|d)$/iu;

/** Where to cut a word into its syntactic words, as offsets inside it; [] where it is one. "couldn't've" is "could", "n't", "'ve". */
export function contractionCuts(word: string): readonly number[] {
  if (word.length > 40) return [];
  const whole = fixed.get(word.length > 3 ? word.toLowerCase() : word);
  if (whole !== undefined) return whole;
  const ending = clitic.exec(word);
  if (ending !== null && ending.index > 0) {
    const head = word.slice(0, ending.index);
    return negation.test(head) && head.length > 3 ? [head.length - 3, head.length] : [head.length];
  }
  if (negation.test(word) && word.length > 3) return [word.length - 3];
  return [];
}
