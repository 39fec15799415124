/** One thread of the pool: a document or a text comes in, its reading or its trees go out. Loads models and tables once, when the thread begins. */
import { workerData } from 'node:worker_threads';
import { type Document, openPipeline, type PipelineOptions, type ReadReport } from '../pipeline.js';
import type { Parsed } from './pool.js';

const pipeline = openPipeline(workerData as PipelineOptions);

/** Codes one document. */
export default function code(document: Document): ReadReport {
  return pipeline.code(document);
}

/** Parses one text. */
export function parse(text: string): Parsed {
  return pipeline.parse(text);
}
