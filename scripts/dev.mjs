/** `npm run dev`: serves the page over the samples from the sources, starting again when a source changes. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { install, sh } from './install.mjs';

install();
mkdirSync('.cache', { recursive: true });
const env = { ...process.env, CHANCERY_STORE: process.env.CHANCERY_STORE || '.cache/dev.duckdb' };
const tsx = 'node_modules/tsx/dist/cli.mjs';
sh(process.execPath, ['scripts/build-web.mjs']);
sh(process.execPath, [tsx, 'scripts/dev-cli.ts', 'add', 'samples/dispatches.jsonl'], { env });
const serve = [tsx, 'watch', 'scripts/dev-cli.ts', 'serve', ...process.argv.slice(2)];
spawn(process.execPath, serve, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 0));
