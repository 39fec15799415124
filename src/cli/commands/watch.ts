/** `chancery watch`: looks at feeds and pages again and again, and keeps what is new in them. */
import { type Document, readDocuments } from '../../pipeline.js';
import { fail, onRecord, type Register, withFormat, withStore } from '../command.js';
import type { Connection } from '../connection.js';
import { clean, problemLine, type Terminal } from '../terminal.js';

/** Ids of reports remembered, so that what was seen is not coded again. */
const SEEN_MAX = 100_000;
const MINUTES_MIN = 1;

interface Options {
  readonly store?: string;
  readonly format?: string;
  readonly every: string;
  readonly times?: string;
}

export const watch: Register = (program, context) => {
  const command = program
    .command('watch')
    .argument('<address...>', 'addresses of feeds (RSS, Atom, RDF, JSON Feed) or pages, or files and folders of them')
    .description('look at feeds again and again, and keep the reports in which an event is found')
    .option('--every <minutes>', `minutes between two looks, at least ${MINUTES_MIN}`, '15')
    .option('--times <n>', 'how many looks (default: until it is stopped)')
    .addHelpText('after', '\nExample:\n  chancery watch https://example.org/world.rss --every 30');
  withFormat(withStore(command), 'text', 'json').action(async (addresses: string[], options: Options) => {
    const minutes = Number(options.every);
    if (!(minutes >= MINUTES_MIN))
      fail('usage', `--every ${options.every} is no number of minutes`, `give ${MINUTES_MIN} or more`);
    const times = options.times === undefined ? Number.POSITIVE_INFINITY : Number(options.times);
    if (!(times >= 1)) fail('usage', `--times ${options.times} is no number of looks`, 'give 1 or more');
    const stop = new AbortController();
    const end = () => stop.abort();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    try {
      await onRecord(options, async (connection) => {
        const seen = new Set<string>();
        for (let look = 1; !stop.signal.aborted; look++) {
          for (const address of addresses) {
            if (!stop.signal.aborted)
              await lookAt(address, connection, seen, options.format ?? 'text', context.terminal);
          }
          if (look >= times) return;
          await rest(minutes * 60_000, stop.signal);
        }
      });
    } finally {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
    }
  });
};

/** One look at one place: a fault there is told, and the others go on. */
async function lookAt(
  address: string,
  connection: Connection,
  seen: Set<string>,
  format: string,
  terminal: Terminal,
): Promise<void> {
  const fresh: Document[] = [];
  const input = /^https?:\/\//i.test(address)
    ? ({ kind: 'url', url: address } as const)
    : ({ kind: 'file', path: address } as const);
  for await (const result of readDocuments(input)) {
    if (!result.ok) terminal.err(`chancery: ${problemLine(result.problem)}\n`);
    else if (!seen.has(result.value.id)) fresh.push(result.value);
  }
  const lines = fresh.length === 0 ? [] : await connection.keep(fresh);
  for (const { id } of fresh) seen.add(id);
  for (const id of seen) {
    if (seen.size <= SEEN_MAX) break;
    seen.delete(id);
  }
  const added = lines.filter(({ outcome }) => outcome === 'new' || outcome === 're-coded');
  const claims = added.reduce((sum, line) => sum + line.claims, 0);
  const at = new Date().toISOString();
  if (format === 'json') {
    terminal.out(
      `${JSON.stringify({ at, address, fresh: fresh.length, added: added.map(({ report }) => report), claims })}\n`,
    );
    return;
  }
  terminal.out(
    `${at}  ${clean(address)}: ${fresh.length} not seen before, ${added.length} added with ${claims} claims\n`,
  );
  for (const { id, title } of fresh) {
    if (added.some(({ report }) => report === id)) terminal.out(`  ${clean(id)}  ${clean(title ?? '')}\n`);
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
