/**
 * What the classifier learns from: the rows of the visible sets and the made sentences, with their features; rows of the learner out of
 * them. Reads files and the parser; knows nothing of how well it goes.
 */
import { markedFeatures } from '../../src/coding/classify/classifier.js';
import type { Features } from '../../src/coding/classify/features.js';
import { denseOf, encode } from '../../src/coding/classify/network.js';
import type { Parser } from '../../src/grammar/index.js';
import type { Row } from './data.js';
import type { Example } from './net.js';
import { type MadeRow, makeRows } from './phrases.js';

/** A row with what the models read of it. */
export interface Taught<R extends Row = Row> {
  readonly row: R;
  readonly features: Features;
  readonly dense: Float32Array;
}

/** Reads the features of rows. */
export function teach<R extends Row>(rows: readonly R[], parser: Parser): Taught<R>[] {
  return markedFeatures(parser, rows).map((features, i) => ({
    row: rows[i] as R,
    features,
    dense: denseOf(features, parser.wordVector),
  }));
}

/** The made sentences with their features. */
export function taughtMade(parser: Parser, seed = 7): Taught<MadeRow>[] {
  return teach(
    makeRows(seed).filter((r) => r.sources.length > 0 && r.targets.length > 0),
    parser,
  );
}

/** Features that stand in `least` rows or more, numbered. */
export function indexOf(rows: readonly Taught[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const s of features.strings) counts.set(s, (counts.get(s) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [s, n] of counts) if (n >= least) index.set(s, index.size);
  return index;
}

/** A learner's example. */
export function example(t: Taught, index: ReadonlyMap<string, number>, label: number, weight: number): Example {
  return { features: encode(t.features.strings, index), dense: t.dense, label, weight };
}
