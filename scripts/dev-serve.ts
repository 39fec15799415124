import { run } from '../src/cli/main.js';

process.exitCode = await run(['serve', ...process.argv.slice(2)]);
