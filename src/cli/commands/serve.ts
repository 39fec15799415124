/** `chancery serve`: the page and the API over a store. */
import { availableParallelism } from 'node:os';
import { openLedger, openPipeline } from '../../pipeline.js';
import { openPool } from '../../pool/index.js';
import { openQuery } from '../../query/index.js';
import { type Coders, startServer } from '../../serve/index.js';
import {
  type CommonOptions,
  fail,
  lazyPool,
  printJson,
  type Register,
  wholeNumber,
  withFacts,
  withFormat,
  withStore,
} from '../command.js';
import { factsOf, storePath } from '../connection.js';
import { VERSION } from '../version.js';

/** The milliseconds that a text may take which somebody waits for: ten times what the longest such text takes a slow machine. */
const ASKED_LIMIT_MS = 30_000;
/** Texts that may wait to be read; who comes then is asked to come again. */
const ASKED_WAITING_MAX = 40;

interface Options extends CommonOptions {
  readonly port: string;
  readonly host: string;
  readonly cors?: string[];
}

export const serve: Register = (program, context) => {
  const command = program
    .command('serve')
    .description('serve the page and the API over a store; other commands then speak to this server')
    .option('--port <port>', 'the port; 0 takes a free one', '4750')
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .option('--cors <origin...>', 'origins whose pages may ask the API too, as https://example.org')
    .addHelpText('after', '\nExample:\n  chancery serve --store my-record.duckdb --port 8080');
  command.option(
    '--threads <n>',
    'threads that code what is to be kept (default: one fewer than the machine runs side by side)',
    wholeNumber,
  );
  withFormat(withFacts(withStore(command)), 'text', 'json').action(async (options: Options) => {
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      fail('usage', `--port ${options.port} is not a port`, 'give a number from 0 to 65535');
    const origins = options.cors ?? [];
    for (const origin of origins) {
      if (!isOrigin(origin)) fail('usage', `--cors ${origin} is no origin`, 'write it as https://example.org, or *');
    }
    const facts = factsOf(options);
    const pipeline = openPipeline(facts);
    const store = storePath(options.store);
    const ledger = await openLedger(store);
    const query = await openQuery(ledger, pipeline.gazetteer, { derive: 'ahead' });
    const { threads = Math.max(1, availableParallelism() - 1) } = options;
    const keeping = lazyPool({ ...options, threads });
    const asking = openPool({ ...facts, threads: 1, limitMs: () => ASKED_LIMIT_MS, waitingMax: ASKED_WAITING_MAX });
    const closePools = () => Promise.all([keeping.close(), asking.close()]);
    const coders: Coders = { keeping: { code: (document, signal) => keeping.get().code(document, signal) }, asking };
    const listening = startServer({
      ...{ pipeline, coders, ledger, query, store, port, host: options.host },
      version: VERSION,
      origins,
    });
    const server = await listening.catch(async (error: unknown) => {
      await closePools();
      throw error;
    });
    if (options.format === 'json') printJson(context.terminal, { url: server.url, store, pid: process.pid });
    else context.terminal.out(`Chancery is at ${server.url}\n`);
    await new Promise<void>((done) => {
      const stop = () =>
        void server
          .close()
          .then(closePools)
          .then(() => ledger.close())
          .then(done);
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
  });
};

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
