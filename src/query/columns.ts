/** Whole numbers come in one after another; a column of them goes out that grows as needed. */

export class IntColumn {
  private items: Int32Array;
  length = 0;

  constructor(capacity = 4) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    this.room(1);
    this.items[this.length++] = value;
  }

  append(values: Int32Array): void {
    this.room(values.length);
    this.items.set(values, this.length);
    this.length += values.length;
  }

  at(index: number): number {
    return this.items[index]!;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  private room(more: number): void {
    if (this.length + more <= this.items.length) return;
    const grown = new Int32Array(Math.max(this.items.length * 2, this.length + more));
    grown.set(this.items);
    this.items = grown;
  }
}

/** As IntColumn, for milliseconds since 1970. */
export class TimeColumn {
  private items = new Float64Array(4);
  length = 0;

  append(values: Float64Array): void {
    if (this.length + values.length > this.items.length) {
      const grown = new Float64Array(Math.max(this.items.length * 2, this.length + values.length));
      grown.set(this.items);
      this.items = grown;
    }
    this.items.set(values, this.length);
    this.length += values.length;
  }

  at(index: number): number {
    return this.items[index]!;
  }
}
