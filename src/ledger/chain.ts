/** The contents of an append come in; a digest goes out that also holds the digest of the append before, so that no row can go missing. */
import { createHash } from 'node:crypto';

export interface Chain {
  add(text: string): void;
  end(): string;
}

/** Begins the digest of the append at `tx` after the append whose digest is `before`. */
export function chain(before: string, tx: number): Chain {
  const hash = createHash('sha256').update(`${before}\n${tx}\n`);
  return {
    add: (text) => {
      hash.update(text, 'utf8').update('\n');
    },
    end: () => hash.digest('hex').slice(0, 32),
  };
}
