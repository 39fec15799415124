import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAnchoredEvent, findEventAnchors, readEventAnchor } from './events.js';

const one = (text: string) => findEventAnchors(text, [0, text.length])[0];

test.each([
  ['A month after the coup, borders closed.', 'the coup', 'at', '2013-07-03', '2013-08~'],
  ['On the eve of the summit, they met.', 'the summit', 'at', '2013-07-03', '2013-07-02'],
  ['He left the day after the coup.', 'the coup', 'at', '2013-07-03', '2013-07-04'],
  ['He left the day before Assad fled.', 'Assad fled', 'at', '2024-12-08', '2024-12-07'],
  ['Two weeks before the invasion, he left.', 'the invasion', 'at', '2022-02-24', '2022-02-10~'],
  ['It came two days after the 7 October attacks.', 'the 7 October attacks', 'at', '2023-10-07', '2023-10-09'],
  ['Closed since the war, it reopened.', 'the war', 'since', '2011', '2011'],
  ['It broke relations after the coup.', 'the coup', 'after', '2013-07', '2013-07'],
  ['Years after the invasion, it reopened.', 'the invasion', 'after', '2003', '2003'],
  ['It reopened in the wake of the talks.', 'the talks', 'after', '2003', '2003'],
  ['It was signed three years into the war.', 'the war', 'at', '2011', '2014'],
  ['They marched on the first anniversary of the coup.', 'the coup', 'at', '2013-07-03', '2014~'],
  ['It fell during the siege.', 'the siege', 'at', '1994', '1994'],
])('%s', (text, event, relation, when, edtf) => {
  const anchor = one(text)!;
  expect(text.slice(anchor.event[0], anchor.event[1])).toBe(event);
  expect(text.slice(anchor.span[0], anchor.span[1])).toBe(anchor.text);
  expect(readEventAnchor(anchor, when)).toMatchObject({ edtf, basis: 'resolved' });
  expect(anchor.offset === null ? anchor.relation : 'at').toBe(relation);
});

test.each([
  'He left after 8 December.',
  'He waited until Friday.',
  'They have had none since 1980.',
  'He left two weeks later.',
  'He left.',
])('%s is tied to no event', (text) => {
  expect(one(text)).toBeUndefined();
});

test('an event without a readable date gives no value', () => {
  expect(readEventAnchor(one('A month after the coup it ended.')!, 'unknown')).toBeNull();
});

test('never throws, spans slice', () => {
  const words =
    'a month after before the coup two days on eve of since until anniversary first Assad fled , . during into week'.split(
      ' ',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (list) => {
      const text = list.join(' ');
      for (const anchor of findEventAnchors(text, [0, text.length])) {
        expect(text.slice(anchor.span[0], anchor.span[1])).toBe(anchor.text);
        expect(anchor.event[1]).toBeLessThanOrEqual(anchor.span[1]);
      }
    }),
    { seed: 18, numRuns: 500 },
  );
});

test('the anchored event, from the date of what it dates', () => {
  expect(dateAnchoredEvent(one('It left a day after the raid.')!, '2015-10-01')).toBe('2015-09-30');
  expect(dateAnchoredEvent(one('It left two days before the raid.')!, '2015-10-01')).toBe('2015-10-03');
  expect(dateAnchoredEvent(one('It left after the raid.')!, '2015-10-01')).toBe('../2015-10-01');
  expect(dateAnchoredEvent(one('It left before the raid.')!, '2015-10-01')).toBe('2015-10-01/..');
  expect(dateAnchoredEvent(one('It left before the raid.')!, 'x')).toBeNull();
});
