/**
 * English abbreviations that keep their full stop, in classes by what the stop may also be. Words in, a class out; knows nothing of
 * sentences.
 */

/** `before-name` never ends a sentence; `may-end` ends one when a sentence starter follows; `with-number` counts only before a digit. */
export type AbbreviationKind = 'before-name' | 'may-end' | 'with-number' | 'month' | 'place' | 'inside';

const table: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'before-name',
    'Mr Mrs Ms Mx Dr Drs Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Adm Brig Prof Profs Rev Hon St Sts ' +
      'Msgr Amb Supt Det Insp Ft Mt Messrs Mme Mlle Pres Sec Dir Spc Hr Frau Vice-Adm Gens Cols Lts Lieut Comdr Atty Ald ' +
      'Congr Fr Pte Vol Vols Nos Art Para Ext Attn',
  ],
  ['month', 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  [
    'place',
    'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn ' +
      'Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta',
  ],
  ['with-number', 'No no Fig fig pp p vol nos art ch sec para approx ca c v r'],
  [
    'may-end',
    'Inc Corp Co Cos Ltd Bros Jr Sr Esq Plc etc al Dept Univ Assn Assoc Ave Blvd Rd Intl Natl Govt Intl Est Ed Ph Hons Mfg Mfrs ' +
      'approx est dept govt min max tel ext lb lbs oz hr hrs mins yr yrs ft esp incl misc ed eds Sc Sq sq',
  ],
  ['inside', 'vs cf viz ie eg i.e e.g Vs VS'],
];

const kinds = new Map<string, AbbreviationKind>();
for (const [kind, words] of table) for (const word of words.split(' ')) kinds.set(word, kind);

/** The class of a word written with a full stop (given without it), or null. Also knows it in capitals: "GEN", "INC". */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > 10) return null;
  const kind = kinds.get(word);
  if (kind !== undefined) return kind;
  if (word.length > 2 && word === word.toUpperCase()) {
    const capital = kinds.get(word[0] + word.slice(1).toLowerCase());
    if (capital === 'before-name' || capital === 'may-end') return capital;
  }
  return null;
}

/**
 * Words that, with a capital, begin a sentence rather than go on with a name: after "U.S." or "Inc." they tell that the full stop also
 * ended the sentence.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It Its He She They We You I His Her Their Our My In On At For From With By As But And Or So Yet ' +
    'After Before During Since Until While When Where Why How What Who Which If Although Though Because However Meanwhile Moreover ' +
    'Also Then There Here Both Each Some Many Most Several Under Over Between Among Despite According To Not No Now Earlier Later ' +
    'Last Such Other Another Once Still Instead Nevertheless Nonetheless Furthermore Additionally Is Are Was Were Do Does Did Has Have ' +
    'Had Can Could Would Should Will May Might'
  ).split(' '),
);
