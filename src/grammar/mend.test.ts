/** Each law with the wrong tree it mends, in CoNLL-U's columns cut to form, upos, xpos, head and relation. */
import { describe, expect, it } from 'vitest';
import { mendTree } from './mend.js';
import type { Tree } from './types.js';

/** "Chad/PROPN/NNP>2:nsubj cut/VERB/VBD>0:root ...": heads count from 1, 0 is the root. */
function tree(text: string): Tree {
  let at = 0;
  const words = text.split(/\s+/).map((token) => {
    const [, form = '', upos = '', xpos = '', head = '', deprel = ''] =
      /^(.+?)\/(\w+)\/(\S+?)>(\d+):(\S+)$/.exec(token) ?? [];
    const start = at;
    at += form.length + 1;
    return {
      form,
      start,
      end: start + form.length,
      joined: false,
      lemma: form === 'had' ? 'have' : form,
      upos,
      xpos,
      feats: '_',
      head: Number(head) - 1,
      deprel,
    };
  });
  return { start: 0, end: at, words };
}

const shown = (t: Tree): string => t.words.map((w) => `${w.form}>${w.head + 1}:${w.deprel}`).join(' ');

const cases: readonly (readonly [law: string, wrong: string, right: string])[] = [
  [
    'nobody acts an office',
    'Fiji/PROPN/NNP>2:nsubj expels/VERB/VBZ>0:root acting/VERB/VBG>2:xcomp ambassador/NOUN/NN>3:obj',
    'Fiji>2:nsubj expels>0:root acting>4:amod ambassador>2:obj',
  ],
  [
    'a verb has no part of a name',
    'Oman/PROPN/NNP>2:nsubj summons/VERB/VBZ>0:root Fiji/PROPN/NNP>2:compound envoy/PROPN/NNP>2:flat',
    'Oman>2:nsubj summons>0:root Fiji>4:compound envoy>2:obj',
  ],
  [
    'coordinated verbs share their tense',
    'Chad/PROPN/NNP>2:nsubj says/VERB/VBZ>0:root that/SCONJ/IN>5:mark Fiji/PROPN/NNP>5:nsubj fired/VERB/VBD>2:ccomp ,/PUNCT/,>8:punct and/CCONJ/CC>8:cc summons/VERB/VBZ>5:conj envoys/NOUN/NNS>8:obj',
    'Chad>2:nsubj says>0:root that>5:mark Fiji>5:nsubj fired>2:ccomp ,>8:punct and>8:cc summons>2:conj envoys>8:obj',
  ],
  [
    'a participle before its noun has no subject',
    'Chad/PROPN/NNP>3:nsubj had/AUX/VBD>0:root severed/VERB/VBN>4:amod ties/NOUN/NNS>2:obj',
    'Chad>3:nsubj had>3:aux severed>0:root ties>3:obj',
  ],
  [
    'a finite verb is not coordinated with a noun',
    'Chad/PROPN/NNP>2:nsubj makes/VERB/VBZ>0:root protest/NOUN/NN>2:obj and/CCONJ/CC>5:cc cuts/VERB/VBZ>3:conj ties/NOUN/NNS>3:conj',
    'Chad>2:nsubj makes>0:root protest>2:obj and>5:cc cuts>2:conj ties>5:obj',
  ],
  [
    'a finite verb has a subject',
    'On/ADP/IN>2:case Monday/PROPN/NNP>4:obl Chad/PROPN/NNP>2:flat recalled/VERB/VBD>0:root him/PRON/PRP>4:obj',
    'On>2:case Monday>4:obl Chad>4:nsubj recalled>0:root him>4:obj',
  ],
  [
    'a name does not stand before a participle in a noun phrase',
    'Oman/PROPN/NNP>3:compound hosted/VERB/VBN>3:amod talks/NOUN/NNS>0:root',
    'Oman>2:nsubj hosted>0:root talks>2:obj',
  ],
  [
    'a conjunct does not stand beyond the verb',
    'Chad/PROPN/NNP>4:nsubj and/CCONJ/CC>3:cc Fiji/PROPN/NNP>1:conj restore/VERB/VBP>0:root relations/NOUN/NNS>1:conj',
    'Chad>4:nsubj and>3:cc Fiji>1:conj restore>0:root relations>4:obj',
  ],
  [
    'an apposition is set off by a comma',
    'Chad/PROPN/NNP>2:nsubj signs/VERB/VBZ>0:root in/ADP/IN>4:case Lima/PROPN/NNP>2:obl a/DET/DT>6:det charter/NOUN/NN>4:appos',
    'Chad>2:nsubj signs>0:root in>4:case Lima>2:obl a>6:det charter>2:obj',
  ],
  [
    'a number that counts something is no part of a name',
    'Chad/PROPN/NNP>2:nsubj returns/VERB/VBZ>0:root to/ADP/IN>4:case Peru/PROPN/NNP>2:obl two/NUM/CD>4:flat of/ADP/IN>7:case statues/NOUN/NNS>5:nmod',
    'Chad>2:nsubj returns>0:root to>4:case Peru>2:obl two>2:obj of>7:case statues>5:nmod',
  ],
  [
    'after a verb and a conjunction a participle is the next verb',
    'Peru/PROPN/NNP>2:nsubj recognised/VERB/VBD>0:root Kosovo/PROPN/NNP>2:obj and/CCONJ/CC>6:cc suspended/VERB/VBN>6:amod relations/NOUN/NNS>3:conj',
    'Peru>2:nsubj recognised>0:root Kosovo>2:obj and>5:cc suspended>2:conj relations>5:obj',
  ],
  [
    '"calls for" after "and" in a sentence told in the present is its next verb',
    'Peru/PROPN/NNP>2:nsubj blames/VERB/VBZ>0:root rebels/NOUN/NNS>2:obj and/CCONJ/CC>5:cc calls/NOUN/NNS>3:conj for/ADP/IN>7:case elections/NOUN/NNS>5:nmod',
    'Peru>2:nsubj blames>0:root rebels>2:obj and>5:cc calls>2:conj for>7:case elections>5:obl',
  ],
  [
    '"call for" after plural people is what they do',
    'Angry/ADJ/JJ>2:amod farmers/NOUN/NNS>3:compound call/NOUN/NN>0:root for/ADP/IN>5:case help/NOUN/NN>3:nmod',
    'Angry>2:amod farmers>3:nsubj call>0:root for>5:case help>3:obl',
  ],
];

describe('mends', () => {
  for (const [law, wrong, right] of cases) {
    it(law, () => expect(shown(mendTree(tree(wrong)))).toBe(right));
  }

  it('leaves a sound tree as it is, the same object', () => {
    const sound = tree('Chad/PROPN/NNP>2:nsubj cut/VERB/VBD>0:root old/ADJ/JJ>4:amod ties/NOUN/NNS>2:obj');
    expect(mendTree(sound)).toBe(sound);
  });

  it('leaves two participles before one noun alone', () => {
    const pair = tree(
      'They/PRON/PRP>2:nsubj help/VERB/VBP>0:root wounded/VERB/VBN>6:amod and/CCONJ/CC>5:cc displaced/VERB/VBN>3:conj people/NOUN/NNS>2:obj',
    );
    expect(mendTree(pair)).toBe(pair);
  });
});
