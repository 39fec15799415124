import { expect, it } from 'vitest';
import type { EventWithEvidence } from '../../query/index.js';
import { evidenceOf, splitQuote } from './quote.js';

const base = { quote: 'It broke what it broke.', trigger: 'broke', spans: [[100, 123]] as const };
it('takes the trigger by its place', () => {
  expect(splitQuote({ ...base, triggerSpan: [117, 122] }).before).toBe('It broke what it ');
});
it('falls back on the words', () => {
  expect(splitQuote({ ...base, triggerSpan: [500, 505] }).before).toBe('It ');
});
it('leaves a quote whole that does not hold it', () => {
  expect(splitQuote({ ...base, trigger: 'cut', triggerSpan: [0, 3] })).toEqual({
    before: base.quote,
    trigger: '',
    after: '',
  });
});
it('puts those first who tell the date that is shown', () => {
  const told = (claim: string, edtf: string) => ({ claim, date: { edtf } });
  const item = {
    event: { date: { edtf: '2022-06-29' } },
    evidence: [told('a', '2022-06-30'), told('b', '2022-06-29'), told('c', '2022')],
  } as unknown as EventWithEvidence;
  expect(evidenceOf(item).map((e) => e.claim)).toEqual(['b', 'a', 'c']);
});
