import { describe, expect, it } from 'vitest';
import { segment } from './index.js';

/** Sentences of a text, each as "kind: words"; line breaks as spaces. */
function cut(text: string): string[] {
  const result = segment(text);
  return result.sentences.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
}

/** Prose sentences of one paragraph, cut at "|" in the expected line. */
function check(expected: string): void {
  const text = expected.replaceAll('|', '');
  const parts = expected.split('|').map((part) => part.trim());
  expect(segment(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
}

describe('sentences', () => {
  it.each([
    'He met U.S. President Roe. | They spoke.',
    'He left the U.S. | The talks went on.',
    'It was signed by Lt. Col. Roe and Sen. Poe of St. Kitts on Nov. 5, 2020. | No. 10 agreed.',
    'Talks ended at 5 p.m. | Moscow denied it.',
    'They met at 5 p.m. Monday in Geneva. | Then they left.',
    'They were recognised as "independent." | The move followed talks.',
    'He asked “Why?” | “Because,” she said.',
    '"Stop!" Roe said in Rome. | He left.',
    '"We will go on." Roe wrote.',
    '"Will you sign?" he asked. | "Yes!" | It was 3.5 per cent.',
    'The firm Acme Inc. said so. | It paid $5.3 million to Acme Corp. | The deal held.',
    'He waited... and then left. | (It was late.) | She stayed.',
    'The work is done.The rest is known. | It ended in 2015. | In May it began again.',
    'J. R. Roe of the U.N. Security Council spoke, e.g. Poe et al. agreed.',
    'It is known.[9] | Later it was denied. [3] [4] | Nobody knows.',
  ])('%s', (line) => {
    if (line.includes('done.The')) {
      expect(cut(line.replaceAll(' | ', ' '))).toHaveLength(4);
      return;
    }
    check(line.replaceAll(' | ', ' |'));
  });

  it('takes the whole text as one sentence where it is told to', () => {
    const text = ' First. Second\n\nthird. ';
    const { sentences, blocks } = segment(text, { single: true });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['First. Second\n\nthird.']);
    expect(blocks).toHaveLength(1);
  });
});

describe('layout', () => {
  it('tells headline, dateline, heading, list and prose', () => {
    const text = [
      'Aland and Borduria make peace',
      'By Jane Roe',
      'GENEVA, Switzerland (Reuters) - Aland and Borduria signed a treaty on Friday. Both sides agreed.',
      'What comes next',
      'The treaty has two parts.',
      '- borders',
      '- trade',
      'It enters into force in May.',
    ].join('\n\n');
    expect(cut(text)).toEqual([
      'headline: Aland and Borduria make peace',
      'dateline: By Jane Roe',
      'dateline: GENEVA, Switzerland (Reuters) -',
      'prose: Aland and Borduria signed a treaty on Friday.',
      'prose: Both sides agreed.',
      'heading: What comes next',
      'prose: The treaty has two parts.',
      'list: - borders',
      'list: - trade',
      'prose: It enters into force in May.',
    ]);
  });

  it.each([
    ['BEIJING -- China on Friday said no.', 'BEIJING --'],
    ['WASHINGTON, Sept. 15 (Xinhua) -- The treaty held.', 'WASHINGTON, Sept. 15 (Xinhua) --'],
    ['KYIV, Ukraine (AP) — Talks began.', 'KYIV, Ukraine (AP) —'],
    ['London (CNN)The talks began.', 'London (CNN)'],
    ['UNITED NATIONS – Talks began.', 'UNITED NATIONS –'],
    ['ISLAMABAD: Talks began.', 'ISLAMABAD:'],
    ['CAIRO (AP) _ Talks began.', 'CAIRO (AP) _'],
    ['(CNN) How the talks began.', '(CNN)'],
  ])('%s', (text, dateline) => {
    const { sentences } = segment(text);
    expect(sentences[0]).toMatchObject({ kind: 'dateline' });
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe(dateline);
    expect(sentences[1]?.kind).toBe('prose');
  });

  it.each([
    'Aland - Borduria talks began on Friday.',
    'The UN - a body of states - met.',
    'NATO: Talks began.',
    'Minister: Talks began.',
    'NATO said no.',
  ])('finds no dateline in "%s"', (text) => expect(segment(text).sentences.map(({ kind }) => kind)).toEqual(['prose']));

  it('takes a headline that is a quotation', () => {
    expect(cut('"We will not go"\n\nAland said no.')[0]).toBe('headline: "We will not go"');
    expect(cut('"We will not go," he said.\n\nAland said no.')[0]).toBe('prose: "We will not go," he said.');
  });

  it('joins lines wrapped at a width', () => {
    const text = [
      'The two governments said on Friday that they would open embassies in each',
      "other's capitals before the end of the year. The announcement by Foreign",
      'Minister Jane Roe ends a break of ten years.',
      '',
      'Talks on trade go on.',
    ].join('\n');
    expect(segment(text).blocks).toHaveLength(2);
    expect(cut(text)[1]).toBe('prose: The announcement by Foreign Minister Jane Roe ends a break of ten years.');
  });

  it('keeps lines apart where each is a paragraph', () => {
    const text = 'Aland recalls its envoy\nAland said on Friday it would recall its envoy.\nBorduria did not answer.\n';
    expect(segment(text).blocks.map(({ kind }) => kind)).toEqual(['headline', 'prose', 'prose']);
  });

  it('takes a line of date and byline as a dateline', () => {
    const text = ' date 2031-03-02 Published by Jane Q. Roe 1 de marzo, 2031\n\nAland met Borduria.\n';
    expect(segment(text).sentences.map(({ kind }) => kind)).toEqual(['dateline', 'prose']);
  });
});

describe('glued words', () => {
  const words = new Set('the a minister discussed said met to of on plan planned president dent resident'.split(' '));
  const names = new Set(['Aland', 'Borduria']);
  const options = { known: (form: string) => words.has(form), name: (form: string) => names.has(form) };
  const forms = (text: string) =>
    segment(text, options)
      .sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form))
      .join(' ');

  it.each([
    ['The ministerdiscussed it', 'The minister discussed it'],
    ['in Alandto help', 'in Aland to help'],
    ['ministerMet them', 'minister Met them'],
    ['the presidentsaid so', 'the president said so'],
    ['the presidency', 'the presidency'],
    ['unknownword here', 'unknownword here'],
  ])('%s', (text, expected) => expect(forms(text)).toBe(expected));

  it('leaves a word whole where two cuts are as good', () => {
    const odd = { known: (form: string) => ['carpe', 'tsare', 'carp', 'etsare'].includes(form) };
    expect(segment('carpetsare', odd).sentences[0]?.tokens.map(({ form }) => form)).toEqual(['carpetsare']);
  });
});

describe('quotations', () => {
  const quotes = (text: string) =>
    segment(text).quotations.map(({ span, open }) => (open ? 'open ' : '') + text.slice(...span));

  it.each([
    ['He said "yes" and "no."', ['"yes"', '"no."']],
    ['He said “she told me ‘no’ twice,” then left.', ['“she told me ‘no’ twice,”', '‘no’']],
    ["The states' rights and O'Neill's dog didn't 'move' then.", ["'move'"]],
    ['«Нет», сказал он.', ['«Нет»']],
    ['“First part.\n\n“Second part.”', ['open “First part.', '“Second part.”']],
    ['"First part.\n\n"Second part," he said.', ['open "First part.', '"Second part,"']],
    ["in the '90s it's the Taliban's", []],
    ['It rose 6" in a day', []],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});
