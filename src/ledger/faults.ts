/** An error of the database comes in; a Problem that says what to do goes out. Knows nothing of claims. */
import { ProblemError, problem } from '../base/index.js';

const FAULTS: readonly (readonly [RegExp, string, (path: string) => string, string])[] = [
  [
    /could not set lock|conflicting lock|being used by another process|already open/i,
    'store-busy',
    (path) => `The store "${path}" cannot be opened: another process holds it.`,
    'Speak to the running "chancery serve", or stop it and try again; or name another file with --store.',
  ],
  [
    /newer version|newer database|serialization version|storage version/i,
    'store-newer',
    (path) => `The store "${path}" was written by a newer version of this program.`,
    'Upgrade this program; the file is untouched.',
  ],
  [
    /not a valid duckdb|corrupt|checksum|invalid file|magic bytes|failed to (de)?serialize|file is too (small|short)|not read enough bytes|internal error/i,
    'store-damaged',
    (path) => `The store "${path}" is damaged or is no store.`,
    'Restore a backup with "chancery restore", or name another file with --store; the file is untouched.',
  ],
  [
    /no space left|disk full|could not write|failed to write|out of disk|max_temp_directory|could not allocate block/i,
    'disk-full',
    (path) => `The store "${path}" cannot be written: the disk is full.`,
    'Free some space and run the same command again: what was acknowledged is kept, and it goes on from there.',
  ],
  [
    /database does not exist/i,
    'store-missing',
    (path) => `There is no store "${path}" to read.`,
    'Add a report first with "chancery add", or name another file with --store.',
  ],
  [
    /read-only|permission denied|operation not permitted/i,
    'store-read-only',
    (path) => `The store "${path}" cannot be written: the file or its folder is read-only.`,
    'Give write permission, or name another file with --store.',
  ],
  [
    /cannot open file|no such file|not a directory|is a directory/i,
    'store-unreachable',
    (path) => `The store "${path}" cannot be opened: there is no such folder, or the name is not that of a file.`,
    'Make the folder, or name another file with --store.',
  ],
];

/** The ProblemError for an error of the database; errors that are no known fault come back as they are. */
export function asFault(error: unknown, path: string): unknown {
  if (error instanceof ProblemError) return error;
  const text = error instanceof Error ? error.message : String(error);
  for (const [pattern, code, message, hint] of FAULTS) {
    if (pattern.test(text)) return new ProblemError(problem(code, message(path), hint, path));
  }
  return error;
}
