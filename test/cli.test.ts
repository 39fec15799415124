/** The command line from end to end: what a person types, what comes out, what a bad input does, and that the documentation says so. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../src/cli/exit-codes.js';
import { program } from '../src/cli/main.js';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
const store = join(folder, 'record.duckdb');

const chancery = runCli;

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ARTICLE = `Chad breaks with Fiji

3 March 2021

Chad severed diplomatic relations with Fiji on Tuesday, the foreign ministry in N'Djamena said.

Fiji had recalled its ambassador from Chad in 2019.
`;

beforeAll(async () => {
  const added = await chancery(['add', file('article.txt', ARTICLE), '--store', store]);
  expect(added.err).toBe('');
  expect(added.out).toContain('1 added');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('reads without storing', async () => {
    const { code, out } = await chancery(['read', join(folder, 'article.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('sever');
    expect(out).toContain('Chad severed diplomatic relations with Fiji');
  });

  it('codes many reports in threads as in one, and passes over what is there when it is run again', async () => {
    const line = (n: number) =>
      JSON.stringify({
        id: `many-${n}`,
        published: '2021-03-03',
        text: n % 3 === 0 ? 'A quiet day.' : `Chad severed diplomatic relations with Fiji on ${n % 28} March 2020.`,
      });
    const many = file('many.jsonl', Array.from({ length: 260 }, (_, n) => line(n)).join('\n'));
    const one = await chancery(['read', many, '--threads', '1', '--format', 'json']);
    const two = await chancery(['read', many, '--threads', '2', '--format', 'json']);
    expect(one.out.split('\n').length).toBe(261);
    expect(two.out).toBe(one.out);
    const at = join(folder, 'many.duckdb');
    const added = await chancery(['add', many, '--threads', '2', '--store', at]);
    expect(added.err).toBe('');
    expect(added.out).toContain('173 added with 173 claims, 0 already there, 87 without an event');
    const again = await chancery(['add', many, '--threads', '2', '--store', at]);
    expect(again.out).toContain('0 added with 0 claims, 173 already there, 87 without an event');
    const order = JSON.parse((await chancery(['export', 'record', '--store', at])).out.split('\n')[0] as string);
    expect(order.report.id).toBe('many-1');
    expect((await chancery(['read', many, '--threads', 'none'])).code).toBe(EXIT_CODES.usage);
  });

  it('prints one claim a line as jsonl, each span cut from the text', async () => {
    const { out } = await chancery(['read', join(folder, 'article.txt'), '--format', 'jsonl']);
    const claims = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { act: string; evidence: { spans: [number, number][]; quote: string } });
    expect(claims.map((c) => c.act).sort()).toEqual(['recall', 'sever']);
    for (const c of claims) expect(ARTICLE.slice(...(c.evidence.spans[0] as [number, number]))).toBe(c.evidence.quote);
  });

  it('says that the same report is already there', async () => {
    const { code, out } = await chancery(['add', join(folder, 'article.txt'), '--store', store]);
    expect(code).toBe(0);
    expect(out).toContain('already there, nothing changed');
  });

  it('gives the status of a pair on a day, with the words', async () => {
    const severed = await chancery(['status', 'Chad', 'Fiji', '--on', '2022-01-01', '--store', store]);
    expect(severed.out).toContain('severed');
    expect(severed.out).toContain('Chad severed diplomatic relations with Fiji');
    const before = await chancery(['status', 'TCD', 'FJI', '--on', '2020-01-01', '--store', store]);
    expect(before.out).toContain('established');
    expect(before.out).toContain('inferred');
  });

  it('gives the history as the stable rows', async () => {
    const { out } = await chancery([
      'history',
      'TCD',
      'FJI',
      '--track',
      'relations',
      '--format',
      'json',
      '--store',
      store,
    ]);
    const rows = JSON.parse(out) as {
      track: string;
      holder: string;
      counterpart: string;
      value: string;
      validFrom: string | null;
      basis: string[];
    }[];
    expect(rows.map((r) => r.value)).toEqual(['established', 'severed']);
    expect(rows[1]?.validFrom).toBe('2021-03-02');
  });

  it('lists events and says why', async () => {
    const list = JSON.parse(
      (await chancery(['events', '--act', 'sever', '--format', 'json', '--store', store])).out,
    ) as { items: { id: string }[] };
    expect(list.items).toHaveLength(1);
    const why = await chancery(['why', list.items[0]?.id as string, '--store', store]);
    expect(why.out).toContain('Chad severed diplomatic relations with Fiji');
  });

  it('shows every candidate with its reasons, and what is near an unknown name', async () => {
    const damascus = await chancery(['resolve', 'Damascus', '--on', '2022-06-30']);
    expect(damascus.out).toContain('→ SYR  Syria (gov:SYR:assad)');
    expect(damascus.out).toContain('capital of Syria');
    expect(damascus.out).toMatch(/a place in Syria\nChosen: .*0\.85 against 0\.41/);
    expect((await chancery(['resolve', 'Україна'])).out).toContain('"Україна" is Ukraine in Ukrainian');
    const wrong = await chancery(['resolve', 'Ukriane']);
    expect([wrong.code, wrong.err]).toEqual([9, expect.stringContaining('did you mean "Ukraine"?')]);
    expect((await chancery(['resolve', 'Kyiv', '--on', 'banana'])).code).toBe(11);
  });

  it("reads with the user's own facts laid over the tables", async () => {
    const facts = file(
      'offices-own.tsv',
      'state\toffice\tname\ttitle\tfrom\tto\tstatus\tsure\tsource\nFJI\tforeign-minister\tJone Example\tForeign Minister\t2031-01-01\t\tin-office\tday\tmine\n',
    );
    expect((await chancery(['resolve', 'Jone Example', '--on', '2031-02'])).code).toBe(9);
    const found = await chancery(['resolve', 'Jone Example', '--on', '2031-02', '--facts', facts]);
    expect(found.out).toContain('FJI  Jone Example, Foreign Minister');
    const text = file('own.txt', '3 March 2031\n\nJone Example condemned Chad on Monday.\n');
    expect((await chancery(['read', text, '--facts', facts])).out).toContain('Fiji');
    expect((await chancery(['read', text, '--facts', join(folder, 'nowhere')])).code).toBe(3);
  });

  it('reads words that count from another event, given its day', async () => {
    const unread = await chancery(['when', 'a month after the coup']);
    expect([unread.code, unread.err]).toEqual([11, expect.stringContaining('dated by another event, "the coup"')]);
    const read = await chancery(['when', 'a month after the coup', '--event', '2020-08-18']);
    expect(read.out).toMatch(/^2020-09~? /);
    expect((await chancery(['when', 'the following Tuesday', '--event', '2022-06-30'])).out).toContain('2022-07-05');
    expect((await chancery(['when', 'last week', '--from', 'soon'])).code).toBe(11);
  });

  it('resolves names and dates', async () => {
    expect((await chancery(['resolve', 'Damascus', '--on', '2020-01-01'])).out).toContain('SYR');
    expect((await chancery(['when', 'in December 2024', '--from', '2025-09-24'])).out).toContain('2024-12');
  });

  it('parses to CoNLL-U', async () => {
    const { out } = await chancery(['parse', '-', '--format', 'conllu'], 'Chad cut ties with Fiji.');
    expect(out.split('\n').filter((l) => /^\d+\t/.test(l))).toHaveLength(6);
    const json = await chancery(['parse', '-', '--format', 'json'], 'Chad cut ties with Fiji.');
    expect(
      JSON.parse(json.out)
        .sentences[0].words.map(({ form }: { form: string }) => form)
        .join(' '),
    ).toBe('Chad cut ties with Fiji .');
  });
});

describe('a bad input', () => {
  const giant = join(folder, 'giant.txt');
  const cases: readonly (readonly [name: string, input: () => string, code: keyof typeof EXIT_CODES])[] = [
    ['an empty file', () => file('empty.txt', ''), 'empty'],
    ['a binary file', () => file('binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0])), 'binary'],
    [
      'invalid UTF-8',
      () => file('bytes.txt', new Uint8Array([0x43, 0x68, 0x61, 0x64, 0x20, 0xff, 0xfe, 0xfd, 0x80, 0x81, 0x8d, 0x90])),
      'not-utf8',
    ],
    ['a missing file', () => join(folder, 'nowhere.txt'), 'not-found'],
    [
      'a text with no event',
      () => file('quiet.txt', 'The garden was quiet.\n\nIt rained all day on the roses.\n'),
      'no-event',
    ],
    [
      'a file of 200 MB',
      () => {
        writeFileSync(giant, 'Chad cut ties with Fiji. '.repeat(8000));
        truncateSync(giant, 200_000_000);
        return giant;
      },
      'too-large',
    ],
  ];

  for (const [name, input, expected] of cases) {
    it(`${name} gives one clear line, its own exit code, and leaves the store alone`, async () => {
      const before = (await chancery(['events', '--format', 'json', '--store', store])).out;
      const path = input();
      for (const command of ['read', 'add']) {
        const { code, err } = await chancery([command, path, ...(command === 'add' ? ['--store', store] : [])]);
        expect(code, `${command}: ${err}`).toBe(EXIT_CODES[expected]);
        expect(err.trim().split('\n').at(-1)).toMatch(/^chancery: .+/);
      }
      expect((await chancery(['events', '--format', 'json', '--store', store])).out).toBe(before);
    });
  }

  it('codes differ from fault to fault', () => {
    const codes = cases.map(([, , c]) => EXIT_CODES[c]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('HTML with scripts in every field gives clean fields', async () => {
    const evil = '<script>alert(1)</script>';
    const page = file(
      'evil.html',
      `<html><head><title>Chad breaks ${evil} with Fiji</title><meta name="author" content="A &lt;script&gt;alert(2)&lt;/script&gt; B"><meta property="article:published_time" content="2021-03-03"></head>
<body onload="alert(3)"><article><h1>Chad breaks with Fiji</h1><p>Chad severed diplomatic relations with Fiji on Tuesday.<img src=x onerror=alert(4)></p>${evil}<p>${'The foreign ministry said nothing more about the matter. '.repeat(8)}</p></article></body></html>`,
    );
    const { code, out } = await chancery(['read', page, '--format', 'json']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/alert\([1-4]\)/);
    expect(out).toContain('"act":"sever"');
  });

  it('an unknown state is named, and its exit code is its own', async () => {
    const { code, err } = await chancery(['status', 'Chad', 'Atlantis', '--store', store]);
    expect(code).toBe(EXIT_CODES['unknown-state']);
    expect(err).toContain('"Atlantis"');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('never lets a control character of a report reach the terminal', async () => {
    const sly = file(
      'sly.txt',
      '3 March 2021\n\nChad severed diplomatic relations with Fiji \u001b]0;owned\u0007 on Tuesday.\n',
    );
    const { out } = await chancery(['read', sly]);
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('classify', () => {
  const line = (id: number) =>
    JSON.stringify({ id, sentence: 'Chad cut ties with Fiji.', source_span: [0, 4], target_span: [19, 23] });

  it('answers each line, in order', async () => {
    const { code, out } = await chancery(['classify'], `${line(1)}\n\n${line(2)}\n`);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(answers.map((a) => [a.id, a.root])).toEqual([
      [1, 'SANCTION'],
      [2, 'SANCTION'],
    ]);
  });

  it('names each bad line, answers the rest and says so by its exit code', async () => {
    const bad = ['no json', '[1]', '{"id":3}', '{"id":4,"sentence":"x"}'];
    const far = '{"id":5,"sentence":"x","source_span":[0,9],"target_span":null}';
    const { code, out, err } = await chancery(['classify'], [...bad, far, line(6)].join('\n'));
    expect(code).toBe(EXIT_CODES['bad-line']);
    expect(out.trim().split('\n')).toHaveLength(1);
    for (const number of [1, 2, 3, 4, 5]) expect(err).toContain(`line ${number}:`);
  });

  it('says that nothing came, and that a file is not there', async () => {
    expect((await chancery(['classify'], '')).code).toBe(EXIT_CODES['empty']);
    expect((await chancery(['classify', join(folder, 'none.jsonl')])).code).toBe(EXIT_CODES['not-found']);
  });
});

describe('the documentation of the command line', () => {
  const docs = readFileSync(fileURLToPath(new URL('../docs/cli.md', import.meta.url)), 'utf8');
  const context = {
    terminal: { out: () => {}, err: () => {}, colours: createColors(false), interactive: false },
    stdin: (async function* () {})(),
  };

  it('names every command and option', () => {
    for (const command of program(context).commands) {
      expect(docs).toContain(`chancery ${command.name()}`);
      for (const option of command.options)
        expect(docs, `${command.name()} ${option.long}`).toContain(`${option.long}`);
    }
  });

  it('prints JSON where it is asked to, whatever the command', () => {
    const leaves = (commands: readonly Command[]): Command[] =>
      commands.flatMap((c) => (c.commands.length > 0 ? leaves(c.commands) : [c]));
    for (const command of leaves(program(context).commands)) {
      const format = command.options.find(({ long }) => long === '--format');
      expect(format?.description, command.name()).toContain('json');
    }
  });

  it('names every exit code', () => {
    for (const [name, code] of Object.entries(EXIT_CODES))
      expect(docs).toMatch(new RegExp(`\\| ${code} \\|.*\`${name}\``));
  });

  it('has an example in the help of every command', () => {
    for (const command of program(context).commands) {
      let help = '';
      command.configureOutput({
        writeOut: (t) => {
          help += t;
        },
      });
      command.outputHelp();
      expect(help, command.name()).toMatch(/Examples?:\n {2}/);
    }
  });
});
