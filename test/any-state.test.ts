/** What is read does not hang on whose names stand in it: sentences of one form, with the names of states drawn at random, give the same act between them. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../src/base/index.js';
import { openPipeline } from '../src/pipeline.js';

const pipeline = openPipeline();

/** Forms with the act that they tell: of the first on the second, or of both where "&" stands. */
const FORMS: readonly (readonly [form: string, act: string])[] = [
  ['{A} severs diplomatic relations with {B}.', 'sever'],
  ['{A} cut ties with {B}.', 'sever'],
  ['After {A} cut ties with {B}, markets fell.', 'sever'],
  ['{A} breaks off diplomatic relations with {B} over spying.', 'sever'],
  ['The government of {A} suspended relations with {B}.', 'suspend'],
  ['{A} restored diplomatic ties with {B} on Monday.', 'restore &'],
  ['{A} and {B} established diplomatic relations.', 'establish &'],
  ['{A} recognises {B} as an independent state.', 'recognise'],
  ['{B} was recognised by {A} in March.', 'recognise'],
  ['{A} withdraws its recognition of {B}.', 'withdraw-recognition'],
  ['{A} recalled its ambassador from {B} for consultations.', 'recall-for-consultations'],
  ['The ambassador of {A} to {B} was recalled on Friday.', 'recall'],
  ['{A} expels the ambassador of {B}.', 'expel'],
  ['{B} said that {A} had expelled its ambassador.', 'expel'],
  ['{A} gave the ambassador of {B} 48 hours to leave.', 'expel'],
  ['{A} summoned the ambassador of {B} over the remarks.', 'summon'],
  ['{A} appoints an ambassador to {B}.', 'appoint'],
  ['{A} reopens its embassy in {B}.', 'open-mission'],
  ['{A} to open embassy in {B}', 'open-mission'],
  ['{A} closed its embassy in {B} on Friday.', 'close-mission'],
  ['{A} imposes sanctions on {B}.', 'impose-sanctions'],
  ['{A} condemned {B} for the attack.', 'condemn'],
  ['The foreign minister of {A} visited {B} on Tuesday.', 'visit'],
  ['{A}, which severed diplomatic relations with {B}, called for calm.', 'sever'],
  ['{A}, a member of the union, imposed sanctions on {B}.', 'impose-sanctions'],
  ['Having recalled its ambassador to {B}, {A} called for calm.', 'recall'],
  ['After expelling the ambassador of {B}, {A} called for calm.', 'expel'],
  ['{A} responded by closing its embassy in {B}.', 'close-mission'],
  ['{A} held an emergency meeting and severed diplomatic relations with {B}.', 'sever'],
  ['The opposition criticised {A} for recognising {B} as a state.', 'recognise'],
  ['{A} became the first country to open an embassy in {B}.', 'open-mission'],
  ['{A} lost patience last year. It severed diplomatic relations with {B} in May.', 'sever'],
  ['"We have severed diplomatic relations with {B}," the president of {A} said.', 'sever'],
  ['{A} was accused of imposing sanctions on {B}.', 'impose-sanctions'],
];

/** Names drawn for each form, and the share of them that must be read. */
const DRAWN = 25;
const READ_LEAST = 0.9;

const CODES = (
  'AFG ALB DZA AGO ARG ARM AUS AUT AZE BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV ' +
  'CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ' +
  'ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU ' +
  'NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA LCA WSM SMR SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA ' +
  'SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE XKX PSE TWN'
).split(' ');

describe('whichever states are named', () => {
  for (const [form, told] of FORMS) {
    it(form, () => {
      const [act, joint] = told.split(' ');
      const random = seededRandom(11);
      const draw = () => CODES[Math.floor(random() * CODES.length)] as string;
      const unread: string[] = [];
      let asked = 0;
      while (asked < DRAWN) {
        const [a, b] = [draw(), draw()];
        if (a === b) continue;
        asked++;
        const names = (code: string) => pipeline.gazetteer.describe(code);
        const text = form.replace('{A}', names(a)).replace('{B}', names(b));
        const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
        const { claims } = pipeline.code({ ...nothing, id: 'r', published: '2024-06-03', language: 'en', text });
        const codes = (side: (typeof claims)[number]['actors']) => side.map((p) => p.code);
        const read = claims.some((c) =>
          joint === undefined
            ? c.act === act && codes(c.actors).join() === a && codes(c.recipients).join() === b
            : c.act === act && [...codes(c.actors), ...codes(c.recipients)].sort().join() === [a, b].sort().join(),
        );
        if (!read) unread.push(text);
      }
      expect(1 - unread.length / DRAWN, unread.join(' ')).toBeGreaterThanOrEqual(READ_LEAST);
    });
  }
});
