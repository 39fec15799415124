/**
 * The file beside a store that says which server holds it: written by the server, read by the commands, gone when the server ends. It knows
 * nothing of what the server answers beyond its health.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const servingSchema = z.object({
  url: z.string(),
  token: z.string(),
  pid: z.number().int().positive(),
  started: z.string(),
  /** What its jobs add: only what lies at addresses, or files of this machine too. */
  places: z.enum(['addresses', 'files-too']).optional(),
});

/** A running server: where it is and what one needs to write to it. */
export type ServerRef = z.infer<typeof servingSchema>;

/** The milliseconds that a server has to say that it is there. */
const HEALTH_TIMEOUT_MS = 1_000;

/** The path of the file that belongs to a store. */
export function servingPath(store: string): string {
  return `${resolve(store)}.serving.json`;
}

/** A short name of a store that does not give its path away. */
export function storeMark(store: string): string {
  return createHash('sha256').update(resolve(store)).digest('hex').slice(0, 16);
}

/** Writes the file, readable by its owner only, at once or not at all. */
export function writeServing(store: string, server: ServerRef): void {
  const path = servingPath(store);
  const part = `${path}.${server.pid}.part`;
  writeFileSync(part, `${JSON.stringify(server, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, path);
}

/** Removes the file if it is this server's. */
export function removeServing(store: string, token: string): void {
  if (readServing(store)?.token === token) rmSync(servingPath(store), { force: true });
}

/** The server that holds a store now, else null; a file that a dead server left behind is removed. */
export async function findServer(store: string): Promise<ServerRef | null> {
  const server = readServing(store);
  if (server === null) return null;
  if (lives(server.pid) && (await answersFor(server, store))) return server;
  if (!lives(server.pid)) removeServing(store, server.token);
  return null;
}

function readServing(store: string): ServerRef | null {
  try {
    return servingSchema.parse(JSON.parse(readFileSync(servingPath(store), 'utf8')));
  } catch {
    return null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user lives too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function answersFor(server: ServerRef, store: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/v1/health', server.url), {
      signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
    });
    const health = (await response.json()) as { store?: unknown };
    return response.ok && health.store === storeMark(store);
  } catch {
    return false;
  }
}
