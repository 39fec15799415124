/** Values that many claims share come in; small numbers that stand for them go out, the same number for the same value. Knows no store. */

/** A table of distinct values. Values are only ever added; `since` gives those added from a row on. */
export class Dictionary<T> {
  private readonly rows = new Map<string, number>();
  readonly values: T[] = [];

  /** `keyOf` is what equality means. */
  constructor(private readonly keyOf: (value: T) => string) {}

  get size(): number {
    return this.values.length;
  }

  /** The row of a value, new if need be. */
  row(value: T): number {
    const key = this.keyOf(value);
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    this.rows.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }

  /** Forgets the rows from `size` on: those of a transaction that failed. */
  truncate(size: number): void {
    for (const value of this.values.slice(size)) this.rows.delete(this.keyOf(value));
    this.values.length = size;
  }
}
