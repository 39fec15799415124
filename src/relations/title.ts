/** An event comes in; one line for a person goes out: "Ukraine severed relations with Syria". Names come from the caller. */
import type { Act, EventType, Status, Track } from '../plover/index.js';
import type { Event } from './types.js';

/** Verb in the past and its plain form; {b} stands for the other side, which a joint act does not need. */
type Phrase = readonly [past: string, plain: string];

const PHRASES: Readonly<Record<Act, Phrase>> = {
  establish: ['established relations with {b}', 'establish relations with {b}'],
  restore: ['restored relations with {b}', 'restore relations with {b}'],
  suspend: ['suspended relations with {b}', 'suspend relations with {b}'],
  sever: ['severed relations with {b}', 'sever relations with {b}'],
  recognise: ['recognised {b}', 'recognise {b}'],
  'freeze-recognition': ['froze its recognition of {b}', 'freeze its recognition of {b}'],
  'withdraw-recognition': ['withdrew its recognition of {b}', 'withdraw its recognition of {b}'],
  'open-mission': ['opened a mission in {b}', 'open a mission in {b}'],
  'close-mission': ['closed its mission in {b}', 'close its mission in {b}'],
  'suspend-mission': ['suspended its mission in {b}', 'suspend its mission in {b}'],
  'upgrade-mission': ['raised the level of relations with {b}', 'raise the level of relations with {b}'],
  'downgrade-mission': ['lowered the level of relations with {b}', 'lower the level of relations with {b}'],
  'attack-mission': ['attacked the mission of {b}', 'attack the mission of {b}'],
  appoint: ['appointed an envoy to {b}', 'appoint an envoy to {b}'],
  accredit: ['had an envoy accredited to {b}', 'have an envoy accredited to {b}'],
  'recall-for-consultations': [
    'recalled its ambassador from {b} for consultations',
    'recall its ambassador from {b} for consultations',
  ],
  recall: ['recalled its ambassador from {b}', 'recall its ambassador from {b}'],
  'return-head': ['returned its ambassador to {b}', 'return its ambassador to {b}'],
  expel: ['expelled diplomats of {b}', 'expel diplomats of {b}'],
  'persona-non-grata': ['declared diplomats of {b} unwelcome', 'declare diplomats of {b} unwelcome'],
  summon: ['summoned the envoy of {b}', 'summon the envoy of {b}'],
  'name-protecting-power': ['named {b} its protecting power', 'name {b} its protecting power'],
  'open-interests-section': ['opened an interests section in {b}', 'open an interests section in {b}'],
  'close-interests-section': ['closed its interests section in {b}', 'close its interests section in {b}'],
  'establish-consular': ['established consular relations with {b}', 'establish consular relations with {b}'],
  'sever-consular': ['severed consular relations with {b}', 'sever consular relations with {b}'],
  'open-consulate': ['opened a consulate in {b}', 'open a consulate in {b}'],
  'close-consulate': ['closed a consulate in {b}', 'close a consulate in {b}'],
  meet: ['met {b}', 'meet {b}'],
  visit: ['visited {b}', 'visit {b}'],
  call: ['spoke with {b} by telephone', 'speak with {b} by telephone'],
  invite: ['invited {b}', 'invite {b}'],
  'cancel-meeting': ['cancelled a meeting with {b}', 'cancel a meeting with {b}'],
  sign: ['signed an agreement with {b}', 'sign an agreement with {b}'],
  ratify: ['ratified an agreement with {b}', 'ratify an agreement with {b}'],
  accede: ['acceded to an agreement with {b}', 'accede to an agreement with {b}'],
  'withdraw-from': ['withdrew from an agreement with {b}', 'withdraw from an agreement with {b}'],
  'suspend-agreement': ['suspended an agreement with {b}', 'suspend an agreement with {b}'],
  'terminate-agreement': ['ended an agreement with {b}', 'end an agreement with {b}'],
  'joint-statement': ['made a joint statement with {b}', 'make a joint statement with {b}'],
  'impose-sanctions': ['imposed sanctions on {b}', 'impose sanctions on {b}'],
  'ease-sanctions': ['eased sanctions on {b}', 'ease sanctions on {b}'],
  'lift-sanctions': ['lifted sanctions on {b}', 'lift sanctions on {b}'],
  'close-border': ['closed its border with {b}', 'close its border with {b}'],
  'open-border': ['opened its border with {b}', 'open its border with {b}'],
  'ban-flights': ['banned flights of {b}', 'ban flights of {b}'],
  attack: ['attacked {b}', 'attack {b}'],
  invade: ['invaded {b}', 'invade {b}'],
  occupy: ['occupied territory of {b}', 'occupy territory of {b}'],
  annex: ['annexed territory of {b}', 'annex territory of {b}'],
  'deploy-forces': ['deployed forces in {b}', 'deploy forces in {b}'],
  'withdraw-forces': ['withdrew forces from {b}', 'withdraw forces from {b}'],
  ceasefire: ['agreed a ceasefire with {b}', 'agree a ceasefire with {b}'],
  armistice: ['agreed an armistice with {b}', 'agree an armistice with {b}'],
  peace: ['made peace with {b}', 'make peace with {b}'],
  arm: ['supplied arms to {b}', 'supply arms to {b}'],
  train: ['trained forces of {b}', 'train forces of {b}'],
  accuse: ['accused {b}', 'accuse {b}'],
  condemn: ['condemned {b}', 'condemn {b}'],
  threaten: ['threatened {b}', 'threaten {b}'],
  demand: ['made demands of {b}', 'make demands of {b}'],
  apologise: ['apologised to {b}', 'apologise to {b}'],
  'offer-mediation': ['offered to mediate for {b}', 'offer to mediate for {b}'],
  'pledge-support': ['pledged support to {b}', 'pledge support to {b}'],
  'grant-asylum': ['granted asylum to people of {b}', 'grant asylum to people of {b}'],
  extradite: ['extradited somebody to {b}', 'extradite somebody to {b}'],
  overthrow: ['overthrew the government of {b}', 'overthrow the government of {b}'],
  'take-office': ['saw a new office-holder take office', 'see a new office-holder take office'],
  'leave-office': ['saw an office-holder leave office', 'see an office-holder leave office'],
};

const LEADS: Readonly<Partial<Record<Status, string>>> = {
  planned: 'Planned: ',
  threatened: 'Threatened: ',
  requested: 'Called for: ',
  denied: 'Denied: ',
  hypothetical: 'Perhaps: ',
};

type Titled = Pick<
  Event,
  'act' | 'eventType' | 'actors' | 'recipients' | 'joint' | 'status' | 'standing' | 'instrument'
>;

/** One line for a person. `nameOf` gives the name of a code. */
export function titleOf(event: Titled, nameOf: (code: string) => string): string {
  const actors = event.actors.map(nameOf);
  const doer = actors.join(' and ') || 'Somebody';
  const other = event.recipients.map(nameOf).join(' and ');
  if (event.standing !== null) return standingTitle(event.standing, actors, other);
  const lead = LEADS[event.status];
  const phrase = event.act === null ? typePhrase(event.eventType) : PHRASES[event.act];
  const words = lead === undefined ? phrase[0] : phrase[1];
  const subject = event.act === 'overthrow' && actors.length === 0 ? '' : doer;
  if (event.act === 'overthrow' && subject === '')
    return `${lead ?? ''}The government of ${other || 'a state'} was overthrown`;
  if (lead !== undefined) return `${lead}${doer} to ${fill(words, other)}`;
  return `${doer} ${fill(words, other)}`;
}

/** "severed relations with {b}" with the other side, or without it where there is none: "Ukraine and Syria restored relations". */
function fill(words: string, other: string): string {
  if (other !== '') return words.replace('{b}', other);
  return words
    .replace(/ (?:with|in|to|from|of|on|for|against|towards) \{b\}/, '')
    .replace(/ \{b\}/, '')
    .trim();
}

/** For events that only have a PLOVER type. */
const TYPE_PHRASES: Readonly<Record<EventType, Phrase>> = {
  AGREE: ['agreed with {b}', 'agree with {b}'],
  CONSULT: ['consulted with {b}', 'consult with {b}'],
  SUPPORT: ['supported {b}', 'support {b}'],
  CONCEDE: ['conceded to {b}', 'concede to {b}'],
  COOPERATE: ['cooperated with {b}', 'cooperate with {b}'],
  AID: ['aided {b}', 'aid {b}'],
  RETREAT: ['gave way to {b}', 'give way to {b}'],
  REQUEST: ['made a request of {b}', 'make a request of {b}'],
  ACCUSE: ['accused {b}', 'accuse {b}'],
  REJECT: ['refused {b}', 'refuse {b}'],
  THREATEN: ['threatened {b}', 'threaten {b}'],
  PROTEST: ['protested against {b}', 'protest against {b}'],
  SANCTION: ['took measures against {b}', 'take measures against {b}'],
  MOBILIZE: ['mobilised against {b}', 'mobilise against {b}'],
  COERCE: ['coerced {b}', 'coerce {b}'],
  ASSAULT: ['used force against {b}', 'use force against {b}'],
};

function typePhrase(type: Event['eventType']): Phrase {
  return type === null ? ['did something towards {b}', 'do something towards {b}'] : TYPE_PHRASES[type];
}

function standingTitle(
  standing: { readonly track: Track; readonly value: string },
  actors: readonly string[],
  other: string,
): string {
  const parties = [...actors, other].filter((name) => name !== '');
  return `${parties.join(' and ')}: ${standing.track} ${standing.value}`;
}
