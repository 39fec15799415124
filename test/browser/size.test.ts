/** What a browser has to load for the first view, and for the map, in bytes as they are sent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPage } from './world.js';

const root = fileURLToPath(new URL('../../dist/web', import.meta.url));

it('needs less than 150 KB of script for the first view, less than 300 KB with the map', () => {
  buildPage();
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const first = [...html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '');
  expect(first.length).toBeGreaterThan(0);
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) load(`assets/${name}`);
  };
  for (const file of first) load(file);
  const bytes = () => [...loaded].reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);
  expect(bytes()).toBeLessThan(150_000);
  for (const file of readdirSync(join(root, 'assets'))) if (/^WorldMap.*\.js$/.test(file)) load(`assets/${file}`);
  expect(bytes()).toBeLessThan(300_000);
});
