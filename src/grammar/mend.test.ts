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
    'a noun with "and" before it and a parenthesis behind it is the subject of the verb after it',
    'Chad/PROPN/NNP>2:nsubj praised/VERB/VBD>0:root Fiji/PROPN/NNP>2:obj ,/PUNCT/,>6:punct and/CCONJ/CC>6:cc Peru/PROPN/NNP>3:conj ,/PUNCT/,>9:punct which/PRON/WDT>9:nsubj left/VERB/VBD>6:acl:relcl ,/PUNCT/,>2:punct asked/VERB/VBD>2:conj Togo/PROPN/NNP>11:obj',
    'Chad>2:nsubj praised>0:root Fiji>2:obj ,>11:punct and>11:cc Peru>11:nsubj ,>9:punct which>9:nsubj left>6:acl:relcl ,>11:punct asked>2:conj Togo>11:obj',
  ],
  [
    'who is set free is the object',
    'Chad/PROPN/NNP>2:nsubj set/VERB/VBD>0:root free/ADJ/JJ>5:amod two/NUM/CD>5:nummod men/NOUN/NNS>2:obj',
    'Chad>2:nsubj set>0:root free>2:compound:prt two>5:nummod men>2:obj',
  ],
  [
    'two names with a comma between them do what a bare verb tells',
    'Chad/PROPN/NNP>4:nsubj ,/PUNCT/,>1:punct Fiji/PROPN/NNP>4:compound sign/VERB/VB>0:root pact/NOUN/NN>1:appos',
    'Chad>4:nsubj ,>3:punct Fiji>1:conj sign>0:root pact>4:obj',
  ],
  [
    'a verb of a headline that was read as a noun has two names for its subject',
    'Chad/PROPN/NNP>0:root ,/PUNCT/,>4:punct Fiji/PROPN/NNP>4:compound swap/NOUN/NN>5:compound maps/NOUN/NNS>1:appos',
    'Chad>4:nsubj ,>3:punct Fiji>1:conj swap>0:root maps>4:obj',
  ],
  [
    'who is in talks with somebody talks',
    'Diaz/PROPN/NNP>0:root in/ADP/IN>3:case talks/NOUN/NNS>1:nmod with/ADP/IN>5:case Chad/PROPN/NNP>1:nmod',
    'Diaz>3:nsubj in>3:case talks>0:root with>5:case Chad>3:obl',
  ],
  [
    'home is no part of a number',
    'Chad/PROPN/NNP>2:nsubj send/VERB/VBP>0:root home/ADV/RB>4:advmod two/NUM/CD>5:nummod envoys/NOUN/NNS>2:obj',
    'Chad>2:nsubj send>0:root home>2:compound:prt two>5:nummod envoys>2:obj',
  ],
  [
    'a number opens a noun phrase',
    'Peru/PROPN/NNP>2:nsubj lend/VERB/VBP>0:root Chile/PROPN/NNP>5:compound two/NUM/CD>5:nummod jets/NOUN/NNS>2:obj',
    'Peru>2:nsubj lend>0:root Chile>2:iobj two>5:nummod jets>2:obj',
  ],
  [
    'what is let go is the object',
    'Chad/PROPN/NNP>2:nsubj let/VERB/VBD>0:root go/VERB/VB>2:xcomp the/DET/DT>5:det ship/NOUN/NN>3:obj',
    'Chad>2:nsubj let>0:root go>2:compound:prt the>5:det ship>2:obj',
  ],
  [
    'who shoots somebody dead is the doer',
    'Men/NOUN/NNS>3:nsubj:pass were/AUX/VBD>3:aux:pass shoot/VERB/VBN>0:root dead/ADJ/JJ>3:xcomp by/ADP/IN>6:case police/NOUN/NN>4:obl:agent',
    'Men>3:nsubj:pass were>3:aux:pass shoot>0:root dead>3:compound:prt by>6:case police>3:obl:agent',
  ],
  [
    'who downs tools does so',
    'Miners/NOUN/NNS>3:compound down/ADP/IN>3:case tools/NOUN/NNS>0:root',
    'Miners>2:nsubj down>0:root tools>2:obj',
  ],
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
  [
    'no command stands right before a finite verb',
    'Fiji/VERB/VB>0:root suspends/VERB/VBZ>1:ccomp ties/NOUN/NNS>2:obj',
    'Fiji>2:nsubj suspends>0:root ties>2:obj',
  ],
  [
    'a finite verb right after a phrase with "after" is the clause that it opens',
    'Chad/PROPN/NNP>2:nsubj came/VERB/VBD>0:root after/ADP/IN>4:case relations/NOUN/NNS>6:obl were/AUX/VBD>6:aux:pass cut/VERB/VBN>2:ccomp',
    'Chad>2:nsubj came>0:root after>6:mark relations>6:nsubj:pass were>6:aux:pass cut>2:advcl',
  ],
  [
    'a participle with an object and no auxiliary is no passive',
    'after/SCONJ/IN>3:mark Peru/PROPN/NNP>3:nsubj:pass recognised/VERB/VBN>5:advcl Kosovo/PROPN/NNP>3:obj fell/VERB/VBD>0:root',
    'after>3:mark Peru>3:nsubj recognised>5:advcl Kosovo>3:obj fell>0:root',
  ],
  [
    'a finite complement has a subject',
    'Peru/PROPN/NNP>2:nsubj rests/VERB/VBZ>0:root if/SCONJ/IN>5:mark Chad/PROPN/NNP>5:nsubj stops/VERB/VBZ>2:advcl ,/PUNCT/,>7:punct leaves/VERB/VBZ>2:ccomp Fiji/PROPN/NNP>7:obj',
    'Peru>2:nsubj rests>0:root if>5:mark Chad>5:nsubj stops>2:advcl ,>7:punct leaves>5:conj Fiji>7:obj',
  ],
  [
    'a base form describes no noun, in a conjunct',
    'to/PART/TO>2:mark end/VERB/VB>0:root war/NOUN/NN>2:obj and/CCONJ/CC>6:cc normalise/VERB/VB>6:amod relations/NOUN/NNS>3:conj',
    'to>2:mark end>0:root war>2:obj and>5:cc normalise>2:conj relations>5:obj',
  ],
  [
    'a base form describes no noun, after an auxiliary',
    'Peru/PROPN/NNP>4:nsubj will/AUX/MD>4:aux freeze/VERB/VB>4:amod contacts/NOUN/NNS>0:root',
    'Peru>3:nsubj will>3:aux freeze>0:root contacts>3:obj',
  ],
  [
    'a base form after a comma goes on with the infinitive before it',
    'calls/VERB/VBZ>0:root on/ADP/IN>3:case Chad/PROPN/NNP>1:obl to/PART/TO>5:mark disarm/VERB/VB>1:xcomp ,/PUNCT/,>7:punct recognise/VERB/VB>1:parataxis Fiji/PROPN/NNP>7:obj',
    'calls>0:root on>3:case Chad>1:obl to>5:mark disarm>1:xcomp ,>7:punct recognise>5:conj Fiji>7:obj',
  ],
  [
    'who "is to" do something is the subject',
    'it/PRON/PRP>4:nsubj:outer is/AUX/VBZ>4:cop to/PART/TO>4:mark open/VERB/VB>0:root',
    'it>4:nsubj is>4:aux to>4:mark open>0:root',
  ],
  [
    'an infinitive after a decision and its maker is what was decided',
    'drops/VERB/VBZ>0:root opposition/NOUN/NN>1:obj to/ADP/IN>4:case decision/NOUN/NN>1:obl by/ADP/IN>6:case Vohor/PROPN/NNP>4:nmod to/PART/TO>8:mark cut/VERB/VB>1:advcl ties/NOUN/NNS>8:obj',
    'drops>0:root opposition>1:obj to>4:case decision>1:obl by>6:case Vohor>4:nmod to>8:mark cut>4:acl ties>8:obj',
  ],
  [
    'a sentence that opens with a name goes on with its verb, not with a long noun',
    'Nepal/PROPN/NNP>3:compound cut/NOUN/NN>3:compound ties/NOUN/NNS>0:root with/ADP/IN>5:case Iran/PROPN/NNP>3:nmod ./PUNCT/.>3:punct',
    'Nepal>2:nsubj cut>0:root ties>2:obj with>5:case Iran>3:nmod .>2:punct',
  ],
  [
    'nor with a command',
    'Belize/VERB/VB>0:root severed/VERB/VBN>3:amod ties/NOUN/NNS>1:obj with/ADP/IN>5:case Chad/PROPN/NNP>3:nmod ./PUNCT/.>1:punct',
    'Belize>2:nsubj severed>0:root ties>2:obj with>5:case Chad>3:nmod .>2:punct',
  ],
  [
    'a name and an infinitive are a headline that tells what the name will do',
    'Mali/PROPN/NNP>0:root to/PART/TO>3:mark open/VERB/VB>1:acl embassy/NOUN/NN>3:obj in/ADP/IN>6:case Qatar/PROPN/NNP>3:obl',
    'Mali>3:nsubj to>3:mark open>0:root embassy>3:obj in>6:case Qatar>3:obl',
  ],
  [
    'a name and a verb that "after" opens are a clause',
    'After/ADP/IN>4:case Peru/PROPN/NNP>3:compound cut/NOUN/NN>4:compound ties/NOUN/NNS>8:obl with/ADP/IN>6:case Chad/PROPN/NNP>4:nmod markets/NOUN/NNS>8:nsubj fell/VERB/VBD>0:root',
    'After>3:mark Peru>3:nsubj cut>8:advcl ties>3:obj with>6:case Chad>4:nmod markets>8:nsubj fell>0:root',
  ],
  [
    'a finite verb with a subject is no part of a noun',
    'After/IN/IN>3:mark Egypt/PROPN/NNP>3:nsubj cut/VERB/VBD>4:compound ties/NOUN/NNS>6:obl markets/NOUN/NNS>6:nsubj fell/VERB/VBD>0:root',
    'After>3:mark Egypt>3:nsubj cut>6:advcl ties>3:obj markets>6:nsubj fell>0:root',
  ],
  [
    'a name before a verb without a subject is its subject',
    'Norway/PROPN/NNP>2:compound cut/VERB/VBD>0:root ties/NOUN/NNS>2:obj',
    'Norway>2:nsubj cut>0:root ties>2:obj',
  ],
  [
    'an infinitive has no capital',
    'names/VERB/VBZ>0:root envoy/NOUN/NN>1:obj to/PART/TO>4:mark Belize/VERB/VB>1:advcl',
    'names>0:root envoy>1:obj to>4:case Belize>2:nmod',
  ],
  [
    'a name is not "to" or "on" somewhere',
    'ambassador/NOUN/NN>6:nsubj of/ADP/IN>3:case Ghana/PROPN/NNP>1:nmod to/ADP/IN>5:case Peru/PROPN/NNP>3:nmod left/VERB/VBD>0:root',
    'ambassador>6:nsubj of>3:case Ghana>1:nmod to>5:case Peru>1:nmod left>0:root',
  ],
  [
    'a name is not joined to a noun across a number',
    'gave/VERB/VBD>0:root envoy/NOUN/NN>1:obj of/ADP/IN>6:case Chad/PROPN/NNP>6:compound 48/NUM/CD>6:nummod hours/NOUN/NNS>1:obl',
    'gave>0:root envoy>1:iobj of>4:case Chad>2:nmod 48>6:nummod hours>1:obj',
  ],
  [
    'what stands right after a verb without an object is its own',
    'After/SCONJ/IN>3:mark Chad/PROPN/NNP>3:nsubj imposed/VERB/VBD>6:advcl fines/NOUN/NNS>6:obl trade/NOUN/NN>6:nsubj fell/VERB/VBD>0:root',
    'After>3:mark Chad>3:nsubj imposed>6:advcl fines>3:obj trade>6:nsubj fell>0:root',
  ],
  [
    'a subject after a comma is no other name of what stands before',
    'Having/AUX/VBG>2:aux signed/VERB/VBN>8:advcl treaties/NOUN/NNS>2:obj with/ADP/IN>5:case Oman/PROPN/NNP>3:nmod ,/PUNCT/,>7:punct Nepal/PROPN/NNP>5:appos called/VERB/VBN>0:root',
    'Having>2:aux signed>8:advcl treaties>2:obj with>5:case Oman>3:nmod ,>7:punct Nepal>8:nsubj called>0:root',
  ],
  [
    'a perfect participle is no sentence',
    'Having/AUX/VBG>2:aux signed/VERB/VBN>0:root treaties/NOUN/NNS>2:obj ,/PUNCT/,>5:punct Nepal/PROPN/NNP>3:appos called/VERB/VBN>3:acl',
    'Having>2:aux signed>6:advcl treaties>2:obj ,>5:punct Nepal>6:nsubj called>0:root',
  ],
  [
    'a gerund right after its preposition has an object',
    'accused/VERB/VBD>0:root Chad/PROPN/NNP>1:obj of/ADP/IN>5:case impose/VERB/VBG>5:amod fines/NOUN/NNS>1:obl',
    'accused>0:root Chad>1:obj of>4:mark impose>1:advcl fines>4:obj',
  ],
  [
    'visiting ministers are no object of the visit',
    'met/VERB/VBD>0:root with/ADP/IN>4:case visit/VERB/VBG>4:amod ministers/NOUN/NNS>1:obl',
    'met>0:root with>4:case visit>4:amod ministers>1:obl',
  ],
  [
    'a name with a parenthesis goes on with its verb',
    'Nepal/PROPN/NNP>0:root ,/PUNCT/,>4:punct a/DET/DT>4:det land/NOUN/NN>1:appos ,/PUNCT/,>8:punct severed/VERB/VBN>8:amod old/ADJ/JJ>8:amod ties/NOUN/NNS>4:nmod ./PUNCT/.>1:punct',
    'Nepal>6:nsubj ,>4:punct a>4:det land>1:appos ,>1:punct severed>0:root old>8:amod ties>6:obj .>6:punct',
  ],
  [
    'a name between a conjunction and its verb is its subject',
    'Iran/PROPN/NNP>2:nsubj protested/VERB/VBD>0:root after/SCONJ/IN>5:mark Nepal/PROPN/NNP>2:obl left/VERB/VBD>2:advcl',
    'Iran>2:nsubj protested>0:root after>5:mark Nepal>5:nsubj left>2:advcl',
  ],
  [
    'a clause with "that" and a subject is what is told',
    'He/PRON/PRP>2:nsubj tell/VERB/VBD>0:root reporters/NOUN/NNS>2:iobj that/SCONJ/IN>6:mark Chad/PROPN/NNP>6:nsubj left/VERB/VBD>3:acl:relcl',
    'He>2:nsubj tell>0:root reporters>2:iobj that>6:mark Chad>6:nsubj left>2:ccomp',
  ],
  [
    'who says so behind a comma is told beside the sentence',
    'Chad/PROPN/NNP>2:nsubj left/VERB/VBD>0:root Fiji/PROPN/NNP>2:obj ,/PUNCT/,>6:punct Peru/PROPN/NNP>6:nsubj say/VERB/VBD>3:acl ./PUNCT/.>2:punct',
    'Chad>2:nsubj left>0:root Fiji>2:obj ,>6:punct Peru>6:nsubj say>2:parataxis .>2:punct',
  ],
  [
    'who says so may stand behind the subject',
    'Chad/PROPN/NNP>4:ccomp ,/PUNCT/,>1:punct Peru/PROPN/NNP>4:nsubj say/VERB/VBD>0:root ,/PUNCT/,>4:punct left/VERB/VBD>4:ccomp',
    'Chad>6:nsubj ,>1:punct Peru>4:nsubj say>6:parataxis ,>4:punct left>0:root',
  ],
  [
    'a verb with its own subject is no attribute',
    'Peru/PROPN/NNP>2:nsubj says/VERB/VBZ>0:root it/PRON/PRP>5:nsubj has/AUX/VBZ>5:aux cut/VERB/VBN>6:amod ties/NOUN/NNS>2:obj',
    'Peru>2:nsubj says>0:root it>5:nsubj has>5:aux cut>2:ccomp ties>5:obj',
  ],
  [
    'a particle after its verb is no preposition',
    'Fiji/PROPN/NNP>2:nsubj:pass brush/VERB/VBD>0:root aside/ADP/IN>6:case a/DET/DT>6:det mild/ADJ/JJ>6:amod plea/NOUN/NN>2:obl',
    'Fiji>2:nsubj brush>0:root aside>2:compound:prt a>6:det mild>6:amod plea>2:obj',
  ],
  [
    'home is nobody of office',
    'Fiji/PROPN/NNP>2:nsubj called/VERB/VBD>0:root its/PRON/PRP$>5:nmod:poss envoy/NOUN/NN>5:compound home/NOUN/NN>2:xcomp',
    'Fiji>2:nsubj called>0:root its>4:nmod:poss envoy>2:obj home>2:advmod',
  ],
  [
    'home is no part of a place',
    'Fiji/PROPN/NNP>2:nsubj order/VERB/VBP>0:root envoys/NOUN/NNS>2:obj in/ADP/IN>6:case Lima/PROPN/NNP>6:compound home/NOUN/NN>2:obl',
    'Fiji>2:nsubj order>0:root envoys>2:obj in>5:case Lima>2:obl home>2:advmod',
  ],
  [
    'who stands by somebody does so himself',
    'Fiji/PROPN/NNP>2:nsubj:pass stood/VERB/VBD>0:root by/ADP/IN>4:case Peru/PROPN/NNP>2:obl:agent',
    'Fiji>2:nsubj stood>0:root by>4:case Peru>2:obl',
  ],
  [
    'an answer is what is said',
    'Fiji/PROPN/NNP>2:nsubj say/VERB/VBD>0:root yes/INTJ/UH>5:discourse to/ADP/IN>5:case offers/NOUN/NNS>2:ccomp',
    'Fiji>2:nsubj say>0:root yes>2:obj to>5:case offers>2:obl',
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

it('an adjective under a modal with an object is a verb', () => {
  const [free] = mendTree(
    tree(
      'Peru/PROPN/NNP>4:nsubj would/AUX/MD>4:aux not/PART/RB>4:advmod free/ADJ/JJ>0:root sailors/NOUN/NNS>4:obj ./PUNCT/.>4:punct',
    ),
  ).words.slice(3);
  expect(free).toMatchObject({ upos: 'VERB', xpos: 'VB' });
});
