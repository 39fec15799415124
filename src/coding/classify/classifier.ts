/**
 * Sentences whose two parties are marked come in; the PLOVER type of what the first does to the second goes out, with its mode and a
 * calibrated confidence. It names no rule and no words: what a claim rests on is the lexicon's affair.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../base/index.js';
import { mendTree, type Parser, type Tree } from '../../grammar/index.js';
import type { EventType } from '../../plover/index.js';
import { segment } from '../../text/index.js';
import { dataFolder } from '../lexicon.js';
import { type Features, featuresOf } from './features.js';
import { readMarked } from './marked.js';
import { type ClassifierModel, openClassifierModel } from './model-file.js';
import { denseOf, encode, logits, softmax } from './network.js';

/** A sentence with its parties; offsets are UTF-16, half-open, into `sentence`. A party that is not named has no span. */
export interface MarkedSentence {
  readonly sentence: string;
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
}

/** What the classifier says of a marked sentence. */
export interface Classified {
  readonly root: EventType;
  /** One of the type's modes; null where none is plain. */
  readonly mode: string | null;
  /** Between 0 and 1: how often a root given with this figure is right, on sentences that the classifier was not taught. */
  readonly confidence: number;
}

/** A loaded classifier. */
export interface Classifier {
  readonly name: string;
  /** One answer a sentence, in order. */
  classify(sentences: readonly MarkedSentence[]): Classified[];
  /** The probability of each root (CONCEDE and RETREAT as one, YIELD) for a tree that is there already; spans as its words have them. */
  opinion(tree: Tree, sources: readonly Span[], targets: readonly Span[]): ReadonlyMap<string, number>;
  /** The type and mode that a root of `opinion` is in that tree. */
  named(tree: Tree, sources: readonly Span[], targets: readonly Span[], root: string): Omit<Classified, 'confidence'>;
}

/** Loads models/classify.bin of the package and joins it to a parser, which gives trees and word vectors. */
export function loadClassifier(parser: Parser, path = join(dataFolder('../models'), 'classify.bin')): Classifier {
  return createClassifier(new Uint8Array(readFileSync(path)), parser);
}

/** Makes a classifier of a model's bytes. Throws where the bytes are no classifier. */
export function createClassifier(bytes: Uint8Array, parser: Parser): Classifier {
  const model = openClassifierModel(bytes);
  // Several candidates of a sentence have the same parties.
  const opinions = new WeakMap<Tree, Map<string, ReadonlyMap<string, number>>>();
  return {
    name: model.header.name,
    classify: (sentences) => markedFeatures(parser, sentences).map((features) => answer(model, features, parser)),
    opinion(tree, sources, targets) {
      let known = opinions.get(tree);
      if (known === undefined) {
        known = new Map();
        opinions.set(tree, known);
      }
      const key = `${sources.join(' ')}>${targets.join(' ')}`;
      let found = known.get(key);
      if (found === undefined) {
        const p = probabilities(model, featuresOf(readMarked(tree, sources, targets)), parser);
        found = new Map(model.root.classes.map((root, c) => [root, p[c]!]));
        known.set(key, found);
      }
      return found;
    },
    named: (tree, sources, targets, root) => finer(model, featuresOf(readMarked(tree, sources, targets)), root),
  };
}

/** The features of marked sentences. A text that looks like several sentences is parsed as one: the parties' event may cross them. */
export function markedFeatures(parser: Parser, sentences: readonly MarkedSentence[]): Features[] {
  const whole = sentences.map(({ sentence }) => {
    const cut = segment(sentence).sentences;
    return {
      start: 0,
      end: sentence.length,
      kind: cut[0]?.kind ?? ('prose' as const),
      block: 0,
      tokens: cut.flatMap((s) => s.tokens),
    };
  });
  return parser.parse(whole).map((tree, i) => {
    const { sources, targets } = sentences[i]!;
    return featuresOf(readMarked(tree.words.length === 0 ? tree : mendTree(tree), sources, targets));
  });
}

function probabilities(model: ClassifierModel, features: Features, parser: Parser): Float64Array {
  const dense = denseOf(features, parser.wordVector);
  return softmax(logits(model.root, encode(features.strings, model.root.index), dense), model.header.temperature);
}

function answer(model: ClassifierModel, features: Features, parser: Parser): Classified {
  const p = probabilities(model, features, parser);
  let best = 0;
  for (let c = 1; c < p.length; c++) if (p[c]! > p[best]!) best = c;
  const named = finer(model, features, model.root.classes[best] as string);
  return { ...named, confidence: Math.round(p[best]! * 1000) / 1000 };
}

/** The older sets' YIELD is CONCEDE or RETREAT; the finer network chooses among the types and modes that the root allows. */
function finer(model: ClassifierModel, features: Features, spelt: string): Omit<Classified, 'confidence'> {
  const { fine } = model;
  const z = logits(fine, encode(features.strings, fine.index), new Float32Array(0));
  let best = -1;
  fine.classes.forEach((name, c) => {
    const type = name.split('/')[0] as string;
    const root = type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
    if (root === spelt && (best < 0 || z[c]! > z[best]!)) best = c;
  });
  const [type, mode] = (best < 0 ? spelt : (fine.classes[best] as string)).split('/');
  return { root: type as EventType, mode: mode ?? null };
}
