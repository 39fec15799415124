/** One thread of the pool: a document comes in, its reading goes out. Loads models and tables once, when the thread begins. */
import { workerData } from 'node:worker_threads';
import { type Document, openPipeline, type PipelineOptions, type ReadReport } from '../pipeline.js';

const pipeline = openPipeline(workerData as PipelineOptions);

/** Codes one document. */
export default function code(document: Document): ReadReport {
  return pipeline.code(document);
}
