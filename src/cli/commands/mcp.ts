/** `chancery mcp`: the record as tools of the Model Context Protocol, over standard input and output. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { openPipeline, type Pipeline } from '../../pipeline.js';
import { mcpServer, readOne } from '../../serve/index.js';
import { onRecord, type Register, withFormat, withStore } from '../command.js';
import { factsOf } from '../connection.js';
import { VERSION } from '../version.js';

export const mcp: Register = (program, context) => {
  const command = program
    .command('mcp')
    .description('offer the record to a model as tools (Model Context Protocol on standard input and output)')
    .addHelpText(
      'after',
      `
The tools are read_text, status, history, events, why and resolve; they only ask and keep nothing. A running
"chancery serve" offers the same over HTTP at /mcp.

Example:
  { "mcpServers": { "chancery": { "command": "npx", "args": ["chancery", "mcp"] } } }`,
    );
  // The protocol is JSON; the option is there because every command has it.
  withFormat(withStore(command), 'json').action(async (options: { store?: string }) => {
    await onRecord(options, async ({ query, url }) => {
      let loaded: Pipeline | null = null;
      const pipeline = () => {
        loaded ??= openPipeline(factsOf({}));
        return loaded;
      };
      const source = {
        query,
        version: VERSION,
        base: url,
        gazetteer: () => pipeline().gazetteer,
        read: (wanted: Parameters<typeof readOne>[1], about: Parameters<typeof readOne>[2]) =>
          readOne(pipeline(), wanted, about),
      };
      const server = serveStdio(() => mcpServer(source), {
        onerror: (error) => context.terminal.err(`chancery: ${error.message}\n`),
      });
      await new Promise<void>((done) => {
        process.stdin.once('end', done);
        process.stdin.once('close', done);
        process.once('SIGINT', done);
        process.once('SIGTERM', done);
      });
      await server.close();
    });
  });
};
