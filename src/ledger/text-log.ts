/**
 * Texts come in one after another; any of them goes out by its number, with one read of the disk. Two files: the texts, and their lengths.
 * What is cut off in the middle is forgotten when they are opened. Knows no claims.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** Texts between two places that are remembered; in between lengths are summed. */
const BLOCK = 64;

export class TextLog {
  private lengths = new Uint32Array(1024);
  private readonly starts: number[] = [];
  private count = 0;
  private size = 0;
  private buffer = Buffer.alloc(65_536);

  private constructor(
    private readonly texts: number,
    private readonly at: number,
  ) {}

  /** Opens the two files at `path` and `path`.at; 'read' needs them to be there. Throws what the file system throws. */
  static open(path: string, mode: 'read' | 'write'): TextLog {
    const flags = mode === 'read' ? 'r' : 'a+';
    const texts = openSync(path, flags);
    try {
      const log = new TextLog(texts, openSync(`${path}.at`, flags));
      log.load();
      if (mode === 'write') log.truncate(log.count);
      return log;
    } catch (error) {
      closeSync(texts);
      throw error;
    }
  }

  get length(): number {
    return this.count;
  }

  append(texts: readonly string[]): void {
    if (texts.length === 0) return;
    const data = Buffer.from(texts.join(''), 'utf8');
    const lengths = Uint32Array.from(texts, (text) => Buffer.byteLength(text));
    // The lengths come last: a text without one is as if it had not been written.
    writeAll(this.texts, data);
    writeAll(this.at, Buffer.from(lengths.buffer));
    this.take(lengths);
  }

  read(index: number): string {
    let from = this.starts[Math.floor(index / BLOCK)]!;
    for (let i = index - (index % BLOCK); i < index; i++) from += this.lengths[i]!;
    const length = this.lengths[index]!;
    if (length > this.buffer.length) this.buffer = Buffer.alloc(length * 2);
    const got = readSync(this.texts, this.buffer, 0, length, from);
    return this.buffer.toString('utf8', 0, got);
  }

  /** Forgets the texts from `count` on. */
  truncate(count: number): void {
    const kept = this.lengths.slice(0, count);
    this.count = 0;
    this.size = 0;
    this.starts.length = 0;
    this.take(kept);
    ftruncateSync(this.at, count * 4);
    ftruncateSync(this.texts, this.size);
  }

  close(): void {
    closeSync(this.texts);
    closeSync(this.at);
  }

  private load(): void {
    const bytes = Buffer.alloc(Math.floor(fstatSync(this.at).size / 4) * 4);
    const got = readSync(this.at, bytes, 0, bytes.length, 0);
    const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(got / 4));
    const { size } = fstatSync(this.texts);
    let whole = 0;
    for (let sum = 0; whole < lengths.length; whole++) {
      sum += lengths[whole]!;
      if (sum > size) break;
    }
    this.take(lengths.subarray(0, whole));
  }

  private take(lengths: Uint32Array): void {
    if (this.count + lengths.length > this.lengths.length) {
      const grown = new Uint32Array(Math.max(this.count + lengths.length, Math.ceil(this.lengths.length * 1.5)));
      grown.set(this.lengths.subarray(0, this.count));
      this.lengths = grown;
    }
    for (const length of lengths) {
      if (this.count % BLOCK === 0) this.starts.push(this.size);
      this.lengths[this.count++] = length;
      this.size += length;
    }
  }
}

function writeAll(file: number, data: Buffer): void {
  for (let done = 0; done < data.length; ) done += writeSync(file, data, done);
}
