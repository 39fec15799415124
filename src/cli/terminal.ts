/**
 * Writing to a terminal: colours where they are wanted, and no control character of a report's text ever reaching the screen.
 */
import pc from 'picocolors';
import type { Problem } from '../base/index.js';

/** Where a command writes; tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Whether progress may be drawn over itself. */
  readonly interactive: boolean;
}

/** The process's own terminal. Colour follows NO_COLOR and the kind of output. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colours: pc.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined),
    interactive: process.stderr.isTTY === true,
  };
}

/** A text as it may be shown: control characters (escape sequences above all) and direction marks become visible marks or spaces. */
export function clean(text: string): string {
  return text
    .replace(/[\n\t\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** One line for a Problem: what, where if the message has not said it, and what to do. */
export function problemLine(p: Problem): string {
  const message = p.message.replace(/\.$/, '');
  const where = p.where === null || message.includes(p.where) ? '' : ` (${p.where})`;
  const hint = p.hint === null ? '' : `; ${p.hint.charAt(0).toLowerCase()}${p.hint.slice(1).replace(/\.$/, '')}`;
  return clean(`${message}${where}${hint}`);
}
