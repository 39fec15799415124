/**
 * The bytes of a web archive in; its records out, one at a time, each with its place. Tells a record that ends well from one that the file
 * breaks off, and goes on behind a place that is damaged. Knows nothing of what a record holds.
 */

/** A piece of an archive. */
export type Piece =
  | {
      readonly kind: 'record';
      /** Header and content; of a very long record its beginning. */
      readonly bytes: Buffer;
      readonly whole: 'whole' | 'beginning';
    }
  /** Bytes that belong to no record: the one before says a wrong length, or the file is damaged. */
  | { readonly kind: 'damage' }
  /** The file ends inside a record. */
  | { readonly kind: 'end-missing' };

/** A longer header is none. */
const HEADER_BYTES_MAX = 100_000;
const START = Buffer.from('WARC/');

/** The records of a stream; of each at most `bytesMax` bytes are held. A fault of the stream is thrown behind the last whole record. */
export async function* archiveRecords(stream: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Piece> {
  const source = new Held(stream[Symbol.asyncIterator]());
  for await (const piece of recordsOf(source, bytesMax)) {
    if (piece.kind !== 'record' && source.fault !== null) break;
    yield piece;
  }
  if (source.fault !== null) throw source.fault;
}

async function* recordsOf(source: Held, bytesMax: number): AsyncGenerator<Piece> {
  for (;;) {
    await source.skipLineEnds();
    if (!(await source.have(START.length))) {
      if (source.length > 0) yield { kind: START.includes(source.all()) ? 'end-missing' : 'damage' };
      return;
    }
    if (!source.all().subarray(0, START.length).equals(START)) {
      yield { kind: 'damage' };
      if (!(await source.seekRecord())) return;
      continue;
    }
    const header = await source.header();
    if (header === null) {
      if (source.length < HEADER_BYTES_MAX) return yield { kind: 'end-missing' };
      yield { kind: 'damage' };
      source.take(START.length);
      if (!(await source.seekRecord())) return;
      continue;
    }
    const length = Number(/^content-length:[ \t]*(\d+)/im.exec(header.toString('latin1'))?.[1] ?? 0);
    const kept = Math.min(length, bytesMax);
    const content = await source.read(kept);
    const rest = content === null ? 0 : await source.skip(length - kept);
    if (content === null || rest < length - kept) return yield { kind: 'end-missing' };
    yield { kind: 'record', bytes: Buffer.concat([header, content]), whole: kept === length ? 'whole' : 'beginning' };
  }
}

/** Bytes of a stream as far as they were read and not taken. */
class Held {
  private parts: Buffer = Buffer.alloc(0);
  /** What went wrong with the stream; it counts as ended there. */
  fault: Error | null = null;

  constructor(private readonly source: AsyncIterator<Uint8Array>) {}

  get length(): number {
    return this.parts.length;
  }

  all(): Buffer {
    return this.parts;
  }

  take(count: number): Buffer {
    const taken = this.parts.subarray(0, count);
    this.parts = this.parts.subarray(count);
    return taken;
  }

  /** Whether so many bytes are there, read on where they are not yet. */
  async have(count: number): Promise<boolean> {
    if (this.parts.length >= count) return true;
    const more: Buffer[] = [this.parts];
    let size = this.parts.length;
    while (size < count) {
      const next = await this.next();
      if (next === null) break;
      more.push(Buffer.from(next));
      size += next.length;
    }
    this.parts = Buffer.concat(more);
    return size >= count;
  }

  private async next(): Promise<Uint8Array | null> {
    if (this.fault !== null) return null;
    try {
      const next = await this.source.next();
      return next.done === true ? null : next.value;
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
      return null;
    }
  }

  async read(count: number): Promise<Buffer | null> {
    return (await this.have(count)) ? this.take(count) : null;
  }

  /** Passes over so many bytes without holding them; how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.have(1))) left -= this.take(Math.min(left, this.parts.length)).length;
    return count - left;
  }

  async skipLineEnds(): Promise<void> {
    while (await this.have(1)) {
      const at = this.parts.findIndex((byte) => byte !== 10 && byte !== 13);
      this.take(at < 0 ? this.parts.length : at);
      if (at >= 0) return;
    }
  }

  /** A record's header with the empty line behind it; null where none ends within bounds. */
  async header(): Promise<Buffer | null> {
    for (let size = 4_000; ; size *= 2) {
      const enough = await this.have(Math.min(size, HEADER_BYTES_MAX));
      const end = /\r?\n\r?\n/.exec(this.parts.subarray(0, HEADER_BYTES_MAX).toString('latin1'));
      if (end !== null) return this.take(end.index + end[0].length);
      if (!enough || size >= HEADER_BYTES_MAX) return null;
    }
  }

  /** Passes over what is there up to the next line that begins a record; whether there is one. */
  async seekRecord(): Promise<boolean> {
    while (await this.have(START.length + 1)) {
      const at = this.parts.indexOf('\nWARC/1.');
      if (at >= 0) {
        this.take(at + 1);
        return true;
      }
      this.take(Math.max(1, this.parts.length - 8));
      if (!(await this.have(this.parts.length + 1))) return false;
    }
    return false;
  }
}
