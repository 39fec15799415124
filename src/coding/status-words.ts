/** Words that say whether what they govern happened, by what they make of it; read by mood.ts and governors.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs and nouns whose complement lies ahead and is meant. */
export const PLANNED = set(
  'agree plan vow pledge promise intend prepare seek want hope aim expect offer commit resolve set work ready willing due intention preparation commitment agreement wish aspire strive undertake schedule propose slate expectation try attempt effort bid move explore begin-talks look determined poised project swear guarantee plot eager keen negotiation talk scheduled roadmap intent initiative step steps procedure procedures process preparations path readiness desire willingness goal way progress consensus understanding rapprochement summit framework',
);
/** Papers whose infinitive lies ahead. */
export const PAPERS = set('deal pact accord treaty memorandum compact');
/** Verbs and nouns whose complement is asked of somebody. */
export const REQUESTED = set(
  'call urge demand ask order instruct command tell appeal request press recommend suggest insist plead advise advocate petition implore pressure lobby call-for proposal recommendation suggestion motion resolution',
);
export const THREATENED = set('threaten threat warn warning ultimatum');
export const REFUSED = set(
  'refuse decline reject refusal rejection oppose opposition prohibit ban bar forbid block prevent avoid veto resist stop-short withhold fail failure prohibition ruling-out exclude rule-out unwilling reluctant unable stop cease quit refrain abstain foil thwart',
);
export const DENIED = set('deny denial disprove rebut refute dismiss');
export const HYPOTHETICAL = set(
  'allow permit enable consider weigh mull discuss debate study contemplate ponder possibility prospect chance likelihood option idea rumour rumor speculate speculation fear suggest doubt possible likely unlikely potential whether discussion question could suspect conceive envisage float unclear consideration bill case imagine suppose pretend',
);
/** Complements of these are as true as they would be alone. */
export const IMPLICATIVE = set(
  'begin start continue manage proceed help force move rush go finish choose decide decision vote opt compel lead get dare bother hasten come step cause make let act use succeed take',
);
/** Attitudes to what is or was so: the complement's own form decides. */
export const FACTIVE = set(
  'say announce confirm state report tell declare note reveal claim acknowledge learn know add explain write mention insist admit remember recall regret welcome praise applaud celebrate mark follow thank criticise condemn denounce announcement confirmation news statement fact anniversary wake aftermath response reaction despite because',
);
/** Clauses that these open tell what was so, whatever the clause above says. */
export const FACTUAL_MARKS = set('after since because although though as while when once despite following before');
export const CONDITIONAL_MARKS = set('until if unless whether provided lest suppose assuming');

export const REPORTING = set(
  'say announce declare state tell write add confirm report claim warn note promise vow pledge insist predict expect hope',
);

/** Nouns and verbs for a way towards something, which lies ahead. */
export const TOWARDS = set(
  'step move work progress path advance way effort push road stride head talk gesture process journey',
);
/** Prepositions by which a noun is governed as by a verb. */
export const NOMINAL_PREPOSITIONS = set('of on for to about towards toward against at in from into');
/** Verbs whose object lies ahead. */
export const NOMINAL_PLANS = set(
  'plan pledge promise seek want expect offer propose schedule prepare attempt negotiate explore project vow plot',
);
export const NEGATION = set("not n't never neither nor no");
/** What keeps others "from" doing something. */
export const KEEPS = set(
  'bar ban prevent block stop prohibit discourage dissuade deter keep refrain exclude forbid hinder restrain abstain prohibition dissuasion',
);
/** Reports of what may not be so. */
export const RUMOURS = set('rumour rumor speculation hoax');
/** What takes back a decision that was not yet carried out. */
export const REVERSED = set('reverse overturn scrap drop abandon shelve rescind revoke cancel withdraw annul ditch');
export const TAKEN_BACK = set(
  'decision plan proposal move bid order vote pledge threat offer intention promise agreement',
);
/** What is told in these is made up. */
export const TALES = set('novel film movie videogame fiction drama simulation satire thriller');
/** What ends or goes on is there. */
export const ENDS = set('lift end stop halt cease continue break ease relax');
