/** `npm run bench -- NAME [--data FOLDER] [--json]`: how fast, with spread and machine; each bench is a file beside this one that exports `run`. */
import { fileURLToPath } from 'node:url';
import { dispatch } from '../eval/dispatch.js';

process.exitCode = await dispatch(fileURLToPath(new URL('.', import.meta.url)), process.argv.slice(2), 'no-data');
