/** Places where reports lie come in; the work of adding them to the record goes out, in small steps between which others are answered. */
import { isAbsolute } from 'node:path';
import { ProblemError, problem } from '../base/index.js';
import { type Document, type Input, keepRead, type Ledger, type ReadReport, readDocuments } from '../pipeline.js';
import { type Coder, inOrder, until } from '../pool/index.js';
import { isLoopback } from './guards.js';
import type { Progress, Work } from './jobs.js';
import { keptLine } from './kept.js';

/** Reports kept in one transaction: so many, or as many as come in a while. */
const BATCH = 32;
const BATCH_MS = 400;
/** Reports that are held at a time, coded or waiting for a thread. */
export const AHEAD = 16;

/** Where the reports of a job lie: addresses, or files and folders of the server's machine. */
export function placesOf(places: readonly string[], from: 'files-too' | 'addresses'): readonly Input[] {
  return places.map((place): Input => {
    if (/^https?:\/\//i.test(place)) return { kind: 'url', url: place };
    if (from === 'files-too' && isAbsolute(place)) return { kind: 'file', path: place };
    const hint =
      from === 'files-too'
        ? 'give an http or https address, or a whole path on the machine of the server'
        : 'give an http or https address; files are taken only by a server on loopback';
    throw new ProblemError(problem('bad-request', 'a place cannot be read', hint, place.slice(0, 200)));
  });
}

/** What the jobs of a server that listens there add: files only where all who ask are on its own machine. */
export function placesOfHost(host: string): 'files-too' | 'addresses' {
  return isLoopback(host) ? 'files-too' : 'addresses';
}

/** The work of adding what lies there. Where it is stopped, what was coded by then is kept. */
export function adding(
  { coder, ledger }: { readonly coder: Coder; readonly ledger: Ledger },
  inputs: readonly Input[],
  options: { readonly published?: string },
): Work {
  return async ({ signal, report, kept, fault }) => {
    const tally = { read: 0, added: 0, alreadyThere: 0, withoutEvent: 0, refused: 0, claims: 0 };
    async function* documents(): AsyncGenerator<Document> {
      for (const input of inputs) {
        for await (const result of readDocuments(input, options)) {
          if (result.ok) {
            yield result.value;
            continue;
          }
          tally.refused++;
          fault(result.problem);
        }
      }
    }
    let batch: ReadReport[] = [];
    let began = Date.now();
    const flush = async () => {
      for (const line of (await keepRead(ledger, batch)).map(keptLine)) {
        tally.read++;
        tally.claims += line.claims;
        tally[COUNTED[line.outcome]]++;
        if (line.problem !== null) fault(line.problem);
        kept(line);
      }
      batch = [];
      began = Date.now();
      report({ ...tally });
      await new Promise((resume) => setImmediate(resume));
    };
    const coded = inOrder(until(documents(), signal), (document) => coder.code(document, signal), AHEAD);
    try {
      for await (const read of coded) {
        batch.push(read);
        if (batch.length >= BATCH || Date.now() - began > BATCH_MS) await flush();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
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
