/** From a command's argument to an input: "-" is standard input, an address is fetched, the rest are files and folders. */
import { statSync } from 'node:fs';
import type { Input } from '../pipeline.js';
import type { Context } from './command.js';

/** The input that an argument names. */
export function inputOf(argument: string, context: Context): Input {
  if (argument === '-') return { kind: 'stdin', stream: context.stdin };
  if (/^https?:\/\//i.test(argument)) return { kind: 'url', url: argument };
  return isFolder(argument) ? { kind: 'folder', path: argument } : { kind: 'file', path: argument };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
