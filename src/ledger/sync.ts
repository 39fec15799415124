import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a new name in a folder outlive a loss of power; does nothing where the system has no such call. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Not every system lets a folder be opened; the file itself is on the disk either way.
  }
}
