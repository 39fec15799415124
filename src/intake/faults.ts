import { type Problem, problem } from '../base/index.js';

/**
 * The Problems of the intake room, worded in one place: what could not be done, to which quoted thing, what is true now; the hint says
 * what to do. Always one line.
 */

/** Words without line breaks and control characters, so that no input can write on a terminal. */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A name in quotes, on one line and of bearable length. */
export function quoted(name: string): string {
  const line = oneLine(name);
  return `"${line.length > 120 ? `${line.slice(0, 117)}...` : line}"`;
}

export const faults = {
  notFound: (name: string): Problem =>
    problem(
      'not-found',
      `cannot read ${quoted(name)}: there is no such file or folder; nothing was read`,
      'check the path',
      name,
    ),
  notReadable: (name: string, why: string): Problem =>
    problem(
      'not-readable',
      `cannot read ${quoted(name)}: ${why}; nothing was read`,
      'check the permissions and that it is a file',
      name,
    ),
  emptyFolder: (name: string): Problem =>
    problem(
      'empty-folder',
      `cannot find a report in ${quoted(name)}: no file there ends in .txt, .md, .html, .json, .jsonl, .rss, .atom, .xml or .warc`,
      'name the folder that holds the reports',
      name,
    ),
  empty: (name: string): Problem =>
    problem(
      'empty',
      `cannot read a report from ${quoted(name)}: it holds no text; nothing was read`,
      'give a file with the text of a report',
      name,
    ),
  binary: (name: string, what: string): Problem =>
    problem(
      'binary',
      `cannot read ${quoted(name)} as text: it is ${what}; nothing was read`,
      'save the report as text or HTML first',
      name,
    ),
  notUtf8: (name: string, byte: number): Problem =>
    problem(
      'not-utf8',
      `cannot decode ${quoted(name)}: byte ${byte} is not UTF-8 and no other character set explains the file; nothing was read`,
      'save the file as UTF-8',
      name,
    ),
  tooLarge: (name: string, bytes: number | null, bytesMax: number): Problem =>
    problem(
      'too-large',
      `cannot read ${quoted(name)}: ${bytes === null ? 'it' : `its ${megabytes(bytes)} MB`} ${bytes === null ? 'is' : 'are'} over the limit of ${megabytes(bytesMax)} MB for one report; nothing was read`,
      'split it, or give many reports as JSON Lines',
      name,
    ),
  badLine: (name: string, why: string): Problem =>
    problem(
      'bad-line',
      `cannot read the report at ${quoted(name)}: ${why}; it is left out and the rest is read`,
      'mend or remove it',
      name,
    ),
  badJson: (name: string, why: string): Problem =>
    problem(
      'bad-json',
      `cannot read ${quoted(name)} as JSON: ${why}; nothing was read`,
      'check the file with a JSON parser',
      name,
    ),
  badPage: (name: string, why: string): Problem =>
    problem(
      'bad-page',
      `cannot find an article in ${quoted(name)}: ${why}; nothing was read`,
      'save the text of the article and give that',
      name,
    ),
  badDate: (name: string, value: string): Problem =>
    problem(
      'bad-date',
      `cannot read the publication date ${quoted(value)} of ${quoted(name)}; the date is taken as unknown`,
      'write it as YYYY-MM-DD',
      name,
    ),
  noDate: (name: string): Problem =>
    problem(
      'no-date',
      `cannot tell when ${quoted(name)} was published; dates in it stay relative to an unknown day`,
      'give its day with --published YYYY-MM-DD',
      name,
    ),
  dateConflict: (
    name: string,
    chosen: string,
    chosenFrom: string,
    other: string,
    otherFrom: string,
    rule: string,
  ): Problem =>
    problem(
      'date-conflict',
      `cannot reconcile the dates of ${quoted(name)}: ${chosenFrom} says ${chosen} and ${otherFrom} says ${other}; ${chosen} is taken, since ${rule}`,
      'give --published YYYY-MM-DD if it is another day',
      name,
    ),
  badUrl: (url: string, why: string): Problem =>
    problem('bad-url', `cannot fetch ${quoted(url)}: ${why}; nothing was read`, 'give an http or https address', url),
  refusedUrl: (url: string, why: string): Problem =>
    problem(
      'refused-url',
      `refuse to fetch ${quoted(url)}: ${why}; nothing was read`,
      'give a public address, or save the page and read the file',
      url,
    ),
  unreachable: (url: string, why: string): Problem =>
    problem(
      'unreachable',
      `cannot fetch ${quoted(url)}: ${why}; nothing was read`,
      'try again later, or save the page and read the file',
      url,
    ),
  notText: (url: string, type: string): Problem =>
    problem(
      'not-text',
      `cannot read ${quoted(url)}: its type is ${quoted(type)}, not a page, text, feed or JSON; nothing was read`,
      'give the address of the article itself',
      url,
    ),
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
