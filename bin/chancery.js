#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/src/cli/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write('chancery: not built yet; run `npm start` or `npm run build` in the checkout first\n');
  process.exit(70);
}
// "chancery events | head": who reads no further wants no more.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { run } = await import(main.href);
process.exitCode = await run(process.argv.slice(2));
