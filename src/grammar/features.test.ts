import { expect, test } from 'vitest';
import { affixKeys, caseKind, normalForm, shape } from './features.js';

// What train/features.py gives for the same forms.
const CASES = [
  ['Iran’s', "iran's", "Xxx'x", "s1s s2's s3n's s4an's p1i p2ir p3ira"],
  ['2019', '<year>', 'dd', 's1> s2r> s3ar> s4ear> p1< p2<y p3<ye'],
  ['1,200', '0,000', 'd,dd', 's10 s200 s3000 s4,000 p10 p20, p30,0'],
  ['NATO-led', 'nato-led', 'XX-xx', 's1d s2ed s3led s4-led p1n p2na p3nat'],
  ['“', '"', '"', 's1" s2" s3" s4" p1" p2" p3"'],
  ['—', '--', '--', 's1- s2-- s3-- s4-- p1- p2-- p3--'],
  ['中国', '中国', 'xx', 's1国 s2中国 s3中国 s4中国 p1中 p2中国 p3中国'],
] as const;

test('forms have the keys that the training gave them', () => {
  for (const [form, normal, shaped, affixes] of CASES) {
    expect(normalForm(form)).toBe(normal);
    expect(shape(form)).toBe(shaped);
    expect(affixKeys(form)).toEqual([...affixes.split(' '), `sh${shaped}`]);
  }
});

test('how a sentence is capitalised', () => {
  const kind = (text: string) => caseKind(text.split(' '));
  expect(kind('Iran signs the accord with Iraq')).toBe(0);
  expect(kind('IRAN SIGNS A DEAL')).toBe(1);
  expect(kind('Iran Signs Accord With Iraq')).toBe(2);
  expect(kind('iran signs the accord')).toBe(3);
});
