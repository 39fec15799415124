/**
 * The words of the field that the page offers for choice, in the order in which it shows them. The page imports no program of the server, so
 * the lists stand here again; the test beside holds them to the plover room's.
 */

/** The tracks of a standing. */
export const TRACK_ORDER = [
  'relations',
  'recognition',
  'mission',
  'head',
  'consular',
  'protection',
  'sanctions',
  'hostilities',
  'presence',
  'agreements',
];

/** The tracks that the two of a pair have in common; the others are of one towards the other. */
export const JOINT: ReadonlySet<string> = new Set(['relations', 'consular', 'hostilities', 'agreements']);

/** The sixteen PLOVER event types. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
];
