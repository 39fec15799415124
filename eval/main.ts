/** `npm run eval -- NAME [--data FOLDER] [--json]`: measures against labelled sets; each is a file beside this one that exports `run`. */
import { fileURLToPath } from 'node:url';
import { dispatch } from './dispatch.js';

process.exitCode = await dispatch(fileURLToPath(new URL('.', import.meta.url)), process.argv.slice(2), 'data');
