/** What the server and its routes work with: the open record, where it lies, and what a writer must show. */
import type { Ledger, Pipeline } from '../pipeline.js';
import type { Coder, Reader } from '../pool/index.js';
import type { Query } from '../query/index.js';

/** Who reads texts, so that what one asks for does not wait for another's many reports. */
export interface Coders {
  /** What is to be kept. */
  readonly keeping: Coder;
  /** What somebody asks for and waits for. */
  readonly asking: Reader;
}

/** What a server serves, and where. */
export interface ServeOptions {
  readonly pipeline: Pipeline;
  readonly ledger: Ledger;
  /** Who reads texts; when left out the pipeline does, in this thread, where a text that takes long keeps all waiting. */
  readonly coders?: Coders;
  readonly query: Query;
  /** Path of the store, beside which the server leaves its address. */
  readonly store: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Version of the program, for those who ask. */
  readonly version?: string;
  /** Origins whose pages may ask too ("https://example.org"); none when left out. */
  readonly origins?: readonly string[];
  /** The milliseconds after which a connection that says nothing, and takes nothing, is ended; a minute when left out. */
  readonly idleMs?: number;
  /** The folder of the built page; found beside the program when left out. */
  readonly webRoot?: string;
}

/** What the routes work with. */
export interface Serving extends ServeOptions {
  readonly coders: Coders;
  readonly token: string;
  /** Instant. */
  readonly started: string;
  /** Short name of the store; see `storeMark`. */
  readonly mark: string;
}
