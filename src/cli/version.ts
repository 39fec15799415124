import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's version. */
export const VERSION: string = versionOf();

function versionOf(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 5; up++, at = dirname(at)) {
    try {
      return (JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // one folder further up
    }
  }
  return 'unknown';
}
