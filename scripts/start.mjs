/** `npm start`: installs, builds, codes the samples into a store of their own and serves the page over it. */
import { mkdirSync } from 'node:fs';
import { install, sh } from './install.mjs';

install();
console.log('Building ...');
sh(process.execPath, ['scripts/build.mjs']);
const store = process.env.CHANCERY_STORE || '.cache/samples.duckdb';
mkdirSync('.cache', { recursive: true });
const cli = (...args) =>
  sh(process.execPath, ['bin/chancery.js', ...args], { env: { ...process.env, CHANCERY_STORE: store } });
console.log('Reading the samples ...');
cli('add', 'samples/dispatches.jsonl');
console.log(`
Try, in another terminal:
  export CHANCERY_STORE=${store}
  npx chancery status Ukraine Syria --on 2023-05-01
  npx chancery history UKR SYR
  npx chancery read samples/dispatches.jsonl
On the page, search for two states: "ukraine syria".
`);
cli('serve', ...process.argv.slice(2));
