/** Who is accused comes in by its predicate; whether he is the doer of what he is accused of goes out. */
import { caseOf, childrenBy, type Graph, lemmaAt, wordAt } from './graph.js';

/** "accuses Chad's troops of raiding": the parser may hang what he is accused of on the accused. */
export function isAccused(g: Graph, pred: number): boolean {
  const { head } = wordAt(g, pred);
  const noun = wordAt(g, head);
  const marked = childrenBy(g, pred, 'mark').some((m) => /^(of|for|from)$/i.test(wordAt(g, m).form));
  return marked && noun.deprel === 'obj' && noun.head >= 0 && ACCUSES.test(lemmaAt(g, noun.head));
}

/** "arrests two men on suspicion of raiding": those who are arrested; null where the noun is none of suspicion. */
export function suspectsOf(g: Graph, pred: number): readonly number[] | null {
  const { head } = wordAt(g, pred);
  const noun = wordAt(g, head);
  if (!/^(suspicion|charge|allegation|accusation)$/.test(lemmaAt(g, head)) || noun.head < 0) return null;
  if (!/^(on|over|for|amid|under)$/.test(caseOf(g, head)) || wordAt(g, noun.head).upos !== 'VERB') return null;
  const suspects = childrenBy(g, noun.head, 'obj', 'nsubj:pass');
  return suspects.length > 0 ? suspects : null;
}

const ACCUSES = /^(accuse|suspect|convict|acquit|blame|criticise|criticize|condemn|praise|thank|stop|prevent|keep)$/;
