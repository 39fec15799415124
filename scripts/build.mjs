/** Builds everything that runs: the program (dist/src) and the page (dist/web). */
import { existsSync, rmSync } from 'node:fs';
import { sh } from './install.mjs';

rmSync('dist/src', { recursive: true, force: true });
sh(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
const { writePrebuilt } = await import(new URL('../dist/src/gazetteer/index.js', import.meta.url).href);
writePrebuilt();
if (existsSync('scripts/build-web.mjs')) sh(process.execPath, ['scripts/build-web.mjs']);
