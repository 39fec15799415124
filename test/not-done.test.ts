/** What the words deny, ask for, plan or only imagine is not told as done: sentences of one form with acts of many kinds; and what they presuppose is. */
import { describe, expect, it } from 'vitest';
import { openPipeline } from '../src/pipeline.js';

const pipeline = openPipeline();

/** An act of Peru in the forms that the sentences need. */
interface Told {
  readonly act: RegExp;
  readonly inf: string;
  readonly ger: string;
  readonly past: string;
  readonly perfect: string;
  readonly noun: string;
}

const told = (act: RegExp, forms: string): Told => {
  const [inf = '', ger = '', past = '', perfect = '', noun = ''] = forms.split('/');
  return { act, inf, ger, past, perfect, noun };
};

const of = (rest: string, forms: string): string => {
  const [inf, ger, past, perfect, noun] = forms.split(' ');
  return `${[inf, ger, past, perfect].map((verb) => `${verb} ${rest}`).join('/')}/${noun} of ${rest}`;
};

const ACTS: readonly Told[] = [
  told(/^sever/, of('diplomatic relations with Chad', 'sever severing severed severed severing')),
  told(/^restore/, of('diplomatic relations with Chad', 'restore restoring restored restored restoration')),
  told(/^recognise/, of('Kosovo', 'recognise recognising recognised recognised recognition')),
  told(/^expel/, of('the Russian ambassador', 'expel expelling expelled expelled expulsion')),
  told(/^recall/, of('its ambassador to Chad', 'recall recalling recalled recalled recall')),
  told(/^impose-sanctions/, of('sanctions on Russia', 'impose imposing imposed imposed imposition')),
  told(/^open-mission/, of('an embassy in Chad', 'open opening opened opened opening')),
  told(/^sign/, of('a treaty with Chad', 'sign signing signed signed signing')),
  told(/^invade/, of('Chad', 'invade invading invaded invaded invasion')),
  told(/^meet/, of('the president of Chad', 'meet meeting met met meeting')),
];

const NOT_DONE: readonly ((a: Told) => string)[] = [
  (a) => `Peru may ${a.inf}.`,
  (a) => `Peru could ${a.inf}, officials said.`,
  (a) => `Peru is considering ${a.ger}.`,
  (a) => `Peru has no plans to ${a.inf}.`,
  (a) => `Peru has not yet ${a.perfect}.`,
  (a) => `Peru stopped short of ${a.ger}.`,
  (a) => `Peru denied that it had ${a.perfect}.`,
  (a) => `Peru denied ${a.ger}.`,
  (a) => `Peru refused to ${a.inf}.`,
  (a) => `If Peru were to ${a.inf}, trade would suffer.`,
  (a) => `Had Peru ${a.perfect}, trade would have suffered.`,
  (a) => `Iran urged Peru to ${a.inf}.`,
  (a) => `Peru should ${a.inf}, a senator said.`,
  (a) => `There were rumours that Peru had ${a.perfect}.`,
  (a) => `Reports that Peru had ${a.perfect} are untrue.`,
  (a) => `A newspaper falsely reported that Peru had ${a.perfect}.`,
  (a) => `Peru ruled out ${a.ger}.`,
  (a) => `Peru is unlikely to ${a.inf}.`,
  (a) => `Peru never ${a.past}.`,
  (a) => `Peru almost ${a.past}.`,
  (a) => `Peru nearly ${a.past}.`,
  (a) => `Peru ended the dispute without ${a.ger}.`,
  (a) => `Instead of ${a.ger}, Peru sent a letter.`,
  (a) => `Peru chose to wait rather than ${a.inf}.`,
  (a) => `Peru threatened to ${a.inf}.`,
  (a) => `Peru will ${a.inf} next year.`,
  (a) => `Peru plans to ${a.inf}.`,
  (a) => `Peru means to ${a.inf}.`,
  (a) => `Peru to ${a.inf}, raise taxes`,
  (a) => `Peruvian cabinet to ${a.inf}`,
  (a) => `The Peruvian parliament debated whether to ${a.inf}.`,
  (a) => `The Peruvian parliament voted against ${a.ger}.`,
  (a) => `A motion to ${a.inf} failed in the Peruvian parliament.`,
  (a) => `Peru avoided ${a.ger}.`,
  (a) => `Iran fears that Peru will ${a.inf}.`,
  (a) => `A court barred Peru from ${a.ger}.`,
  (a) => `Peru reversed a decision to ${a.inf}.`,
  (a) => `Has Peru ${a.perfect}?`,
  (a) => `Imagine that Peru ${a.past}.`,
  (a) => `In the novel, Peru ${a.past}.`,
  (a) => `The prospect of a Peruvian ${a.noun} worried Iran.`,
  (a) => `A Peruvian ${a.noun} would be a mistake, Iran said.`,
];

const DONE: readonly ((a: Told) => string)[] = [
  (a) => `Peru has ${a.perfect}.`,
  (a) => `Peru said that it had ${a.perfect}.`,
  (a) => `After Peru ${a.past}, trade suffered.`,
  (a) => `Peru, which ${a.past} last year, sent a letter.`,
  (a) => `Peru responded by ${a.ger}.`,
  (a) => `Iran criticised Peru for ${a.ger}.`,
  (a) => `When Peru ${a.past} in 2019, Iran protested.`,
  (a) => `Iran was angry because Peru ${a.past}.`,
];

const document = { id: 'r', url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };

/** Whether the act is told as something that Peru has done. */
function isDone(text: string, { act }: Told): boolean {
  const { claims } = pipeline.code({ ...document, published: '2024-05-01', language: 'en', text });
  return claims.some(
    (c) =>
      act.test(c.act ?? '') &&
      /^(happened|ongoing)$/.test(c.status) &&
      !/^(AGREE|REQUEST|REJECT|THREATEN)$/.test(c.eventType ?? ''),
  );
}

describe('what is not done is not told as done', () => {
  for (const form of NOT_DONE)
    it(form({ act: /x/, inf: 'do it', ger: 'doing it', past: 'did it', perfect: 'done it', noun: 'deed' }), () => {
      expect(ACTS.map(form).filter((text, i) => isDone(text, ACTS[i] as Told))).toEqual([]);
    });
});

describe('what is told as a fact is told as done, of at least nine acts in ten', () => {
  for (const form of DONE)
    it(form({ act: /x/, inf: 'do it', ger: 'doing it', past: 'did it', perfect: 'done it', noun: 'deed' }), () => {
      const unread = ACTS.map(form).filter((text, i) => !isDone(text, ACTS[i] as Told));
      expect(unread.length, unread.join(' | ')).toBeLessThanOrEqual(1);
    });
});

describe('what was decided in a year that is told no longer lies ahead', () => {
  it.each([
    'Paris decided to deploy its troops in Mali in 2013.',
    'Chad decided to deploy its soldiers in Niger in 2018.',
    'In 2018, Cairo decided to deploy its troops in Sudan.',
  ])('%s', (text) => {
    expect(isDone(text, { act: /^deploy-forces/ } as Told)).toBe(true);
  });
});
