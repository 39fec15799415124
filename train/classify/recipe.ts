/**
 * The recipe of the shipped classifier, used alike to ship and to cross-validate: which rows weigh how much, how the networks learn, how
 * several are joined to one.
 */
import type { Network } from '../../src/coding/classify/network.js';
import { example, indexOf, type Taught } from './corpus.js';
import { learn, type Settings } from './net.js';
import type { MadeRow } from './phrases.js';

/** The roots as the labelled sets spell them. */
export const ROOTS = ['ACCUSE', 'AGREE', 'AID', 'ASSAULT', 'COERCE', 'CONSULT', 'COOPERATE', 'MOBILIZE', 'PROTEST', 'REJECT', 'REQUEST', 'SANCTION', 'SUPPORT', 'THREATEN', 'YIELD'] as const;

const MADE_WEIGHT = 0.3;
/** Hidden units of each network: one is linear, one reads the word vectors too. */
const HIDDEN = [0, 48];
const SETTINGS = { epochs: 10, rate: 0.1, l2: 0.0001, dropHidden: 0.5, dropFeatures: 0.2, smoothing: 0.05 };

/** Learns the root network from gold and made rows. */
export function learnRoots(gold: readonly Taught[], made: readonly Taught[]): Network {
  const index = indexOf([...gold, ...made], 2);
  const label = (t: Taught) => ROOTS.indexOf(t.row.root as (typeof ROOTS)[number]);
  const rows = [
    ...gold.map((t) => example(t, index, label(t), 1)),
    ...made.map((t) => example(t, index, label(t), MADE_WEIGHT)),
  ];
  const dense = rows[0]?.dense.length ?? 0;
  const settings: Omit<Settings, 'hidden'> = { ...SETTINGS, classes: ROOTS.length, features: index.size, dense, seed: 1 };
  const learnt = HIDDEN.map((hidden, k) => learn(rows, { ...settings, hidden, seed: k + 1 }));
  // The mean of the networks' logits is one network: wide parts averaged, hidden units side by side.
  const mean = (arrays: readonly Float32Array[]) => arrays[0]!.map((_, i) => arrays.reduce((s, a) => s + a[i]!, 0) / arrays.length);
  const join = (arrays: readonly Float32Array[], scale = 1) => Float32Array.from(arrays.flatMap((a) => [...a].map((x) => x * scale)));
  return {
    classes: ROOTS,
    index,
    wide: mean(learnt.map((w) => w.wide)),
    bias: mean(learnt.map((w) => w.bias)),
    inner: join(learnt.map((w) => w.inner)),
    innerBias: join(learnt.map((w) => w.innerBias)),
    outer: join(learnt.map((w) => w.outer), 1 / learnt.length),
  };
}

/** Learns types and modes from the made sentences, on what the words alone say. */
export function learnFine(made: readonly Taught<MadeRow>[]): Network {
  const name = ({ type, mode }: MadeRow) => (mode === null ? type : `${type}/${mode}`);
  const classes = [...new Set(made.map((t) => name(t.row)))].sort();
  const plain = made.map((t) => ({ ...t, features: { ...t.features, strings: t.features.strings.filter((s) => /^(w|v\*|o|vo|t|vp|g|vx):/.test(s)) } }));
  const index = indexOf(plain, 3);
  const rows = plain.map((t) => ({ ...example(t, index, classes.indexOf(name(t.row)), 1), dense: new Float32Array(0) }));
  const w = learn(rows, { ...SETTINGS, hidden: 0, classes: classes.length, features: index.size, dense: 0, seed: 1 });
  return { classes, index, ...w };
}
