import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../text/index.js';
import { createParser, fromConllu, loadParser, type Tree, toConllu, wordsMax } from './index.js';

const parser = loadParser();
const plain = loadParser({ kernel: 'js' });

/** The laws of every tree: one root, no cycle, offsets that slice to the form, and the way to CoNLL-U and back. */
function checkLaws(text: string, trees: readonly Tree[]): void {
  for (const { words, start, end } of trees) {
    if (words.length === 0) continue;
    expect(words.filter((w) => w.head === -1)).toHaveLength(1);
    for (const word of words) {
      expect(text.slice(word.start, word.end)).toBe(word.form);
      expect(word.start >= start && word.end <= end).toBe(true);
      expect(word.lemma).not.toBe('');
      expect((word.deprel === 'root') === (word.head === -1)).toBe(true);
      let at = word.head;
      let steps = 0;
      for (; at !== -1 && steps <= words.length; steps++) at = words[at]!.head;
      expect(steps).toBeLessThanOrEqual(words.length);
    }
  }
  expect(fromConllu(toConllu(trees, text)).trees).toEqual(
    trees
      .filter((t) => t.words.length > 0)
      .map(({ words }) => ({ start: words[0]!.start, end: words[words.length - 1]!.end, words })),
  );
}

/** Checks that the tree of a sentence has relations written "dependent deprel head" ("ROOT" is the root's head). */
function check(text: string, relations: readonly string[]): void {
  const trees = parser.parse(segment(text, { single: true }).sentences);
  checkLaws(text, trees);
  const found = trees.flatMap(({ words }) =>
    words.map((w) => `${w.form} ${w.deprel} ${w.head < 0 ? 'ROOT' : words[w.head]!.form}`),
  );
  expect(found).toEqual(expect.arrayContaining([...relations]));
}

test('who does what to whom', () => {
  check('Russia expelled two British diplomats on Friday.', [
    'Russia nsubj expelled',
    'diplomats obj expelled',
    'Friday obl expelled',
  ]);
  check('The resolution was adopted by the Security Council.', [
    'resolution nsubj:pass adopted',
    'Council obl:agent adopted',
  ]);
  check('France, Germany and Japan welcomed the agreement.', [
    'France nsubj welcomed',
    'Germany conj France',
    'Japan conj France',
  ]);
});

test('speech, quotation and denial', () => {
  check('Iran said that it had not attacked the ship.', [
    'Iran nsubj said',
    'attacked ccomp said',
    'not advmod attacked',
  ]);
  check('"We will respond," the Russian foreign ministry said.', ['respond ccomp said', 'ministry nsubj said']);
});

test('titles before names and words beside them', () => {
  check('President Emmanuel Macron met Chancellor Olaf Scholz in Berlin.', [
    'Emmanuel nsubj met',
    'Macron flat Emmanuel',
    'President nmod:desc Emmanuel',
    'Olaf obj met',
  ]);
  check('Benjamin Netanyahu, who visited Berlin, did not sign the agreement.', [
    'Benjamin nsubj sign',
    'visited acl:relcl Benjamin',
    'agreement obj sign',
  ]);
});

test('headlines in capitals and in title case', () => {
  check('RUSSIA EXPELS TWO BRITISH DIPLOMATS', ['RUSSIA nsubj EXPELS', 'DIPLOMATS obj EXPELS']);
  check('China Recalls Ambassador From Lithuania', ['China nsubj Recalls', 'Ambassador obj Recalls']);
});

test('tags and lemmas', () => {
  const [tree] = parser.parse(segment("Iran's envoys didn't sign it.", { single: true }).sentences);
  expect(tree!.words.map((w) => `${w.form}/${w.xpos}/${w.lemma}`).join(' ')).toBe(
    "Iran/NNP/Iran 's/POS/'s envoys/NNS/envoy did/VBD/do n't/RB/not sign/VB/sign it/PRP/it ././.",
  );
});

test('no ending makes a lemma that is no word', () => {
  const [tree] = parser.parse(segment('They declare that two men were freed.', { single: true }).sentences);
  expect(tree!.words.map((w) => w.lemma).join(' ')).toBe('they declare that two man be free .');
  const [shot] = parser.parse(segment('Chad shot two men.', { single: true }).sentences);
  expect(shot!.words[1]!.lemma).toBe('shoot');
});

test('both kernels give the same trees', () => {
  const text = readFileSync(new URL('./parser.test.ts', import.meta.url), 'utf8').slice(0, 6000);
  const { sentences } = segment(text);
  expect(plain.kernel).toBe('js');
  expect(parser.parse(sentences)).toEqual(plain.parse(sentences));
});

test('a sentence alone and in a batch has the same tree', () => {
  const { sentences } = segment(
    'Iran signed it. Iraq, which had waited, did not.\n\nThey met in Geneva on 3 May 2019.',
  );
  expect(parser.parse(sentences)).toEqual(sentences.flatMap((s) => parser.parse([s])));
});

test('a sentence beyond the cap is parsed in pieces under one root', { timeout: 5_000 }, () => {
  const text = `${'Iran met Iraq , '.repeat(wordsMax / 2)}and they signed.`;
  const { sentences } = segment(text, { single: true });
  const trees = parser.parse(sentences);
  expect(trees[0]!.words.length).toBeGreaterThan(wordsMax);
  checkLaws(text, trees);
});

test('no text breaks it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'Iran ',
      ' said ',
      "n't",
      '’s ',
      '\n\n',
      '. ',
      '"',
      '“',
      '𝔘𝔎 ',
      'ليبيا ',
      '中国和俄罗斯 ',
      '\ud800',
      '\u0000',
      '\u200d',
      'İİ',
      '…',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const { sentences } = segment(text);
      checkLaws(text, parser.parse(sentences));
    }),
    { seed: 3, numRuns: 400 },
  );
});

test('words that are known and words that are not', () => {
  expect(parser.knownWord('ambassador')).toBe(true);
  expect(parser.knownWord('Minister')).toBe(true);
  expect(parser.knownWord('saidthe')).toBe(false);
});

test('nothing behind createParser needs Node', () => {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, , from] of readFileSync(url, 'utf8').matchAll(/^(import|export) (?!type)[^;]*? from '([^']+)';$/gm)) {
      expect(from!.startsWith('.'), `${url.href} imports ${from}`).toBe(true);
      visit(new URL(from!.replace(/\.js$/, '.ts'), url));
    }
  };
  visit(new URL('./parser.ts', import.meta.url));
  expect(seen.size).toBeGreaterThan(10);
});

test('a wrong model file gets a plain message', () => {
  expect(() => createParser({ model: new Uint8Array(100) })).toThrow(/no Chancery model/);
  const bytes = new Uint8Array(readFileSync(new URL('../../models/parser.bin', import.meta.url)));
  expect(() => createParser({ model: bytes.subarray(0, 100_000) })).toThrow(/cut short/);
  const later = bytes.slice(0, 4096);
  later[4] = 99;
  expect(() => createParser({ model: later })).toThrow(/its format is 99/);
  expect(() => loadParser({ models: '/nowhere' })).toThrow(/there is no/);
});

test('the kernel in models is what its source gives', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.wasm');
  execFileSync(process.execPath, [new URL('../../scripts/build-kernel.mjs', import.meta.url).pathname, out]);
  const kept = readFileSync(new URL('../../models/kernel.wasm', import.meta.url));
  expect(readFileSync(out).equals(kept)).toBe(true);
});
