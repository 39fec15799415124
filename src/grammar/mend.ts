/**
 * Trees mended where a statistical parser breaks a law that English keeps. Each mend states its law, moves the fewest words and leaves
 * offsets and forms alone; what comes out is a tree again. Comes in: a tree. Goes out: a tree, the same one where nothing was wrong.
 */
import {
  clauseTakenForAttribute,
  clauseTakenForNoun,
  finiteTakenForAttribute,
  perfectTakenForAdjective,
  verbTakenForAdjective,
} from './mend-clauses.js';
import {
  gerundTakenForAttribute,
  sentenceAfterParticiple,
  subjectAfterComma,
  subjectBeforeParenthesis,
  subjectUnderConjunction,
  verbAfterParenthesis,
} from './mend-fronted.js';
import { inTalksWith, namesBeforeVerb } from './mend-headlines.js';
import { freedWithVerb, toolsDowned } from './mend-idioms.js';
import {
  baseTakenForAttribute,
  baseTakenForParataxis,
  boundTakenForPredicate,
  decidedTakenForPurpose,
} from './mend-infinitives.js';
import {
  nameTakenForMeasure,
  placeTakenForInfinitive,
  placeTakenForName,
  receiverTakenForCompound,
} from './mend-names.js';
import {
  conjunctBeyondVerb,
  coordinatedWithNoun,
  objectHungAbove,
  objectOfConjunct,
  objectTakenForApposition,
  objectTakenForOblique,
  participleOfPaper,
  subjectCutAtConjunction,
} from './mend-objects.js';
import {
  answerTakenForInterjection,
  homeTakenForNoun,
  homeTakenForNumber,
  homeTakenForPlace,
  particleTakenForPreposition,
  standingTakenForPassive,
} from './mend-particles.js';
import {
  clauseBesideSpeech,
  clauseWithSubject,
  complementTakenForRelative,
  saidTakenForCircumstance,
  speechBetween,
  speechTakenForAttribute,
} from './mend-speech.js';
import {
  conjunctionHungOnSubject,
  conjunctTakenForComplement,
  nameCutAtHyphen,
  nameTakenForCommand,
  passiveWithObject,
  subjectHungElsewhere,
  subjectTakenForPhrase,
  subjectTakenForTime,
} from './mend-subjects.js';
import { conjunctOfSpeaker, objectTakenForName, titleTakenForObject } from './mend-titles.js';
import {
  clauseTakenForCompound,
  clauseTakenForPhrase,
  headlineTakenForNoun,
  subjectTakenForApposition,
  subjectTakenForCompound,
  verbTakenForName,
  verbTakenForNoun,
} from './mend-verbless.js';
import {
  callTakenForNoun,
  callTakenForPassive,
  modalTakenForAdjective,
  particleTakenForNumber,
  verbTakenForCompound,
  verbTakenForPlural,
} from './mend-verbs.js';
import type { Loose, Mend } from './mend-words.js';
import type { Tree } from './types.js';

/** The tree with broken laws mended. */
export function mendTree(tree: Tree): Tree {
  const words: Loose[] = tree.words.map((w) => ({ ...w }));
  for (const mend of MENDS) mend(words);
  const changed = words.some((w, i) => {
    const was = tree.words[i];
    return w.head !== was?.head || w.deprel !== was.deprel || w.upos !== was.upos || w.xpos !== was.xpos;
  });
  return changed && isTree(words) ? { ...tree, words } : tree;
}

const MENDS: readonly Mend[] = [
  modalTakenForAdjective,
  namesBeforeVerb,
  inTalksWith,
  verbTakenForPlural,
  verbTakenForCompound,
  callTakenForNoun,
  callTakenForPassive,
  particleTakenForNumber,
  particleTakenForPreposition,
  homeTakenForNoun,
  homeTakenForNumber,
  homeTakenForPlace,
  standingTakenForPassive,
  answerTakenForInterjection,
  nameCutAtHyphen,
  coordinatedWithNoun,
  objectOfConjunct,
  subjectCutAtConjunction,
  perfectTakenForAdjective,
  clauseTakenForAttribute,
  finiteTakenForAttribute,
  clauseTakenForNoun,
  verbTakenForAdjective,
  subjectTakenForTime,
  nameTakenForCommand,
  subjectHungElsewhere,
  conjunctionHungOnSubject,
  passiveWithObject,
  subjectTakenForPhrase,
  conjunctTakenForComplement,
  baseTakenForAttribute,
  baseTakenForParataxis,
  boundTakenForPredicate,
  decidedTakenForPurpose,
  receiverTakenForCompound,
  objectTakenForOblique,
  objectHungAbove,
  clauseWithSubject,
  complementTakenForRelative,
  speechTakenForAttribute,
  speechBetween,
  gerundTakenForAttribute,
  verbAfterParenthesis,
  sentenceAfterParticiple,
  subjectAfterComma,
  subjectUnderConjunction,
  subjectBeforeParenthesis,
  objectTakenForApposition,
  conjunctBeyondVerb,
  participleOfPaper,
  placeTakenForInfinitive,
  placeTakenForName,
  nameTakenForMeasure,
  subjectTakenForCompound,
  clauseTakenForPhrase,
  clauseTakenForCompound,
  verbTakenForName,
  headlineTakenForNoun,
  verbTakenForNoun,
  subjectTakenForApposition,
  titleTakenForObject,
  objectTakenForName,
  conjunctOfSpeaker,
  freedWithVerb,
  toolsDowned,
  clauseBesideSpeech,
  saidTakenForCircumstance,
];

function isTree(words: readonly Loose[]): boolean {
  if (words.filter((w) => w.head < 0).length !== 1) return false;
  return words.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; at = words[at]?.head ?? -1, steps++) if (steps > words.length) return false;
    return true;
  });
}
