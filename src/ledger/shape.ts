/** A claim comes in; what the relations need to know of it goes out, in three parts that many claims share: kind, parties, detail. */
import type { Claim, Participant } from '../plover/index.js';
import type { Detail, Kind, Parties, ShapeObject, ShapeParty } from './types.js';

/** What words say which rank or mission; the first that matches wins. Only acts on heads and missions are looked at. */
const OBJECTS: readonly (readonly [RegExp, ShapeObject])[] = [
  [/\bcharg(?:é|e d|es d)/i, 'charge'],
  [/\binterests? (?:section|office)/i, 'interests-section'],
  [/\bliaison office|\brepresentative office|\boffice of the [\w.' ]{0,20}representative|\btrade office/i, 'liaison'],
  [/\bnon-?resident/i, 'non-resident'],
  [/\blegation/i, 'legation'],
  [/(?<!\bdeputy )\bambassador|\bhead of (?:the |its )?mission|\bhigh commissioner|\bnuncio/i, 'ambassador'],
  [/\benvoy|\bminister plenipotentiary/i, 'envoy'],
  [/\bembass(?:y|ies)|\bhigh commission\b|\bnunciature/i, 'embassy'],
  [/\bconsul/i, 'consulate'],
  [/\bmission\b/i, 'mission'],
  [
    /\bdiplomats?\b|\bdiplomatic (?:staff|personnel)|\battach[eé]s?\b|\bofficials?\b|\bspies\b|\bstaff\b|\bspy\b/i,
    'staff',
  ],
];

const HEAD_ACTS = new Set([
  'appoint',
  'accredit',
  'recall',
  'recall-for-consultations',
  'return-head',
  'expel',
  'persona-non-grata',
]);
const SENT = new Set(['appoint', 'accredit']);
const CONSUL = /\bconsul(?:s|ar agent)?\b(?! general\b)/i;
const MISSION_ACTS = new Set([
  'open-mission',
  'close-mission',
  'suspend-mission',
  'upgrade-mission',
  'downgrade-mission',
  'attack-mission',
]);

/** What the claim says was done. */
export function kindOf(claim: Claim): Kind {
  return {
    act: claim.act,
    eventType: claim.eventType,
    mode: claim.mode,
    contexts: [...claim.contexts].sort(),
    cameo: claim.cameo,
    standing: claim.standing,
    status: claim.status,
    object: objectOf(claim),
  };
}

/** Who does it to whom. */
export function partiesOf(claim: Claim): Parties {
  return { actors: claim.actors.map(partyOf), recipients: claim.recipients.map(partyOf) };
}

/** Instrument, place and speakers. */
export function detailOf(claim: Claim): Detail {
  return {
    instrument: claim.instrument === null ? null : claim.instrument.text.toLowerCase(),
    place: claim.place === null ? null : { name: claim.place.name, country: claim.place.country },
    speakers: [...new Set(claim.attribution.flatMap((a) => (a.code === null ? [] : [a.code])))].sort(),
  };
}

function partyOf(party: Participant): ShapeParty {
  return { code: party.code, text: party.code === null ? party.text.toLowerCase().trim() : null, sector: party.sector };
}

/** The rank or mission in the nearest words that name one: the instrument, the trigger's words, a party's role, then the quote. */
function objectOf(claim: Claim): ShapeObject | null {
  const act = claim.act ?? '';
  // The host closed it: the lexicon says so in the name of the entry.
  if (/^close-/.test(act) && claim.evidence.rule.endsWith('-by-host')) return 'hosted';
  if (!HEAD_ACTS.has(act) && !MISSION_ACTS.has(act)) return null;
  if (act === 'upgrade-mission' || act === 'downgrade-mission') return levelOf(claim);
  const wanted = HEAD_ACTS.has(act)
    ? (object: ShapeObject) => ['ambassador', 'envoy', 'charge', 'staff'].includes(object)
    : (object: ShapeObject) => object !== 'staff';
  const roles = [...claim.recipients, ...claim.actors].flatMap((party) => [party.text, party.role ?? '']);
  // Coding gives these words for an instrument where the head lives in another state than the one he is sent to.
  if (
    act === 'accredit' &&
    /\bresid(?:ent|ed|es|ing) (?:at|in)\b|^[Cc]onsul(?: [Gg]eneral)? at\b/.test(claim.instrument?.text ?? '')
  )
    return 'non-resident';
  if (
    act === 'accredit' &&
    /\bminister\b/i.test(claim.instrument?.text ?? '') &&
    !/\bambassador|\bcharg/i.test(claim.instrument!.text)
  )
    return 'envoy';
  // A consul is no head of mission; who sends the first one opens a consulate.
  if (SENT.has(act) && CONSUL.test(claim.instrument?.text ?? roles.join(' '))) return 'consulate';
  for (const words of [claim.instrument?.text ?? '', claim.evidence.trigger, ...roles, around(claim)]) {
    const found = OBJECTS.find(([pattern, object]) => wanted(object) && pattern.test(words));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** What relations are raised or lowered to, where the words say "to the level of chargé d'affaires"; else they may name something by the way. */
function levelOf({ evidence, instrument }: Claim): ShapeObject | null {
  const { quote, trigger } = evidence;
  const after = quote.slice(Math.max(0, quote.indexOf(trigger)));
  const to = /\b(?:to|at) (?:the )?(?:level of |rank of |an? )?([^.;,]{0,40})/i.exec(after)?.[1] ?? '';
  for (const words of [instrument?.text ?? '', to]) {
    // The first that is named: "the status of embassy, with the appointment of an ambassador".
    const named = OBJECTS.filter(([, object]) => object !== 'staff')
      .map(([pattern, object]) => ({ object, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0);
    if (named.length > 0) return named.reduce((a, b) => (b.at < a.at ? b : a)).object;
    if (/\bambassadorial\b/i.test(words)) return 'ambassador';
  }
  return null;
}

/** The words of the quote near the trigger: what stands further off is mostly about something else. */
function around(claim: Claim): string {
  const { quote, trigger } = claim.evidence;
  const at = quote.indexOf(trigger);
  return at < 0 ? quote : quote.slice(Math.max(0, at - 60), at + trigger.length + 80);
}
