/**
 * Sentences come in; trees go out, in order. Sentences are run through the network in batches; a sentence longer than the cap is parsed
 * in pieces. Works on bytes alone: where the model's files lie is another module's affair (load.ts), so that this runs in a browser.
 */

import type { Sentence, Token } from '../text/index.js';
import { decodeHeads } from './decode.js';
import { createEmbedder } from './embed.js';
import { caseKind } from './features.js';
import type { KernelName } from './kernel.js';
import { createLabeller } from './labels.js';
import { createLemmatiser } from './lemma.js';
import { openModel } from './model-file.js';
import { createNetwork, type Place, rowsOf } from './network.js';
import { repair } from './repair.js';
import { createTagger, tagsOf } from './tags.js';
import type { Tree, Word } from './types.js';

/** Words that are parsed as one piece at most; a longer sentence is cut after its last mark before that. */
export const wordsMax = 400;
const ROWS = 256;

/** A loaded parser. Not to be shared between threads; every call is complete in itself. */
export interface Parser {
  /** The model's name and the version of its format. */
  readonly name: string;
  readonly version: string;
  /** What the products run on; both give the same trees. */
  readonly kernel: KernelName;
  /** One tree a sentence, in order; words keep the tokens' forms and offsets. A sentence without tokens gives a tree without words. */
  parse(sentences: readonly Sentence[]): Tree[];
  /** Whether the lower-cased form is a word that the model has seen, in its treebanks or its word vectors. */
  knownWord(form: string): boolean;
  /** What plain text has taught about a form (GloVe, 100 numbers; words of like use lie near each other), to be read only; null where it has no vector. */
  wordVector(form: string): Float64Array | null;
  /** Every lemma that a form has as a noun, name, adjective or verb: what it may turn out to be when it is parsed. */
  lemmas(form: string): readonly string[];
}

/** A piece of a sentence that is parsed on its own: tokens from..to of sentence number `sentence`. */
interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly tokens: readonly Token[];
}

/** Makes a parser of a model's bytes and, if given, the SIMD kernel's. Throws where the bytes are not a model. */
export function createParser(bytes: { readonly model: Uint8Array; readonly kernel?: Uint8Array }): Parser {
  const model = openModel(bytes.model);
  const { header } = model;
  const embedder = createEmbedder(model);
  const network = createNetwork(model, bytes.kernel ?? null);
  const tagger = createTagger(header);
  const lemmatiser = createLemmatiser(model.lines('lemmas'), embedder.known);
  const label = createLabeller(header.labels);
  const open = tagsOf(header, ['NOUN', 'PROPN', 'ADJ', 'VERB', 'AUX']);

  function runBatch(pieces: readonly Piece[], out: Word[][], states: Int16Array[][]): void {
    const places = network.run(
      pieces.map(({ tokens }) => {
        const forms = tokens.map((token) => token.form);
        const kind = caseKind(forms);
        return forms.map((form) => embedder.vector(form, kind));
      }),
    );
    for (let p = 0; p < pieces.length; p++) {
      const { sentence } = pieces[p]!;
      states[sentence]!.push(network.states(places[p]!));
      append(out[sentence]!, pieces[p]!, places[p]!);
    }
  }

  /** Reads a piece's words off the network and puts them behind the words that its sentence already has. */
  function append(words: Word[], piece: Piece, place: Place): void {
    const n = piece.tokens.length;
    const tags = tagger(network.tags(place), n);
    const heads = decodeHeads(network.arcs(place), n);
    const deprels = label(heads, network.labels(place, heads));
    repair(piece.tokens, tags, heads, deprels);
    const ordinary = caseKind(piece.tokens.map((token) => token.form)) === 0;
    const firstRoot = piece.from === 0 ? -1 : words.findIndex((word) => word.head === -1);
    for (let i = 0; i < n; i++) {
      const token = piece.tokens[i]!;
      const { upos, xpos, feats } = tags[i]!;
      const isRoot = heads[i] === 0;
      words.push({
        form: token.form,
        start: token.start,
        end: token.end,
        joined: token.joined,
        lemma: lemmatiser.lemma(token.form, xpos, ordinary && i > 0),
        upos,
        xpos,
        feats,
        head: isRoot ? firstRoot : heads[i]! - 1 + piece.from,
        deprel: isRoot && firstRoot >= 0 ? 'parataxis' : deprels[i]!,
      });
    }
  }

  return {
    name: header.name,
    version: String(model.version),
    kernel: network.kernel,
    knownWord: embedder.known,
    wordVector: embedder.pretrained,
    lemmas: (form) => lemmatiser.every(form, open),
    parse(sentences) {
      const out: Word[][] = sentences.map(() => []);
      const states: Int16Array[][] = sentences.map(() => []);
      let batch: Piece[] = [];
      let rows = 0;
      for (let s = 0; s < sentences.length; s++) {
        for (const piece of pieces(s, sentences[s]!.tokens)) {
          const more = rowsOf(piece.tokens.length);
          if (rows + more > ROWS && batch.length > 0) {
            runBatch(batch, out, states);
            batch = [];
            rows = 0;
          }
          batch.push(piece);
          rows += more;
        }
      }
      if (batch.length > 0) runBatch(batch, out, states);
      return sentences.map((sentence, s) => ({
        start: sentence.start,
        end: sentence.end,
        words: out[s]!,
        states: joined(states[s]!),
      }));
    },
  };
}

function joined(parts: readonly Int16Array[]): Int16Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Int16Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Cuts a sentence's tokens into pieces of `wordsMax` at most, after the last ; : or , of the second half where there is one. */
function pieces(sentence: number, tokens: readonly Token[]): Piece[] {
  const out: Piece[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = Math.min(tokens.length, from + wordsMax);
    if (to < tokens.length) {
      for (let i = to; i > from + wordsMax / 2; i--) {
        const form = tokens[i - 1]!.form;
        if (form === ';' || form === ',' || form === ':') {
          to = i;
          break;
        }
      }
    }
    out.push({ sentence, from, tokens: tokens.slice(from, to) });
    from = to;
  }
  return out;
}
