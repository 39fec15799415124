/**
 * Trains the event model (models/events.json) on the teaching fold of the labelled set and the lexicon's examples; prints what five-fold
 * cross-validation over rows gives. Usage: npx tsx train/events/train.ts ../shared/data
 */
import { writeFileSync } from 'node:fs';
import { openEventModel } from '../../src/coding/learnt/model.js';
import { openPipeline } from '../../src/pipeline.js';
import { teachingCases } from './cases.js';
import { fit } from './fit.js';

const [data = '../shared/data'] = process.argv.slice(2);
const pipeline = openPipeline({ events: null });
const vectorOf = pipeline.parser.wordVector;
const { cases, classes, labels, reached } = teachingCases(data, pipeline);
const ofRows = cases.filter((c) => c.fold !== null);
process.stdout.write(`${ofRows.length} cases of rows, ${cases.length - ofRows.length} of the lexicon; ${reached} of ${labels} labels have a predicate with a party\n`);

const held = [0, 1, 2, 3, 4].flatMap((fold) => {
  const model = openEventModel(fit({ cases: cases.filter((c) => c.fold !== fold), classes, vectorOf }), vectorOf);
  return ofRows.filter((c) => c.fold === fold).map((c) => {
    const chances = model.chances(c.seen);
    let best = 1;
    for (let k = 2; k < chances.length; k++) if ((chances[k] as number) > (chances[best] as number)) best = k;
    return { chance: chances[best] as number, right: best === c.answer, event: c.answer > 0 };
  });
});
const events = held.filter((h) => h.event).length;
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const told = held.filter((h) => h.chance >= least);
  const right = told.filter((h) => h.right).length;
  process.stdout.write(`from ${least}: ${told.length} told, precision ${(right / told.length).toFixed(3)}, recall ${(right / events).toFixed(3)}\n`);
}
writeFileSync('models/events.json', `${JSON.stringify(fit({ cases, classes, vectorOf }))}\n`);
