import { chmod, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Document, type Input, type ReadOptions, readDocuments } from './index.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-intake-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that an input gives: documents, and the codes of the Problems in their stead. */
async function all(input: Input, options: ReadOptions = {}): Promise<(Document | string)[]> {
  const out: (Document | string)[] = [];
  for await (const result of readDocuments(input, options)) {
    if (!result.ok) {
      expect(result.problem.message).not.toMatch(/[\n\r]/);
      expect(result.problem.hint).toBeTruthy();
    }
    out.push(result.ok ? result.value : result.problem.code);
  }
  return out;
}

async function file(name: string, content: string | Uint8Array): Promise<Input> {
  const path = join(folder, name);
  await writeFile(path, content);
  return { kind: 'file', path };
}

async function one(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<Document | string> {
  const found = await all(await file(name, content), options);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const story = 'Aland and Borduria restored relations on Friday. Their ministers signed a communiqué in Geneva.';

describe('files', () => {
  it('keeps the text as it stands, line ends apart', async () => {
    const text = ` date 2031-03-02 Published by Jane Q. Roe 1 de marzo, 2031\r\n\r\n${story}\r\n`;
    expect(await one('a.txt', text)).toMatchObject({
      byline: 'Jane Q. Roe',
      published: '2031-03-01',
      title: null,
      text: text.replaceAll('\r\n', '\n'),
      problems: [{ code: 'date-conflict', message: expect.stringMatching(/2031-03-01.*2031-03-02/) }],
    });
  });

  it('lets the option say the day, and says so where the text says another', async () => {
    const text = `By Jane Roe, 1 March 2031\n\n${story}`;
    expect(await one('b.txt', text, { published: '2031-03-05' })).toMatchObject({
      published: '2031-03-05',
      problems: [{ code: 'date-conflict' }],
    });
    expect(await one('b.txt', text, { published: 'soon' })).toMatchObject({
      published: '2031-03-01',
      problems: [{ code: 'bad-date' }],
    });
  });

  it('never makes a day up', async () => {
    expect(await one('c.txt', `${story}\n\n`.repeat(6))).toMatchObject({
      published: null,
      problems: [{ code: 'no-date' }],
    });
    expect(await one('d.txt', story)).toMatchObject({ published: null, problems: [] });
  });

  it('gives the same id to the same content and another to other content', async () => {
    const [a, b, c] = [
      await one('e.txt', story),
      await one('f.txt', story),
      await one('g.txt', `${story}!`),
    ] as Document[];
    expect(a?.id).toMatch(/^r-[0-9a-f]{16}$/);
    expect(b?.id).toBe(a?.id);
    expect(c?.id).not.toBe(a?.id);
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\n', 'empty'],
    ['nul.txt', 'abc\0def', 'binary'],
    ['report.pdf', '%PDF-1.7 ...', 'binary'],
    ['image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'binary'],
    ['elf.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2]), 'binary'],
    ['broken.txt', Buffer.concat([Buffer.from('Kyjiw sagt é ü, '), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]), 'not-utf8'],
    ['noise.txt', Buffer.from(Array.from({ length: 400 }, (_, i) => ((i * 97) % 250) + 5)), 'not-utf8'],
    ['broken.json', '[{"text": "a"', 'bad-json'],
    ['page.html', '<html><script>alert(1)</script></html>', 'bad-page'],
  ])('refuses %s', async (name, content, code) => expect(await one(name, content)).toBe(code));

  it('reads other character sets that the text bears out', async () => {
    const latin = Buffer.from(
      'La ministre des Affaires étrangères a été reçue à Genève. Le traité a été signé près de là.',
      'latin1',
    );
    expect(await one('latin.txt', latin)).toMatchObject({
      text: expect.stringContaining('étrangères a été reçue à Genève'),
    });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')]);
    expect(await one('utf16.txt', utf16)).toMatchObject({ text: story });
    expect(await one('bom.txt', `\ufeff${story}`)).toMatchObject({ text: story });
    const page = Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>  </p></body></html>', 'latin1');
    const cyrillic = Buffer.from([0xca, 0xe8, 0xe5, 0xe2]);
    const at = page.indexOf('  ');
    expect(await one('cp1251.html', Buffer.concat([page.subarray(0, at), cyrillic, page.subarray(at)]))).toMatchObject({
      text: 'Киев',
    });
  });

  it('refuses a file over the limit', async () => {
    const path = join(folder, 'large.txt');
    const handle = await open(path, 'w');
    await handle.write('word '.repeat(20_000));
    await handle.truncate(200_000_000);
    await handle.close();
    expect(await all({ kind: 'file', path })).toEqual(['too-large']);
    expect(await one('small.txt', story, { bytesMax: 20 })).toBe('too-large');
  });

  it('says what is missing or closed', async () => {
    expect(await all({ kind: 'file', path: join(folder, 'none.txt') })).toEqual(['not-found']);
    expect(await all({ kind: 'folder', path: join(folder, 'none') })).toEqual(['not-found']);
    if (process.getuid?.() === 0) return;
    const closed = await file('closed.txt', story);
    await chmod(join(folder, 'closed.txt'), 0);
    expect(await all(closed)).toEqual(['not-readable']);
  });

  it('reads a folder in order, and says where it holds nothing', async () => {
    const path = join(folder, 'many');
    await mkdir(join(path, 'deeper'), { recursive: true });
    expect(await all({ kind: 'folder', path })).toEqual(['empty-folder']);
    await writeFile(join(path, 'b.md'), '# Title of it\n\nSome words.');
    await writeFile(join(path, 'a.txt'), 'One.');
    await writeFile(join(path, '.hidden.txt'), 'No.');
    await writeFile(join(path, 'picture.png'), 'No.');
    await writeFile(join(path, 'deeper', 'c.jsonl'), '{"text":"Three."}\n{"text":"Four."}\n');
    const texts = (await all({ kind: 'file', path })).map((found) => (typeof found === 'string' ? found : found.text));
    expect(texts).toEqual(['One.', 'Title of it\n\nSome words.', 'Three.', 'Four.']);
  });
});

describe('rows', () => {
  it('reads the fields of a report and keeps its id', async () => {
    const row = {
      id: 'x1',
      url: 'https://example.org/1',
      outlet: 'Example',
      title: 'T',
      byline: 'B',
      published: '2031-03-01',
      lang: 'en',
      text: story,
    };
    const { lang, ...rest } = row;
    expect(await one('row.jsonl', JSON.stringify(row))).toMatchObject({ ...rest, language: lang, problems: [] });
  });

  it('takes date and sources of other sets', async () => {
    const lines = [
      { date: '2021-01-01', category: 'x', text: 'One.', sources: ['AP', 'BBC'] },
      { date: '2021-01-02', text: 'Two.', sources: [{ name: 'Reuters', url: 'https://example.org' }] },
      { date: 'someday', text: 'Three.', sources: [] },
    ];
    const found = await all(await file('set.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')));
    expect(found).toMatchObject([
      { published: '2021-01-01', outlet: 'AP' },
      { published: '2021-01-02', outlet: 'Reuters' },
      { published: null, outlet: null, problems: [{ code: 'bad-date' }] },
    ]);
  });

  it('goes on after a bad line and names it', async () => {
    const lines = [
      '{"text":"One."}',
      '{broken',
      '',
      '[1]',
      '{"title":"no text"}',
      '{"text":5}',
      '{"text":" "}',
      `{"text":"${'x'.repeat(3000)}"}`,
      '{"text":"Last."}',
    ];
    const input = await file('bad.jsonl', lines.join('\n'));
    const out: string[] = [];
    for await (const result of readDocuments(input, { bytesMax: 2_000 }))
      out.push(
        result.ok
          ? result.value.text
          : `${result.problem.code} ${result.problem.where?.split(' ').slice(-2).join(' ')}`,
      );
    expect(out).toEqual([
      'One.',
      'bad-line line 2',
      'bad-line line 4',
      'bad-line line 5',
      'bad-line line 6',
      'bad-line line 7',
      'too-large line 8',
      'Last.',
    ]);
  });

  it('reads JSON Lines in a file that is called .json', async () => {
    expect(await all(await file('lines.json', '{"text":"One."}\n{"text":"Two."}\n'))).toMatchObject([
      { text: 'One.' },
      { text: 'Two.' },
    ]);
  });

  it('reads an array, and no address that is not of the web', async () => {
    const rows = [
      { text: 'One.', url: 'javascript:alert(1)' },
      { text: 'Two.', url: 'https://example.org/a"><script>' },
      7,
    ];
    expect(await all(await file('rows.json', JSON.stringify(rows)))).toMatchObject([
      { url: null },
      { url: null },
      'bad-line',
    ]);
  });
});

describe('standard input', () => {
  const stdin = (chunks: (string | Uint8Array)[], options?: ReadOptions) =>
    all({ kind: 'stdin', stream: Readable.from(chunks) }, options);

  it('tells the formats by their content', async () => {
    expect(await stdin([story])).toMatchObject([{ text: story }]);
    expect(await stdin(['{"text":"On', 'e."}\n{"text":', '"Two."}'])).toMatchObject([
      { text: 'One.' },
      { text: 'Two.' },
    ]);
    expect(await stdin(['{"text":"One."}'])).toMatchObject([{ text: 'One.' }]);
    expect(await stdin(['[{"text":"One."}]'])).toMatchObject([{ text: 'One.' }]);
    expect(await stdin(['{\n "text": "One."\n}'])).toMatchObject([{ text: 'One.' }]);
    expect(await stdin(['<!doctype html><html><body><p>One.</p></body></html>'])).toMatchObject([{ text: 'One.' }]);
    expect(await stdin([])).toEqual(['empty']);
    expect(await stdin([Buffer.from('%PDF-1.4')])).toEqual(['binary']);
  });

  it('stops reading at the limit', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (; given < 10_000; given++) yield 'word '.repeat(100);
    }
    expect(await all({ kind: 'stdin', stream: endless() }, { bytesMax: 10_000 })).toEqual(['too-large']);
    expect(given).toBeLessThan(100);
  });

  it('takes a text from memory', async () => {
    expect(await all({ kind: 'text', text: '# A title here\n\nWords.', name: 'note.md' })).toMatchObject([
      { title: 'A title here', text: 'A title here\n\nWords.' },
    ]);
  });
});
