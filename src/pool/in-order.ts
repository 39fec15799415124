/**
 * Things come in one after the other; what is made of each goes out in the same order, as soon as it is made, while the work on the next ones is
 * under way. No more than `ahead` of them are held at a time, however slow who takes them is. Knows nothing of the work.
 */

/** Results of `work`, in the order of `items`; the first failure is thrown in its turn, and no more is begun. */
export async function* inOrder<T, U>(
  items: AsyncIterable<T>,
  work: (item: T) => U | Promise<U>,
  ahead: number,
): AsyncGenerator<U> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<U>[] = [];
  let coming: Promise<IteratorResult<T>> | null = iterator.next();
  try {
    while (coming !== null || begun.length > 0) {
      const head = begun[0];
      const full = coming === null || begun.length >= ahead;
      const item: IteratorResult<T> | 'made' = full
        ? 'made'
        : await Promise.race([coming as Promise<IteratorResult<T>>, ...(head === undefined ? [] : [settled(head)])]);
      if (item === 'made') {
        yield await (head as Promise<U>);
        begun.shift();
      } else if (item.done === true) coming = null;
      else {
        begun.push(begin(work, item.value));
        coming = iterator.next();
        coming.catch(() => {});
      }
    }
  } finally {
    await Promise.allSettled(begun);
    if (coming !== null) void iterator.return?.().catch(() => {});
  }
}

/** The things as they come, until the signal: then it is over at once, whatever the next one waits for. */
export async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const over = new Promise<'over'>((done) => {
    if (signal.aborted) done('over');
    else signal.addEventListener('abort', () => done('over'), { once: true });
  });
  try {
    for (;;) {
      const coming = iterator.next();
      coming.catch(() => {});
      const item = await Promise.race([over, coming]);
      if (item === 'over' || item.done === true) return;
      yield item.value;
    }
  } finally {
    void iterator.return?.().catch(() => {});
  }
}

async function settled(promise: Promise<unknown>): Promise<'made'> {
  await promise.catch(() => {});
  return 'made';
}

/** Begins the work; whoever takes its result in its turn sees a failure, until then it is nobody's. */
function begin<T, U>(work: (item: T) => U | Promise<U>, item: T): Promise<U> {
  const made = (async () => work(item))();
  made.catch(() => {});
  return made;
}
