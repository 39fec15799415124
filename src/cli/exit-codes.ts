/** The exit code of each kind of failure. docs/cli.md lists them; a test holds the two together. */
export const EXIT_CODES: Readonly<Record<string, number>> = {
  usage: 2,
  'not-found': 3,
  'not-readable': 3,
  'empty-folder': 3,
  empty: 4,
  binary: 5,
  'too-large': 6,
  'not-utf8': 7,
  'no-event': 8,
  'unknown-state': 9,
  'unknown-id': 10,
  'ambiguous-id': 10,
  'bad-date': 11,
  'bad-instant': 11,
  'bad-filter': 11,
  'bad-cursor': 11,
  'bad-phrase': 11,
  'unread-phrase': 11,
  'bad-json': 12,
  'bad-line': 12,
  'bad-address': 13,
  'refused-address': 13,
  'fetch-failed': 13,
  'store-busy': 20,
  'store-newer': 21,
  'store-damaged': 22,
  'store-full': 23,
  'store-read-only': 23,
  'report-changed': 24,
  'server-refused': 25,
};

/** The exit code of a Problem's code; 1 for one that has none of its own. */
export function exitCodeOf(code: string): number {
  return EXIT_CODES[code] ?? 1;
}
