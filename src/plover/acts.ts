/**
 * The diplomatic acts of the record, finer than PLOVER: their group, the PLOVER type and mode that they fall under when done, and the
 * nearest CAMEO code. Sources: Vienna Conventions 1961 and 1963 for the terms; PLOVER codebook 2.0, "Diplomacy" for the types
 * (expelled diplomats SANCTION expel, diplomats withdrawn SANCTION withdraw, relations broken SANCTION discontinue, summoned
 * ambassador ACCUSE disapprove, recognition and ties SUPPORT); CAMEO 1.1b3 for the codes.
 */
import type { EventType } from './types.js';

/** The groups that acts come in. */
export type ActGroup =
  | 'relations'
  | 'recognition'
  | 'missions'
  | 'heads'
  | 'protection'
  | 'consular'
  | 'contact'
  | 'agreement'
  | 'pressure'
  | 'force'
  | 'words'
  | 'persons';

/** Groups of acts that states do with states, and that are seldom and lasting. */
export const GROUPS_OF_STATES = [
  'relations',
  'recognition',
  'missions',
  'heads',
  'protection',
  'consular',
  'agreement',
] as const;

interface ActFacts {
  readonly group: ActGroup;
  /** Null where only the act fits, as for an overthrow. */
  readonly eventType: EventType | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  /** Joint by nature ('always'), joint where the text says so ('may'), or one party's act towards another ('never'). */
  readonly joint: 'always' | 'may' | 'never';
}

function act(
  group: ActGroup,
  type: string | null,
  cameo: string | null,
  contexts: string,
  joint: ActFacts['joint'] = 'never',
): ActFacts {
  const [eventType, mode] = type === null ? [null, null] : type.split(' ');
  return {
    group,
    eventType: (eventType ?? null) as EventType | null,
    mode: mode ?? null,
    contexts: contexts === '' ? [] : contexts.split(' '),
    cameo,
    joint,
  };
}

/** Every act, in the order of design/relations.md. */
export const ACTS = {
  establish: act('relations', 'SUPPORT', '054', 'diplomatic', 'always'),
  restore: act('relations', 'SUPPORT', '050', 'diplomatic', 'always'),
  suspend: act('relations', 'SANCTION discontinue', '161', 'diplomatic', 'may'),
  sever: act('relations', 'SANCTION discontinue', '161', 'diplomatic', 'may'),
  recognise: act('recognition', 'SUPPORT', '054', 'diplomatic'),
  'freeze-recognition': act('recognition', 'SANCTION discontinue', '161', 'diplomatic'),
  'withdraw-recognition': act('recognition', 'SANCTION discontinue', '161', 'diplomatic'),
  'open-mission': act('missions', 'SUPPORT', '054', 'diplomatic'),
  'close-mission': act('missions', 'SANCTION withdraw', '161', 'diplomatic'),
  'suspend-mission': act('missions', 'SANCTION withdraw', '161', 'diplomatic'),
  'upgrade-mission': act('missions', 'SUPPORT', '050', 'diplomatic', 'may'),
  'downgrade-mission': act('missions', 'SANCTION discontinue', '161', 'diplomatic', 'may'),
  'attack-mission': act('missions', 'ASSAULT destroy', '180', 'diplomatic'),
  appoint: act('heads', 'SUPPORT', '050', 'diplomatic'),
  accredit: act('heads', 'SUPPORT', '050', 'diplomatic'),
  'recall-for-consultations': act('heads', 'SANCTION withdraw', '161', 'diplomatic'),
  recall: act('heads', 'SANCTION withdraw', '161', 'diplomatic'),
  'return-head': act('heads', 'SUPPORT', '050', 'diplomatic', 'may'),
  expel: act('heads', 'SANCTION expel', '161', 'diplomatic'),
  'persona-non-grata': act('heads', 'SANCTION expel', '161', 'diplomatic'),
  summon: act('heads', 'ACCUSE disapprove', '114', 'diplomatic'),
  'name-protecting-power': act('protection', 'SUPPORT', '050', 'diplomatic'),
  'open-interests-section': act('protection', 'SUPPORT', '050', 'diplomatic'),
  'close-interests-section': act('protection', 'SANCTION withdraw', '161', 'diplomatic'),
  'establish-consular': act('consular', 'SUPPORT', '050', 'diplomatic', 'always'),
  'sever-consular': act('consular', 'SANCTION discontinue', '161', 'diplomatic', 'may'),
  'open-consulate': act('consular', 'SUPPORT', '050', 'diplomatic'),
  'close-consulate': act('consular', 'SANCTION withdraw', '161', 'diplomatic'),
  meet: act('contact', 'CONSULT', '040', 'diplomatic', 'always'),
  visit: act('contact', 'CONSULT visit', '042', 'diplomatic'),
  call: act('contact', 'CONSULT phone', '041', 'diplomatic', 'always'),
  invite: act('contact', 'AGREE', '036', 'diplomatic'),
  'cancel-meeting': act('contact', 'REJECT meet', '125', 'diplomatic'),
  sign: act('agreement', 'SUPPORT', '057', 'diplomatic', 'always'),
  ratify: act('agreement', 'SUPPORT', '057', 'diplomatic', 'may'),
  accede: act('agreement', 'SUPPORT', '057', 'diplomatic', 'may'),
  'withdraw-from': act('agreement', 'SANCTION discontinue', '160', 'diplomatic'),
  'suspend-agreement': act('agreement', 'SANCTION discontinue', '160', 'diplomatic', 'may'),
  'terminate-agreement': act('agreement', 'SANCTION discontinue', '160', 'diplomatic', 'may'),
  'joint-statement': act('agreement', 'AGREE', '030', 'diplomatic', 'always'),
  'impose-sanctions': act('pressure', 'SANCTION discontinue', '163', 'economic', 'may'),
  'ease-sanctions': act('pressure', 'RETREAT', '085', 'economic', 'may'),
  'lift-sanctions': act('pressure', 'RETREAT', '085', 'economic', 'may'),
  'close-border': act('pressure', 'COERCE restrict', '172', 'migration', 'may'),
  'open-border': act('pressure', 'RETREAT access', '086', 'migration', 'may'),
  'ban-flights': act('pressure', 'COERCE restrict', '172', 'economic'),
  attack: act('force', 'ASSAULT', '190', 'military', 'may'),
  invade: act('force', 'ASSAULT', '190', 'military territory'),
  occupy: act('force', 'COERCE seize', '192', 'military territory'),
  annex: act('force', 'COERCE seize', '192', 'territory'),
  'deploy-forces': act('force', 'MOBILIZE troops', '154', 'military'),
  'withdraw-forces': act('force', 'RETREAT withdraw', '0874', 'military', 'may'),
  ceasefire: act('force', 'RETREAT ceasefire', '0871', 'military', 'always'),
  armistice: act('force', 'RETREAT ceasefire', '0871', 'military', 'always'),
  peace: act('force', 'SUPPORT', '057', 'military', 'always'),
  arm: act('force', 'AID', '072', 'military'),
  train: act('force', 'AID', '072', 'military'),
  accuse: act('words', 'ACCUSE allege', '112', ''),
  condemn: act('words', 'ACCUSE disapprove', '111', ''),
  threaten: act('words', 'THREATEN', '130', ''),
  demand: act('words', 'REQUEST', '100', ''),
  apologise: act('words', 'SUPPORT', '055', 'diplomatic'),
  'offer-mediation': act('words', 'AGREE', '039', 'diplomatic'),
  'pledge-support': act('words', 'AGREE', '033', 'diplomatic'),
  'grant-asylum': act('persons', 'AID', '075', 'asylum'),
  extradite: act('persons', 'COOPERATE', '063', 'legal'),
  overthrow: act('persons', null, null, 'political_institutions'),
  'take-office': act('persons', null, null, 'executive'),
  'leave-office': act('persons', 'RETREAT resign', '0831', 'executive'),
} as const satisfies Record<string, ActFacts>;

/** One of the acts of the record. */
export type Act = keyof typeof ACTS;

/** What the tables say of an act. */
export function actFacts(name: Act): ActFacts {
  return ACTS[name];
}

/** Whether a string names an act. */
export function isAct(name: string): name is Act {
  return Object.hasOwn(ACTS, name);
}
