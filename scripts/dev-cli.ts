/** The command line from the sources, for `npm run dev`. */
import { run } from '../src/cli/main.js';

process.exitCode = await run(process.argv.slice(2));
