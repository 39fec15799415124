/** Places where reports lie come in; the work of adding them to the record goes out, in small steps between which others are answered. */
import { isAbsolute } from 'node:path';
import { type Problem, ProblemError, problem } from '../base/index.js';
import { type Document, type Input, keep, type Ledger, type Pipeline, readDocuments } from '../pipeline.js';
import type { Progress, Work } from './jobs.js';
import { keptLine } from './kept.js';

/** Reports coded between two looks at other requests. */
const SLICE = 4;

/** Where the reports of a job lie: addresses, or files and folders of the server's machine. */
export function placesOf(places: readonly string[], files: 'files' | 'addresses'): readonly Input[] {
  return places.map((place): Input => {
    if (/^https?:\/\//i.test(place)) return { kind: 'url', url: place };
    if (files === 'files' && isAbsolute(place)) return { kind: 'file', path: place };
    const hint =
      files === 'files'
        ? 'give an http or https address, or a whole path on the machine of the server'
        : 'give an http or https address; files are taken only by a server on loopback';
    throw new ProblemError(problem('bad-request', 'a place cannot be read', hint, place.slice(0, 200)));
  });
}

/** The work of adding what lies there. */
export function adding(
  { pipeline, ledger }: { readonly pipeline: Pipeline; readonly ledger: Ledger },
  inputs: readonly Input[],
  options: { readonly published?: string },
): Work {
  return async ({ signal, report, fault }) => {
    const tally = { read: 0, added: 0, alreadyThere: 0, withoutEvent: 0, refused: 0, claims: 0 };
    const batch: Document[] = [];
    const refuse = (why: Problem) => {
      tally.refused++;
      fault(why);
    };
    const flush = async () => {
      for (const kept of await keep(pipeline, ledger, batch.splice(0))) {
        const { outcome, claims, problem } = keptLine(kept);
        tally.read++;
        tally.claims += claims;
        tally[COUNTED[outcome]]++;
        if (problem !== null) fault(problem);
      }
      report({ ...tally });
      await new Promise((resume) => setImmediate(resume));
    };
    for (const input of inputs) {
      for await (const result of readDocuments(input, options)) {
        if (signal.aborted) break;
        if (result.ok) batch.push(result.value);
        else refuse(result.problem);
        if (batch.length >= SLICE) await flush();
      }
      if (signal.aborted) return;
    }
    await flush();
  };
}

const COUNTED: Readonly<Record<ReturnType<typeof keptLine>['outcome'], keyof Progress>> = {
  new: 'added',
  're-coded': 'added',
  'already-there': 'alreadyThere',
  'no-event': 'withoutEvent',
  'report-changed': 'refused',
  'given-up': 'refused',
};
