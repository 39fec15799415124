/** The child of the ledger bench: asks a server for the status of distinct pairs over so many connections, and says how fast they came. */
import { Agent, get } from 'node:http';
import { world } from './world.js';

const [url, count, seed] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])];
const CONNECTIONS = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const { pairs, day } = world(seed);
const paths: string[] = [];
for (const [a, b] of pairs()) {
  if (paths.length === count) break;
  paths.push(`/api/v1/status?a=${a}&b=${b}&on=${day()}`);
}

function ask(path: string): Promise<number> {
  return new Promise((done, failed) => {
    get(`${url}${path}`, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => {
        bytes += data.length;
      });
      response.on('end', () =>
        response.statusCode === 200 ? done(bytes) : failed(new Error(`${response.statusCode} ${path}`)),
      );
    }).on('error', failed);
  });
}

const times: number[] = [];
let bytes = 0;
let next = 0;
const started = performance.now();
await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    while (next < paths.length) {
      const at = performance.now();
      bytes += await ask(paths[next++]!);
      times.push(performance.now() - at);
    }
  }),
);
const seconds = (performance.now() - started) / 1000;
agent.destroy();
process.stdout.write(JSON.stringify({ requests: paths.length, seconds, bytes, times: times.sort((x, y) => x - y) }));
