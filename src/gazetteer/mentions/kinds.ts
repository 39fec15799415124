/**
 * Words that describe a state by its kind come in ("kingdom", "island", "Gulf state"), the test that a state must pass goes out.
 */
import type { Gazetteer } from '../gazetteer.js';

const ISLANDS = new Set(
  `JPN GBR IRL ISL CUB JAM HTI DOM TTO BRB BHS LKA MDV MLT CYP PHL IDN TWN NZL AUS MDG MUS SYC COM CPV STP FJI WSM TON SLB VUT KIR NRU TUV PLW FSM MHL
  SGP BHR ATG DMA GRD KNA LCA VCT TLS PNG GRL FRO X-NCY`.split(/\s+/),
);
const GULF = new Set(['SAU', 'ARE', 'QAT', 'KWT', 'BHR', 'OMN']);
const BALTIC = new Set(['EST', 'LVA', 'LTU']);
const NORDIC = new Set(['SWE', 'NOR', 'DNK', 'FIN', 'ISL']);
const BALKAN = new Set(['SRB', 'HRV', 'BIH', 'MNE', 'MKD', 'ALB', 'XKX', 'BGR', 'SVN', 'GRC', 'ROU', 'YUG', 'SCG']);
const CENTRAL_ASIAN = new Set(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
const KINGDOMS = new Set('SAU GBR JOR MAR ESP NLD BEL DNK NOR SWE THA BHR KHM BTN TON LSO SWZ NPL KWT'.split(' '));

/** The test for "the <adjective> <noun>"; null where the words say nothing about the kind. */
export function kindTest(
  adjectives: readonly string[],
  noun: string,
  gazetteer: Gazetteer,
): ((code: string) => boolean) | null {
  const words = adjectives.map((a) => a.toLowerCase());
  const has = (...any: string[]): boolean => any.some((a) => words.includes(a));
  const state = (code: string): boolean => gazetteer.state(code) !== null;
  const africa = (code: string): boolean => gazetteer.members('AU', null).includes(code);
  if (has('gulf')) return (code) => GULF.has(code);
  if (has('baltic')) return (code) => BALTIC.has(code);
  if (has('nordic', 'scandinavian')) return (code) => NORDIC.has(code);
  if (has('balkan')) return (code) => BALKAN.has(code);
  if (has('african')) return africa;
  if (has('asian') && has('central')) return (code) => CENTRAL_ASIAN.has(code);
  if (has('american') && (has('latin') || has('south') || has('central')))
    return (code) => gazetteer.members('OAS', null).includes(code) && code !== 'USA' && code !== 'CAN';
  if (has('caribbean'))
    return (code) => gazetteer.members('CARICOM', null).includes(code) || ['CUB', 'DOM'].includes(code);
  if (has('island') || noun === 'island' || noun === 'archipelago') return (code) => ISLANDS.has(code);
  if (noun === 'kingdom' || noun === 'sultanate' || noun === 'monarchy')
    return (code) => KINGDOMS.has(code) || code === 'OMN' || code === 'BRN';
  if (noun === 'emirate') return (code) => ['QAT', 'KWT', 'ARE'].includes(code);
  if (noun === 'republic' || noun === 'nation' || noun === 'state' || noun === 'country') return state;
  return null;
}

/** States that share a name in the plural: "the two Koreas", "both Sudans". */
export const TWINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['PRK', 'KOR']],
  ['sudans', ['SDN', 'SSD']],
  ['congos', ['COD', 'COG']],
  ['germanies', ['DEU', 'DDR']],
  ['germanys', ['DEU', 'DDR']],
  ['yemens', ['YEM', 'YMD']],
]);
