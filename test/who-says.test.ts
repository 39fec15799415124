/** Who says so, in the forms in which news names its sources: whichever it is, the claim stays whose it is, with its speakers outermost first. */
import { describe, expect, it } from 'vitest';
import { openPipeline } from '../src/pipeline.js';

const pipeline = openPipeline();

/** Sentences that all tell that Peru severed ties with Chad, and who says so: codes, or words where nothing is known of them. */
const SAID: readonly (readonly [text: string, speakers: string])[] = [
  ['Iran said that Peru had severed ties with Chad.', 'IRN'],
  ['Peru has severed ties with Chad, Iran said.', 'IRN'],
  ['Peru, Iran said, has severed ties with Chad.', 'IRN'],
  ['According to Iran, Peru severed ties with Chad.', 'IRN'],
  ['Peru severed ties with Chad, according to Iran.', 'IRN'],
  ['"Peru has severed ties with Chad," the Iranian foreign minister said.', 'IRN'],
  ['The Iranian foreign minister told reporters that Peru had severed ties with Chad.', 'IRN'],
  ['Iran announced on Monday that Peru had severed ties with Chad.', 'IRN'],
  ['In a statement, Iran said Peru had severed ties with Chad.', 'IRN'],
  ['Peru has severed ties with Chad, the Iranian president wrote on Telegram.', 'IRN'],
  ['Iranian state television reported that Peru had severed ties with Chad.', 'IRN'],
  ['A spokesman for the Iranian government said that Peru had severed ties with Chad.', 'IRN'],
  ['The United Nations said that Peru had severed ties with Chad.', 'UN'],
  ['Peru says it has severed ties with Chad.', 'PER'],
  ['Peru announced that it had severed ties with Chad.', 'PER'],
  ['Reuters reports that Peru severed ties with Chad.', 'Reuters'],
  ['Peru has severed ties with Chad, the Yonhap news agency reports.', 'Yonhap news agency'],
  ['Iran said that Peru had severed ties with Chad, Reuters reported.', 'Reuters < IRN'],
];

const document = { id: 'r', url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };

describe('who says so', () => {
  it.each(SAID)('%s', (text, speakers) => {
    const { claims } = pipeline.code({ ...document, published: '2024-05-01', language: 'en', text });
    const [claim, ...others] = claims.filter((c) => c.act === 'sever');
    expect(others).toEqual([]);
    expect([claim?.actors.map((p) => p.code), claim?.recipients.map((p) => p.code)]).toEqual([['PER'], ['TCD']]);
    expect(claim?.attribution.map((s) => s.code ?? s.text.replace(/^the /i, '')).join(' < ')).toBe(speakers);
  });
});
