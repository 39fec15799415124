import { once } from 'node:events';
import { createGunzip } from 'node:zlib';

/**
 * Gzipped bytes in; what they hold out, every byte that can be had before a fault is thrown: of a file that breaks off, all up to there.
 */
export async function* unzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let held: Uint8Array[] = [];
  let fault: Error | null = null;
  gunzip.on('data', (chunk: Uint8Array) => held.push(chunk));
  let failed = () => {};
  gunzip.on('error', (error) => {
    fault = error;
    failed();
  });
  const take = () => {
    const taken = held;
    held = [];
    return taken;
  };
  try {
    for await (const chunk of stream) {
      await new Promise<void>((done) => {
        failed = done;
        gunzip.write(chunk, () => done());
      });
      yield* take();
      if (fault !== null) throw fault;
    }
    gunzip.end();
    await once(gunzip, 'end').catch(() => {});
    yield* take();
    if (fault !== null) throw fault;
  } finally {
    gunzip.destroy();
  }
}
