/** A value of a track in; how near or far it puts two states out. Every tone has its own colour and its own texture. */
export type Tone = 'near' | 'far' | 'between' | 'none';

const NEAR = new Set(['established', 'recognised', 'embassy', 'legation', 'consulate', 'ambassador', 'envoy']);
const FAR = new Set(['severed', 'withdrawn', 'closed', 'expelled', 'hostilities', 'occupying']);
const NOTHING = new Set(['none', 'unknown', 'ended', 'vacant']);

/** The tone of a value on a track. */
export function toneOf(track: string, value: string): Tone {
  if (NOTHING.has(value)) return 'none';
  if (track === 'sanctions') return value === 'in force' ? 'far' : 'between';
  if (track === 'presence') return value === 'occupying' ? 'far' : 'between';
  if (value === 'in force') return 'near';
  if (NEAR.has(value)) return 'near';
  return FAR.has(value) ? 'far' : 'between';
}
