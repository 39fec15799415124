/** A backup comes in; a store goes out in a file that was not there, once the backup has been found whole. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError, problem } from '../base/index.js';
import { openLedger } from './ledger.js';
import { syncFolder } from './sync.js';
import type { Verified } from './types.js';
import { removeWords } from './words.js';

/** Makes the store `path` from the backup `from`. Throws ProblemError 'file-exists', 'store-damaged' and those of `openLedger`. */
export async function restoreLedger(from: string, path: string): Promise<Verified> {
  if (existsSync(path)) {
    throw new ProblemError(
      problem(
        'file-exists',
        `The backup was not restored: the file "${path}" is already there.`,
        'Move the file away, or name another with --store.',
        path,
      ),
    );
  }
  const backup = await openLedger(from, { readOnly: true });
  const found = await backup.verify().finally(() => backup.close());
  const first = found.problems[0];
  if (first !== undefined) {
    const message = `The backup "${from}" was not restored: ${first.message}`;
    throw new ProblemError(problem('store-damaged', message, 'Restore an older backup.', from));
  }
  const part = `${path}.part`;
  rmSync(part, { force: true });
  copyFileSync(from, part);
  removeWords(path);
  renameSync(part, path);
  syncFolder(dirname(path));
  return found;
}
