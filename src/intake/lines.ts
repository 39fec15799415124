/**
 * A stream of bytes in; its lines out, one at a time, each with its number. Holds no more than one line; a line over the limit is given
 * as null, its rest skipped.
 */

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream, without their ends; empty ones are counted and left out. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line | null => {
    const bytes = size > bytesMax ? null : Buffer.concat(held);
    held = [];
    size = 0;
    const line = { number: number++, bytes };
    return bytes !== null && isBlank(bytes) ? null : line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      const line = take();
      if (line !== null) yield line;
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) {
    const line = take();
    if (line !== null) yield line;
  }

  function add(part: Uint8Array): void {
    size += part.length;
    if (size > bytesMax) held = [];
    else if (part.length > 0) held.push(part);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);
}
