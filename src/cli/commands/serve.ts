/** `chancery serve`: the page and the API over a store. */
import { openLedger, openPipeline } from '../../pipeline.js';
import { openQuery } from '../../query/index.js';
import { startServer } from '../../serve/index.js';
import { fail, type Register, withFacts, withStore } from '../command.js';
import { factsOf, storePath } from '../connection.js';
import { VERSION } from '../version.js';

export const serve: Register = (program, context) => {
  const command = program
    .command('serve')
    .description('serve the page and the API over a store; other commands then speak to this server')
    .option('--port <port>', 'the port; 0 takes a free one', '4750')
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .option('--cors <origin...>', 'origins whose pages may ask the API too, as https://example.org')
    .addHelpText('after', '\nExample:\n  chancery serve --store my-record.duckdb --port 8080');
  withFacts(withStore(command)).action(
    async (options: { store?: string; facts?: string; port: string; host: string; cors?: string[] }) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        fail('usage', `--port ${options.port} is not a port`, 'give a number from 0 to 65535');
      const origins = options.cors ?? [];
      for (const origin of origins) {
        if (!isOrigin(origin)) fail('usage', `--cors ${origin} is no origin`, 'write it as https://example.org, or *');
      }
      const pipeline = openPipeline(factsOf(options));
      const store = storePath(options.store);
      const ledger = await openLedger(store);
      const query = await openQuery(ledger, pipeline.gazetteer, { derive: 'ahead' });
      const server = await startServer({
        ...{ pipeline, ledger, query, store, port, host: options.host },
        version: VERSION,
        origins,
      });
      context.terminal.out(`Chancery is at ${server.url}\n`);
      await new Promise<void>((done) => {
        const stop = () =>
          void server
            .close()
            .then(() => ledger.close())
            .then(done);
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      });
    },
  );
};

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
