/** Ctrl-C as a signal: the first stops the work cleanly, the second ends the process as ever. */

/** Work that can be stopped from the terminal. */
export interface Interruptible {
  readonly signal: AbortSignal;
  /** Stops listening. */
  end(): void;
}

/** Listens for SIGINT and SIGTERM until `end`. */
export function interruptible(): Interruptible {
  const stop = new AbortController();
  const abort = () => {
    end();
    stop.abort();
  };
  const end = () => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: stop.signal, end };
}
