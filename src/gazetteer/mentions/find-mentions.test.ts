import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParser, type Tree, type Word } from '../../grammar/index.js';
import { segment } from '../../text/index.js';
import { loadGazetteer } from '../gazetteer.js';
import type { Mention, Party } from '../types.js';
import { findMentions } from './find-mentions.js';
import { partyOn } from './party.js';

const gazetteer = loadGazetteer();
const parser = loadParser();

function mentionsOf(text: string, published: string | null) {
  const segmented = segment(text);
  const trees = parser.parse(segmented.sentences);
  return { trees, mentions: findMentions({ text, trees, quotations: segmented.quotations, published }, gazetteer) };
}

const party = (p: Party): string => [p.code, p.sector ?? '-', p.role ?? '-'].join('/');
const shown = (m: Mention): string => `${m.reading === 'place' ? '@' : ''}${m.parties.map(party).join(' + ')}`;

/** day | text | words of a mention (the last one of them in the text) | what it stands for */
const TABLE = `
2024-01-01 | Russian troops entered Ukraine. | Russian troops | RUS/MIL/troops
2024-01-01 | Russian troops entered Ukraine. | Ukraine | UKR/-/-
2022-01-01 | The Syrian government thanked Moscow. | Syrian government | SYR/GOV/government
2022-01-01 | The Syrian government thanked Moscow. | Moscow | RUS/GOV/-
2022-01-01 | The envoy arrived in Moscow. | Moscow | @RUS/-/-
2025-03-01 | Ukrainian Foreign Minister Andrii Sybiha visited Damascus. | Ukrainian Foreign Minister Andrii Sybiha | UKR/GOV/foreign minister
2025-03-01 | Ukrainian Foreign Minister Andrii Sybiha visited Damascus. | Damascus | @SYR/-/-
2015-01-01 | Iran's foreign minister met the president of Turkey. | Iran's foreign minister | IRN/GOV/foreign minister
2015-01-01 | Iran's foreign minister met the president of Turkey. | president of Turkey | TUR/GOV/president
2015-01-01 | Troops from Eritrea crossed the border. | Troops from Eritrea | ERI/MIL/troops
2015-01-01 | The Government of Chad protested. | Government of Chad | TCD/GOV/government
2015-01-01 | The Russian embassy in Kyiv was attacked. | Russian embassy | RUS/GOV/embassy
2015-01-01 | Kenya expelled the Somali ambassador. | Somali ambassador | SOM/GOV/ambassador
2015-01-01 | Kenya recalled its ambassador from Mogadishu. | its ambassador | KEN/GOV/ambassador
2015-01-01 | Hamas fighters fired rockets at Israel. | Hamas fighters | PSE/REB/rebels
2021-09-01 | The Taliban said that talks would go on. | Taliban | AFG/GOV/-
2019-09-01 | The Taliban said that talks would go on. | Taliban | AFG/REB/-
2015-01-01 | Two Ukrainians were arrested in Poland. | Ukrainians | UKR/CVL/citizens
2015-01-01 | Former French President Nicolas Sarkozy was charged. | Former French President Nicolas Sarkozy | FRA/ELI/former president
2010-01-01 | French President Nicolas Sarkozy spoke. | French President Nicolas Sarkozy | FRA/GOV/president
2024-01-01 | UN Secretary-General António Guterres condemned the attack. | UN Secretary-General António Guterres | UN/IGO/secretary-general
2022-07-01 | Spokesman Dmitry Peskov said that Russia was ready. | Spokesman Dmitry Peskov | RUS/GOV/spokesperson
2015-01-01 | Egypt and Qatar restored ties. The two countries will exchange ambassadors. | two countries | EGY/-/- + QAT/-/-
2015-01-01 | Egypt and Qatar restored ties. They will exchange ambassadors. | They | EGY/-/- + QAT/-/-
2015-01-01 | Egypt accused Qatar of meddling. It closed its embassy in Doha. | its embassy | EGY/GOV/embassy
2015-01-01 | The Kremlin said that Georgia had closed the border. | Kremlin | RUS/GOV/government
2015-01-01 | Peru recalled its envoy from Venezuela after protests in that country. | country | VEN/-/-
2016-01-01 | Turkish President Recep Tayyip Erdogan met his Russian counterpart in Sochi. | his Russian counterpart | RUS/GOV/president
2023-01-01 | Then-president Donald Trump recognised the Golan Heights as Israeli. | Then-president Donald Trump | USA/GOV/president
2015-01-01 | Rebels in Yemen seized the port. | Rebels in Yemen | YEM/REB/rebels
2015-01-01 | Saudi Arabia and Iran traded accusations. Both countries recalled their ambassadors. | their ambassadors | SAU/GOV/ambassador + IRN/GOV/ambassador
2015-01-01 | Bahrain cut ties with Iran. The Gulf state gave diplomats two days to leave. | Gulf state | BHR/-/-
2024-04-05 | After police arrested a man at its embassy in Quito, Mexico broke off relations with Ecuador. | its embassy | MEX/GOV/embassy
2024-05-22 | Ireland, Spain and Norway recognised Palestine. Israel recalled its ambassadors to these countries. | countries | IRL/-/- + ESP/-/- + NOR/-/-
2015-01-01 | European countries condemned the vote in Belarus. | countries | EU/GOV/state
2015-01-01 | West African leaders urged Mali to hold elections. | leaders | ECOWAS/GOV/leader
2004-06-01 | The United States bombed the men of Abu Musab al-Zarqawi. | Musab al-Zarqawi | IRQ/REB/leader
2005-06-01 | The United States bombed the men of Abu Musab al-Zarqawi. | Musab al-Zarqawi | X-AQ/REB/leader
2007-06-01 | Mohamed ElBaradei met diplomats of Iran. | Mohamed ElBaradei | IAEA/IGO/director general
2011-06-01 | Mohamed ElBaradei urged Mubarak to leave. | Mohamed ElBaradei | EGY/OPP/opposition leader
2015-01-01 | The fall of Kabul was quick. | Kabul | @AFG/-/-
2015-01-01 | The United States blamed Iran. | United States | USA/-/-
2015-01-01 | The Gambia broke off relations with Iran. | Gambia | GMB/-/-
2015-01-01 | The Assad regime fell. | Assad regime | SYR/GOV/government
2024-12-20 | The South Korean parliament voted. | South Korean parliament | KOR/LEG/parliament
2024-01-01 | Protests went on in the Georgian capital. | Georgian capital | @GEO/-/-
2024-01-01 | The Georgian capital said that it would not yield. | Georgian capital | GEO/GOV/-
2024-01-01 | Rebels shelled the capital of Chad. | capital of Chad | @TCD/-/-
2024-01-01 | Kenya was calm. Its capital punishment law was not. | Kenya | KEN/-/-
2024-01-01 | The two Koreas agreed to talks. | two Koreas | PRK/-/- + KOR/-/-
2024-01-01 | Mali protested after Niger sent warplanes. | warplanes | NER/MIL/air force
2024-01-01 | The envoy of Niger to Algeria left. The latter's foreign ministry was silent. | latter's foreign ministry | DZA/GOV/foreign ministry
2024-01-01 | The envoy of Niger to Algeria left. The former's foreign ministry was silent. | former's foreign ministry | NER/GOV/foreign ministry
2024-01-01 | Peru and Chile met. The Andean nation of Peru hosted it. | Andean nation | PER/-/-
2025-01-05 | Syria's new rulers spoke. The former regime had closed its embassy in Ankara. | former regime | SYR/GOV/former government
2016-02-01 | Saudi Arabia cut ties. Neighbouring Iran was surprised. | Iran | IRN/-/-
2017-06-06 | Qatar was surprised. The emirate replied. | emirate | QAT/-/-
2022-05-01 | German Foreign Minister Annalena Baerbock came to Tehran. She met her Iranian counterpart. | her Iranian counterpart | IRN/GOV/foreign minister
2022-05-01 | President Volodymyr Zelensky met the press. The Ukrainian leader spoke first. | Ukrainian leader | UKR/GOV/leader
2019-02-01 | Juan Guaidó spoke in Caracas. | Juan Guaidó | VEN/OPP/interim president
2024-01-01 | He was born in Paris, Texas, and lives in Georgia, Ohio or Utah. | Georgia | @
2020-03-13 | Delaware Governor John Carney ordered the closing of all schools. | Delaware Governor John Carney | USA/GOV/officials
2020-12-08 | Alberta imposed tough new restrictions. | Alberta | CAN/GOV/region
2012-05-01 | Syrian uprising: Opposition forces attacked a convoy. | Opposition forces | SYR/REB/rebels
2016-01-17 | Three Americans are missing in Baghdad. They were kidnapped by a militant group. | militant group | IRQ/REB/rebels
2020-02-25 | Turkish-backed rebels recaptured a village near Saraqib. | Turkish | TUR/-/-
2007-07-25 | North and South Korea held talks. | North | PRK/-/-
2024-01-01 | Israel withdrew from Gaza. | Gaza | @PSE/-/-
2024-01-01 | Israel bombed Gaza. | Gaza | PSE/-/-
2010-03-19 | The Middle East Quartet condemned Israel. | Middle East Quartet | EU/-/- + RUS/-/- + UN/-/- + USA/-/-
2020-07-15 | The World Health Organization criticised Peru. | World Health Organization | WHO/IGO/-
2020-07-15 | UNIFIL criticised Israel. | UNIFIL | UN/IGO/-
2018-10-01 | The African National Congress rejected the plan. | African National Congress | ZAF/GOV/-
1990-01-01 | The African National Congress rejected the plan. | African National Congress | ZAF/PTY/-
2021-01-12 | Uganda banned Facebook. | Facebook | USA/BUS/-
2009-02-15 | The Taliban declared a ceasefire in Pakistan. | Taliban | PAK/REB/-
2011-08-03 | Former Egyptian President Hosni Mubarak went on trial. | Former Egyptian President Hosni Mubarak | EGY/ELI/former president
2010-05-13 | Supporters of ousted Kyrgyz President Kurmanbek Bakiyev seize government buildings in the south of the country. | Supporters | KGZ/OPP/supporters
2015-12-12 | All sides in the Yemeni civil war declared a ceasefire. | All sides in the Yemeni civil war | YEM/-/- + YEM/REB/rebels
2020-07-04 | The USS Nimitz sailed through the South China Sea. | USS Nimitz | USA/MIL/navy
2009-05-21 | Israel evicted Jewish settlers from a hilltop in the West Bank. | Jewish settlers | ISR/CVL/settlers
`;

describe('mentions in a sentence', () => {
  it.each(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s | %s | %s | %s', (published, text, words, wanted) => {
    const { mentions } = mentionsOf(text as string, published as string);
    const found = mentions.all.findLast((m) => m.text === words);
    expect(found ? shown(found) : `none of ${mentions.all.map((m) => m.text).join('; ')}`).toBe(wanted);
    expect(found?.reasons.length).toBeGreaterThan(0);
    expect(mentions.at(found?.sentence ?? 0, found?.head ?? 0)).toBe(found);
  });

  it('makes no party of words that say whose they are, where that is nobody known', () => {
    const { mentions } = mentionsOf(
      'Russian lawmakers were silent. The troops of the neighbouring country stayed, and the president of the club denied the charges.',
      '2024-02-02',
    );
    expect(mentions.all.map((m) => m.text)).toEqual(['Russian lawmakers']);
  });

  it('gives the speaker to first-person words in a quotation', () => {
    const { mentions } = mentionsOf(
      'Syria welcomed the vote. "We will open our embassy soon," Turkish Foreign Minister Hakan Fidan said.',
      '2024-12-10',
    );
    expect(mentions.all.filter((m) => /^(we|our)$/i.test(m.text)).map(shown)).toEqual(['TUR/GOV/-', 'TUR/GOV/-']);
  });

  it('leaves adjectives of things to `modifier`', () => {
    const { trees, mentions } = mentionsOf('Germany buys Russian gas.', '2020-01-01');
    const gas = (trees[0] as Tree).words.findIndex((w) => w.form === 'gas');
    expect(mentions.at(0, gas)).toBeNull();
    expect(mentions.modifier(0, gas)?.parties[0]?.code).toBe('RUS');
  });

  it('tells who governed on the day of the event', () => {
    const { mentions } = mentionsOf('Syria broke off relations.', '2025-06-01');
    const syria = mentions.all[0]?.parties[0] as Party;
    expect(syria.government).toBe('gov:SYR:transitional');
    expect(partyOn(syria, '2022-07-20', gazetteer).government).toBe('gov:SYR:assad');
  });
});

/** A flat tree in which word `top` heads the name's words, whatever a parser may have thought. */
function treeOf(text: string, top: number): Tree {
  let at = 0;
  const forms = text.split(' ');
  const words: Word[] = forms.map((form, i) => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    const verb = i === forms.length - 1;
    return {
      form,
      start,
      end: at,
      joined: false,
      lemma: form,
      upos: verb ? 'VERB' : i === 0 ? 'ADJ' : 'PROPN',
      xpos: verb ? 'VBD' : 'NNP',
      feats: '_',
      head: verb ? -1 : i === top ? forms.length - 1 : top,
      deprel: verb ? 'root' : i === top ? 'nsubj' : i === 0 ? 'amod' : 'flat',
    };
  });
  return { start: 0, end: text.length, words };
}

describe('robustness', () => {
  it.each([1, 2, 3])('finds the person whichever word the tree makes head (%i)', (top) => {
    const text = 'Ukrainian President Volodymyr Zelenskyy spoke';
    const mentions = findMentions(
      { text, trees: [treeOf(text, top)], quotations: [], published: '2023-01-01' },
      gazetteer,
    );
    expect(mentions.at(0, top)?.parties.map(party)).toEqual(['UKR/GOV/president']);
    expect(mentions.at(0, top)?.text).toBe('Ukrainian President Volodymyr Zelenskyy');
  });

  it('takes any tree, and spans slice to their text', () => {
    const forms = [
      'The',
      'Russian',
      'foreign',
      'minister',
      'and',
      'his',
      'counterpart',
      'Syria',
      "'s",
      'two',
      'countries',
      'they',
      'Assad',
      'of',
      'Moscow',
      'we',
      'that',
      'country',
      ',',
      'former',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            form: fc.constantFrom(...forms),
            head: fc.nat(30),
            upos: fc.constantFrom('NOUN', 'PROPN', 'ADJ', 'PRON', 'VERB', 'ADP', 'DET'),
            deprel: fc.constantFrom('nsubj', 'obj', 'nmod', 'conj', 'flat', 'compound', 'amod', 'case', 'acl:relcl'),
          }),
          { minLength: 1, maxLength: 14 },
        ),
        (picks) => {
          const text = picks.map((p) => p.form).join(' ');
          let at = 0;
          const words: Word[] = picks.map((p, i) => {
            const start = at;
            at += p.form.length + 1;
            // Heads lead to the left, so that there is no cycle.
            const head = i === 0 ? -1 : p.head % i;
            return {
              form: p.form,
              start,
              end: start + p.form.length,
              joined: false,
              lemma: p.form,
              upos: p.upos,
              xpos: '_',
              feats: '_',
              head,
              deprel: i === 0 ? 'root' : p.deprel,
            };
          });
          const {
            all,
            at: find,
            modifier,
          } = findMentions(
            { text, trees: [{ start: 0, end: text.length, words }], quotations: [], published: null },
            gazetteer,
          );
          for (const mention of all) expect(text.slice(mention.span[0], mention.span[1])).toBe(mention.text);
          words.forEach((_, w) => {
            find(0, w);
            modifier(0, w);
          });
        },
      ),
      { seed: 11, numRuns: 600 },
    );
  });
});
