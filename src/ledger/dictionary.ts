/** Values that many claims share come in; small numbers that stand for them go out, the same number for the same value. Knows no store. */

/** A table of distinct values. Values are only ever added; `since` gives those added from a row on. */
export class Dictionary<T> {
  private readonly rows = new Map<string, number>();
  private readonly keys: string[] = [];
  readonly values: T[] = [];

  /** `keyOf` is what equality means, and what the store keeps. */
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
    this.keys.push(key);
    this.values.push(value);
    return this.values.length - 1;
  }

  key(row: number): string {
    return this.keys[row]!;
  }

  /** Forgets the rows from `size` on: those of a transaction that failed. */
  truncate(size: number): void {
    for (const key of this.keys.slice(size)) this.rows.delete(key);
    this.keys.length = size;
    this.values.length = size;
  }
}
