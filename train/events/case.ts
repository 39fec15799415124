/** What the models of events learn from: a predicate or a mention by the numbers of its features, and its answer. */

/** One case; `fold` is the fifth of the rows that its row is of, null where it is of none. */
export interface Case {
  readonly fold: number | null;
  /** Features by their numbers. */
  readonly ids: Int32Array;
  /** Words whose vectors count, by place. */
  readonly words: readonly (string | null)[];
  readonly answer: number;
  /** The chances of all classes where a teacher gave them; null where `answer` is certain. */
  readonly soft: readonly number[] | null;
  readonly weight: number;
}

/** Gives the numbers of features. */
export type Interner = (features: readonly string[]) => Int32Array;

/** An interner and the names of what it numbered. */
export function newInterner(): { readonly intern: Interner; readonly names: readonly string[] } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const intern: Interner = (features) =>
    Int32Array.from(new Set(features), (f) => {
      const known = numbers.get(f);
      if (known !== undefined) return known;
      numbers.set(f, names.length);
      return names.push(f) - 1;
    });
  return { intern, names };
}
