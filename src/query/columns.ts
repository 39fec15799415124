/** Values come in one after another; columns of them go out that grow as needed and hold no object a value. */
import { createHash } from 'node:crypto';

export class IntColumn {
  private items: Int32Array;
  length = 0;

  constructor(capacity = 4) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.items.length) this.grow(1);
    this.items[this.length++] = value;
  }

  append(values: Int32Array): void {
    if (this.length + values.length > this.items.length) this.grow(values.length);
    this.items.set(values, this.length);
    this.length += values.length;
  }

  at(index: number): number {
    return this.items[index]!;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  private grow(more: number): void {
    const grown = new Int32Array(roomFor(this.items.length, this.length + more));
    grown.set(this.items);
    this.items = grown;
  }
}

/** Half as much again once it is large: twice would leave more unused than a large record can spare. */
function roomFor(capacity: number, wanted: number): number {
  return Math.max(wanted, capacity < 1_000_000 ? capacity * 2 : Math.ceil(capacity * 1.25));
}

/** Numbers that only go up, many alike after one another: instants, one for each append. */
export class StepColumn {
  private readonly starts: number[] = [];
  private readonly values: number[] = [];
  length = 0;

  append(values: Float64Array): void {
    for (const value of values) {
      if (value !== this.values[this.values.length - 1]) {
        this.starts.push(this.length);
        this.values.push(value);
      }
      this.length++;
    }
  }

  at(index: number): number {
    return this.values[last(this.starts, index)]!;
  }

  /** How many of the items are not above a value. */
  upTo(value: number): number {
    const step = last(this.values, value) + 1;
    return this.starts[step] ?? this.length;
  }
}

/** The last place whose item is not above a value; -1 where all are. */
function last(items: readonly number[], value: number): number {
  let [lo, hi] = [0, items.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (items[middle]! <= value) lo = middle + 1;
    else hi = middle;
  }
  return lo - 1;
}

const ID_BYTES = 10;
const ID = /^c-[0-9a-f]{20}$/;

/** Ids of claims, ten bytes each; those that are not made as the coder makes them are kept as text beside. */
export class IdColumn {
  private bytes = Buffer.alloc(64 * ID_BYTES);
  private readonly others = new Map<number, string>();
  length = 0;

  push(id: string): void {
    const at = this.length * ID_BYTES;
    if (at + ID_BYTES > this.bytes.length) {
      const grown = Buffer.alloc(roomFor(this.length, this.length + 1) * ID_BYTES);
      this.bytes.copy(grown);
      this.bytes = grown;
    }
    if (ID.test(id)) this.bytes.write(id.slice(2), at, 'hex');
    else {
      this.others.set(this.length, id);
      // The first six bytes are the claim's key whatever its id.
      createHash('sha256').update(id, 'utf8').digest().copy(this.bytes, at, 0, ID_BYTES);
    }
    this.length++;
  }

  at(index: number): string {
    const other = this.others.size === 0 ? undefined : this.others.get(index);
    return other ?? `c-${this.bytes.toString('hex', index * ID_BYTES, (index + 1) * ID_BYTES)}`;
  }

  /** 48 bits of the id, as `claimKey` gives them. */
  key(index: number): number {
    return this.bytes.readUIntBE(index * ID_BYTES, 6);
  }
}

/** Texts, as UTF-8 after one another. */
export class TextColumn {
  private bytes = Buffer.alloc(256);
  private used = 0;
  private readonly ends = new IntColumn();

  get length(): number {
    return this.ends.length;
  }

  push(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.used + size > this.bytes.length) {
      const grown = Buffer.alloc(roomFor(this.bytes.length, this.used + size));
      this.bytes.copy(grown);
      this.bytes = grown;
    }
    this.used += this.bytes.write(text, this.used);
    this.ends.push(this.used);
  }

  at(index: number): string {
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends.at(index - 1), this.ends.at(index));
  }
}
