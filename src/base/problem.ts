/**
 * A fault in the data, as a value. A stage reports it and goes on; only bugs and the environment throw.
 * `message` says what could not be done and to which quoted thing, `hint` what to do about it, `where` the place in the input.
 */
export interface Problem {
  /** Stable kebab-case code, for programs: "date-conflict", "not-utf8". */
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** A path, line, field or span in the input, in words; null where there is none. */
  readonly where: string | null;
}

/** Makes a Problem; `hint` and `where` may be left out. */
export function problem(
  code: string,
  message: string,
  hint: string | null = null,
  where: string | null = null,
): Problem {
  return { code, message, hint, where };
}

/** What a stage that can fail as a whole gives back: a value, or the Problem that stands in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** An expected failure carried to the edge of the program, where it becomes one line and an exit code. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
  }
}
