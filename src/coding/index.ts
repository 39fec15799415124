export { CODER } from './claim.js';
export { type Classified, type Classifier, loadClassifier, type MarkedSentence } from './classify/classifier.js';
export { type Coded, type CodingInput, codeReport } from './code-report.js';
export type { EventModels } from './learnt/model.js';
export { type Learnt, loadLearnt } from './learnt.js';
export { type Lexicon, loadLexicon } from './lexicon.js';
export type { Entry, Example } from './lexicon-format.js';
export type { MentionIndex } from './parties.js';
export { type PassingOver, passingOver } from './passed-over.js';
