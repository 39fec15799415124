/**
 * The one page that names every step in order: a document's text is cut into sentences, parsed, its names and dates resolved, its events
 * coded. The door to read, parse, classify, resolve and when, for the command line, the server and programs alike.
 */
import { type Problem, problem, type Result } from './base/index.js';
import {
  type Classifier,
  codeReport,
  type EventModels,
  type Learnt,
  type Lexicon,
  loadClassifier,
  loadLearnt,
  loadLexicon,
  type PassingOver,
  passingOver,
} from './coding/index.js';
import { findMentions, type Gazetteer, loadGazetteer, wordTest } from './gazetteer/index.js';
import { loadParser, mendTree, type Parser, type Tree, unparsed, wordsMax } from './grammar/index.js';
import { type Document, type Input, type ReadOptions, readDocuments } from './intake/index.js';
import type { Appended, Ledger } from './ledger/index.js';
import type { Claim, ReportRef } from './plover/index.js';
import { type Segmented, segment } from './text/index.js';

export type { Problem, Result } from './base/index.js';
export type { Classified, Classifier, MarkedSentence } from './coding/index.js';
export { type Candidate, type Gazetteer, loadGazetteer } from './gazetteer/index.js';
export { formatTree, type Parser, type Tree, toConllu, type Word } from './grammar/index.js';
export { type Document, type Input, type ReadOptions, readDocuments } from './intake/index.js';
export type * from './ledger/index.js';
export { openLedger, restoreLedger } from './ledger/index.js';
export type { Claim, Quad } from './plover/index.js';
export type { Segmented } from './text/index.js';
export { type DateBasis, findEventAnchors, formatEdtf, isEdtf, readEventAnchor, readTime } from './time/index.js';

/** A report read: the document, its claims, and what went wrong or was not there. */
export interface ReadReport {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** A line for each thing that was looked for and not found. */
  readonly notes: readonly string[];
}

/** The loaded models and tables, and what can be done with them. */
export interface Pipeline {
  readonly parser: Parser;
  readonly gazetteer: Gazetteer;
  /** Codes one document. Pure: the same document gives the same claims. */
  code(document: Document): ReadReport;
  /** Sentences and trees of a text. */
  parse(text: string): { readonly segmented: Segmented; readonly trees: readonly Tree[] };
  /** Which sentences of a text are passed over, because no claim can come of them. */
  passed(text: string): { readonly segmented: Segmented; readonly passed: readonly boolean[] };
  /** Reads every document of an input and codes it; a document that cannot be read is a failed Result and the rest goes on. */
  read(input: Input, options?: ReadOptions): AsyncGenerator<Result<ReadReport>>;
}

/** How a pipeline reads. */
export interface PipelineOptions {
  /** A file or folder of the user's own rows of the gazetteer, to be laid over the built-in ones. */
  readonly corrections?: string;
}

/** Loads models and tables once (well under a second) and returns the pipeline. */
export function openPipeline(
  options: PipelineOptions & {
    readonly events?: EventModels | null;
    readonly sentences?: 'every' | 'that-may-tell';
  } = {},
): Pipeline {
  const parser = loadParser();
  const gazetteer = loadGazetteer(options);
  const lexicon = loadLexicon();
  const learnt = loadLearnt(parser, options.events);
  const words = {
    known: (form: string) => parser.knownWord(form),
    name: (form: string) => gazetteer.scan(form).some((hit) => hit.span[0] === 0 && hit.span[1] === form.length),
  };
  const parse = (text: string) => {
    const segmented = segment(text, words);
    return { segmented, trees: parser.parse(segmented.sentences).map(mendTree) };
  };
  const passOver: PassingOver =
    options.sentences === 'every'
      ? ({ sentences }) => sentences.map(() => false)
      : passingOver(lexicon, wordTest(gazetteer, parser.lemmas), parser.lemmas);
  const steps: Steps = {
    cut: (text) => segment(text, words),
    parse: (sentences) => parser.parse(sentences).map(mendTree),
    passOver,
    ...{ gazetteer, lexicon, learnt },
  };
  const code = (document: Document) => codeDocument(document, steps);
  return {
    parser,
    gazetteer,
    parse,
    code,
    passed(text) {
      const segmented = segment(text, words);
      return { segmented, passed: passOver(segmented, gazetteer.scan(text)) };
    },
    async *read(input, readOptions = {}) {
      for await (const result of readDocuments(input, readOptions)) {
        yield result.ok ? { ok: true, value: code(result.value), problems: result.problems } : result;
      }
    },
  };
}

/** The index of the sentence of a text that an offset lies in, or of the last one before it. */
export function sentenceAt(text: string, offset: number): number {
  const { sentences } = segment(text);
  const after = sentences.findIndex(({ start }) => start > offset);
  return Math.max(0, (after < 0 ? sentences.length : after) - 1);
}

/** Loads the parser and the classifier of sentences with marked parties. */
export function openClassifier(): Classifier {
  return loadClassifier(loadParser());
}

/** What became of a report that was to be kept. */
export interface Kept {
  readonly read: ReadReport;
  /** Null where nothing was kept, because no event was found. */
  readonly appended: Appended | null;
}

/**
 * Codes documents and keeps those in which an event was found, in one transaction of the ledger; the rest leave no trace. Adding what is
 * already there changes nothing and says so.
 */
export async function keep(pipeline: Pipeline, ledger: Ledger, documents: readonly Document[]): Promise<Kept[]> {
  return keepRead(
    ledger,
    documents.map((document) => pipeline.code(document)),
  );
}

/** Keeps what was read, as `keep` does. */
export async function keepRead(ledger: Ledger, read: readonly ReadReport[]): Promise<Kept[]> {
  const entries = read.filter((r) => r.claims.length > 0).map((r) => ({ report: r.document, claims: r.claims }));
  const appended = new Map((await ledger.appendAll(entries)).map((a) => [a.report, a]));
  return read.map((r) => ({ read: r, appended: appended.get(r.document.id) ?? null }));
}

/** Characters of one report that are coded; what follows is kept as text and named in a Problem. */
const CODED_CHARACTERS_MAX = 2_000_000;

/** The steps of coding and what they read. */
interface Steps {
  cut(text: string): Segmented;
  parse(sentences: Segmented['sentences']): Tree[];
  readonly passOver: PassingOver;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly learnt: Learnt;
}

function codeDocument(document: Document, steps: Steps): ReadReport {
  const { gazetteer, lexicon, learnt } = steps;
  const problems: Problem[] = [...document.problems];
  let text = document.text;
  if (text.length > CODED_CHARACTERS_MAX) {
    text = text.slice(0, CODED_CHARACTERS_MAX);
    problems.push(
      problem(
        'text-too-long',
        `only the first ${CODED_CHARACTERS_MAX} characters of "${document.title ?? document.id}" were coded`,
        'split the text into its reports',
      ),
    );
  }
  const segmented = steps.cut(text);
  const hits = gazetteer.scan(text);
  const passed = steps.passOver(segmented, hits);
  const parsed = steps.parse(segmented.sentences.filter((_, s) => !passed[s]));
  let at = 0;
  const trees = segmented.sentences.map((sentence, s) => (passed[s] ? unparsed(sentence) : (parsed[at++] as Tree)));
  const long = segmented.sentences.filter((sentence) => sentence.tokens.length > wordsMax);
  if (long[0] !== undefined) {
    problems.push(
      problem(
        'long-sentence',
        `${long.length} sentence(s) of more than ${wordsMax} words were parsed in pieces`,
        'what links the pieces may be missed',
        `character ${long[0].start}`,
      ),
    );
  }
  const mentions = findMentions(
    { text, trees, quotations: segmented.quotations, published: document.published, hits },
    gazetteer,
  );
  const index = { ...mentions, partyOfRegion: (name: string) => gazetteer.partyOfRegion(name) };
  const coded = codeReport({ report: reportRef(document), segmented, trees, mentions: index }, lexicon, learnt);
  return { document, claims: coded.claims, problems, notes: coded.notes };
}

function reportRef(document: Document): ReportRef {
  const { id, url, outlet, byline, title, published, retrieved, language } = document;
  return { id, url, outlet, byline, title, published, retrieved, language };
}
