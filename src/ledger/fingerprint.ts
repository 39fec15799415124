/**
 * A text or record comes in; hashes go out: one of its exact content, and one of its wording that stays nearly the same when a syndicated
 * copy changes a few words. Knows nothing of the store.
 */
import { createHash } from 'node:crypto';
import type { StoredReport } from './types.js';

/** Hash of all that a report says and where it comes from; equal content, equal hash. 32 hexadecimal digits. */
export function contentHash(report: StoredReport): string {
  const { id, url, outlet, byline, title, published, language, text } = report;
  return digest(JSON.stringify([id, url, outlet, byline, title, published, language, text]));
}

/** The first 32 hexadecimal digits of SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}

/**
 * 48 bits of a claim's id as a whole number: of ids as the coder makes them ("c-" and twenty hexadecimal digits) the first twelve digits, of
 * others a hash. Orders claims in a way that does not depend on when they came.
 */
export function claimKey(id: string): number {
  if (/^c-[0-9a-f]{20}$/.test(id)) return Number.parseInt(id.slice(2, 14), 16);
  return Number.parseInt(digest(id).slice(0, 12), 16);
}

/**
 * Similarity hash of the words of a text (Charikar's simhash over runs of three words, letters only, lower case): two 32-bit halves.
 * Texts that differ in a few words differ in a few bits.
 */
export function voiceOf(text: string): readonly [number, number] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(64);
  const runs = Math.max(1, words.length - 2);
  for (let i = 0; i < runs; i++) {
    const run = `${words[i] ?? ''} ${words[i + 1] ?? ''} ${words[i + 2] ?? ''}`;
    vote(votes, hash32(run, 0x811c9dc5), 0);
    vote(votes, hash32(run, 0x9747b28c), 32);
  }
  return [bits(votes, 0), bits(votes, 32)];
}

/** Number of bits in which two voices differ, 0 to 64. */
export function voiceDistance(a: readonly [number, number], b: readonly [number, number]): number {
  return ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);
}

function hash32(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function vote(votes: Int32Array, hash: number, offset: number): void {
  for (let bit = 0; bit < 32; bit++) votes[offset + bit]! += (hash >>> bit) & 1 ? 1 : -1;
}

function bits(votes: Int32Array, offset: number): number {
  let value = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[offset + bit]! > 0) value |= 1 << bit;
  return value;
}

function ones(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
