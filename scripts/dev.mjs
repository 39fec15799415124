/** `npm run dev`: serves the page over the samples from the sources, starting again when a source changes. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { install, sh } from './install.mjs';

install();
mkdirSync('.cache', { recursive: true });
const env = { ...process.env, CHANCERY_STORE: process.env.CHANCERY_STORE || '.cache/dev.duckdb' };
const tsx = 'node_modules/tsx/dist/cli.mjs';
const run = "import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1));";
sh(process.execPath, ['scripts/build-web.mjs']);
sh(process.execPath, [tsx, '-e', run, 'add', 'samples/dispatches.jsonl'], { env });
const server = spawn(process.execPath, [tsx, 'watch', 'scripts/dev-serve.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
server.on('exit', (code) => process.exit(code ?? 0));
