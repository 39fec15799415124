/** The house keeps its doors: who may import whom, doors only, no cycles between rooms, no file past its size, nothing of the workplace. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** What each room may import; the table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  intake: ['base'],
  text: ['base'],
  grammar: ['base', 'text'],
  time: ['base', 'text', 'grammar'],
  gazetteer: ['base', 'text', 'grammar', 'time'],
  plover: ['base', 'time'],
  coding: ['base', 'text', 'grammar', 'time', 'gazetteer', 'plover'],
  ledger: ['base', 'time', 'plover'],
  relations: ['base', 'time', 'plover', 'ledger'],
  query: ['base', 'time', 'gazetteer', 'plover', 'ledger', 'relations'],
  'pipeline.ts': ['base', 'intake', 'text', 'grammar', 'time', 'gazetteer', 'plover', 'coding', 'ledger'],
  pool: ['base', 'pipeline.ts'],
  'index.ts': ['pipeline.ts', 'query'],
  serve: ['base', 'query', 'pipeline.ts', 'pool'],
  cli: ['base', 'query', 'pipeline.ts', 'pool', 'serve'],
  web: ['query'],
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const roomOf = (path: string): string => relative(src, path).split('/')[0] as string;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"](\.[^'"]*)['"]/g)].map((m) => ({
    from: file,
    to: resolve(dirname(file), m[1] as string).replace(/\.js$/, '.ts'),
    line: m[0].trim(),
  }));
}

const code = files(src).filter((f) => !f.includes('/grammar/kernel/'));
const production = code.filter((f) => !f.endsWith('.test.ts') && !f.endsWith('fixture.ts'));

describe('the house', () => {
  it('has rooms that the table knows', () => {
    expect([...new Set(code.map(roomOf))].filter((r) => !(r in MAY_IMPORT))).toEqual([]);
  });

  it('lets a room import only what the table allows', () => {
    const wrong = production
      .flatMap(importsOf)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !(MAY_IMPORT[roomOf(from)] ?? []).includes(roomOf(to)))
      .map(({ from, line }) => `${relative(root, from)}: ${line}`);
    expect(wrong).toEqual([]);
  });

  it('enters another room by its door', () => {
    const wrong = production
      .flatMap(importsOf)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !/\/(index|pipeline)\.ts$/.test(to))
      .map(({ from, line }) => `${relative(root, from)}: ${line}`);
    expect(wrong).toEqual([]);
  });

  it('lets the page import only types', () => {
    const wrong = production
      .filter((f) => roomOf(f) === 'web')
      .flatMap(importsOf)
      .filter(({ from, to, line }) => roomOf(from) !== roomOf(to) && !/^(import|export) type\b/.test(line))
      .map(({ from, line }) => `${relative(root, from)}: ${line}`);
    expect(wrong).toEqual([]);
  });

  it('keeps src apart from what stands beside it', () => {
    const wrong = production.flatMap(importsOf).filter(({ to }) => relative(src, to).startsWith('..'));
    expect(wrong.map((w) => `${relative(root, w.from)}: ${w.line}`)).toEqual([]);
  });

  it('holds an idea a file', () => {
    const long = production
      .map((f) => [relative(root, f), (readFileSync(f, 'utf8').match(/\n/g) ?? []).length] as const)
      .filter(([, n]) => n > 400);
    expect(long).toEqual([]);
  });
});
