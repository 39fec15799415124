/** What a claim says was done comes in; out goes what it can be one with, and how often such a thing happens between two parties. */
import type { Kind } from '../ledger/index.js';
import type { Act } from '../plover/index.js';

/** Acts that words do not tell apart when they speak of one happening. */
const SAME: Readonly<Partial<Record<Act, string>>> = {
  establish: 'relations-made',
  restore: 'relations-made',
  recall: 'head-recalled',
  'recall-for-consultations': 'head-recalled',
  expel: 'expelled',
  'persona-non-grata': 'expelled',
  appoint: 'head-named',
  accredit: 'head-named',
};

/** Acts of which the kind of mission or the rank of those expelled makes another thing. */
const BY_OBJECT: ReadonlySet<string> = new Set([
  'open-mission',
  'close-mission',
  'suspend-mission',
  'upgrade-mission',
  'downgrade-mission',
  'expelled',
]);

/** What was done, so far as claims of it can be one event; and whether it was done at all, or what is said of it instead. */
export function doingOf(kind: Kind): string {
  const done = kind.status === 'happened' || kind.status === 'ongoing' ? 'done' : kind.status;
  return `${wordOf(kind)}|${done}`;
}

function wordOf({ act, standing, eventType, object }: Kind): string {
  if (standing !== null) return `=${standing.track}=${standing.value}`;
  if (act === null) return `type ${eventType ?? 'none'}`;
  const doing = SAME[act] ?? act;
  if (object === 'hosted') return `${doing} hosted`;
  if (!BY_OBJECT.has(doing)) return doing;
  return `${doing} ${doing === 'expelled' ? (isHead(object) ? 'head' : 'staff') : (object ?? 'embassy')}`;
}

/** Whether the object is the head of a mission. */
export function isHead(object: Kind['object']): boolean {
  return object === 'ambassador' || object === 'envoy' || object === 'charge';
}

/** How claims of a kind of act that give different dates are held together. */
export interface Recurrence {
  /** Exact days at most so far apart are one happening told differently. */
  readonly toleranceDays: number;
  /** News without a date word tells of a happening at most so many days before publication. */
  readonly newsDays: number;
  /** What a date of more than a month joins: the latest happening that it can mean, the only one, or none. */
  readonly wide: 'latest' | 'only' | 'none';
}

/** Seldom: a break, a recognition, an embassy. Two of them between two parties within days are one. */
const SELDOM: Recurrence = { toleranceDays: 3, newsDays: 14, wide: 'latest' };
/** At times: sanctions, expulsions, treaties, ceasefires. */
const AT_TIMES: Recurrence = { toleranceDays: 1, newsDays: 3, wide: 'only' };
/** Meetings, visits and calls. */
const CONTACT: Recurrence = { toleranceDays: 1, newsDays: 3, wide: 'only' };
/** Often: words and blows; those of another day are others. */
const OFTEN: Recurrence = { toleranceDays: 0, newsDays: 1, wide: 'none' };

const SELDOM_ACTS: ReadonlySet<string> = new Set<Act>([
  'establish',
  'restore',
  'suspend',
  'sever',
  'recognise',
  'freeze-recognition',
  'withdraw-recognition',
  'open-mission',
  'close-mission',
  'suspend-mission',
  'upgrade-mission',
  'downgrade-mission',
  'appoint',
  'accredit',
  'recall',
  'recall-for-consultations',
  'return-head',
  'name-protecting-power',
  'open-interests-section',
  'close-interests-section',
  'establish-consular',
  'sever-consular',
  'open-consulate',
  'close-consulate',
  'withdraw-from',
  'terminate-agreement',
  'armistice',
  'peace',
  'annex',
  'invade',
  'overthrow',
  'take-office',
  'leave-office',
]);
const OFTEN_ACTS: ReadonlySet<string> = new Set<Act>([
  'attack',
  'accuse',
  'condemn',
  'threaten',
  'demand',
  'pledge-support',
  'arm',
  'train',
]);
const CONTACT_ACTS: ReadonlySet<string> = new Set<Act>(['meet', 'visit', 'call', 'invite', 'cancel-meeting']);

/** How often what a claim tells happens between two parties. */
export function recurrenceOf(kind: Kind): Recurrence {
  if (kind.standing !== null) return SELDOM;
  if (kind.act === null || OFTEN_ACTS.has(kind.act)) return OFTEN;
  if (CONTACT_ACTS.has(kind.act)) return CONTACT;
  return SELDOM_ACTS.has(kind.act) ? SELDOM : AT_TIMES;
}
