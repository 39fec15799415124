/**
 * phrases.txt comes in; marked, labelled sentences go out: each phrase as done, and by what modality makes of its type (planned cooperation
 * is AGREE, refused REJECT, asked for REQUEST, stopped SANCTION; planned or threatened harm is THREATEN). Deterministic by seed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/base/index.js';
import type { Row } from './data.js';
import { spelt } from './data.js';

/** A made sentence: its PLOVER type and mode, as phrases.txt has them. */
export interface MadeRow extends Row {
  readonly type: string;
  readonly mode: string | null;
}

const STATES = 'France Brazil Kenya Norway Japan Chile Ghana Poland Jordan Peru Vietnam Mexico Latvia Kuwait Angola Nepal Spain Turkey Egypt Sweden'.split(' ');
const ADJECTIVES = 'French Brazilian Kenyan Norwegian Japanese Chilean Ghanaian Polish Jordanian Peruvian Vietnamese Mexican Latvian Kuwaiti Angolan Nepalese Spanish Turkish Egyptian Swedish'.split(' ');
const CAPITALS = 'Paris Brasilia Nairobi Oslo Tokyo Santiago Accra Warsaw Amman Lima Hanoi Riga Luanda Madrid Ankara Cairo Stockholm'.split(' ');
const NAMES = 'Halden Moreno Okafor Lindqvist Sato Petrov Banda Keller Rahimi Duarte Novak Castillo Haddad Olsen Mensah'.split(' ');
const BODIES = ['the United Nations', 'the European Union', 'NATO', 'the African Union', 'the Arab League', 'the World Bank', 'the UN Security Council'];

const POOLS: Readonly<Record<string, readonly string[]>> = {
  state: ['{state}'],
  gov: ['the {adj} government', '{adj} officials', '{adj} authorities', 'the {adj} foreign ministry', "{state}'s government", '{adj} Foreign Minister {name}'],
  leader: ['{adj} President {name}', 'Prime Minister {name}', "{state}'s prime minister", 'the {adj} foreign minister', 'President {name}', 'his {adj} counterpart', '{name}', 'Secretary of State {name}'],
  any: ['{state}', '{state}', '{capital}', 'the {adj} government', '{adj} President {name}', '{body}', "{state}'s foreign ministry", 'the {adj} parliament', 'Defence Minister {name}', '{adj} authorities'],
  court: ['a {adj} court', 'the Supreme Court of {state}', '{adj} prosecutors', 'a judge in {capital}', 'a tribunal', 'the high court in {capital}'],
  police: ['{adj} police', 'police in {capital}', '{adj} authorities', '{adj} security forces', 'border guards', 'federal agents'],
  army: ['{adj} troops', 'the {adj} army', '{adj} forces', 'government forces', '{adj} warplanes', '{state}', 'soldiers', 'the {adj} military', 'militants'],
  rebels: ['rebels', 'militants', 'gunmen', 'insurgents', 'separatist fighters', 'guerrillas', 'armed men', 'the rebel group'],
  people: ['workers', 'students', 'farmers', 'demonstrators', 'protesters', 'teachers', 'opposition supporters', 'miners', 'nurses', 'villagers'],
  firm: ['the company', 'the airline', 'a mining company', 'the factory', 'the bank', 'the oil company'],
  person: ['a journalist', 'two activists', 'an opposition leader', 'a {adj} citizen', 'the former president', 'ten prisoners', 'dozens of protesters', 'a suspected militant', 'a {adj} businessman', 'three soldiers'],
  place: ['the town of {name}', "{state}'s northern province", '{capital}', '{state}', 'the border region', 'the capital', 'the {adj} capital'],
  amb: ['the {adj} ambassador', 'a {adj} diplomat', 'two {adj} diplomats', "{state}'s envoy"],
  press: ['the newspaper', 'two television stations', 'an opposition magazine', 'independent media'],
  opp: ['the opposition party', 'the opposition', 'the separatist movement', 'opposition parties'],
  event: ['the bombing of a market in {state}', 'the killing of two aid workers', 'the arrest of journalists in {state}', 'the shelling of {name}', 'the attack on its embassy', 'the deportation of refugees', 'the assassination of {name}', 'the execution of three prisoners', 'the massacre in {state}', 'the invasion of {state}', 'the crash of an airliner', 'the death of a prisoner', 'the terrorist attacks', 'the violence in {state}', 'human rights violations in {state}', 'the nuclear test by {state}'],
  plan: ['the peace plan', 'a draft resolution presented by {state}', 'the election results', 'the referendum in {state}', 'calls for a ceasefire', "{adj} President {name}'s proposal", 'the draft constitution', 'a {adj} peace initiative', 'the truce proposal', 'the budget', 'the appeal', "the {adj} government's request", 'the bill', 'demands for independence', 'the ruling', "{name}'s decision to withdraw troops", 'the extradition request', 'the offer'],
  blue: ['{adj} peacekeepers', 'a contingent of {adj} troops', 'United Nations observers', '{adj} doctors', 'an African Union peacekeeping force', 'aid workers', 'a {adj} rescue team'],
  refugees: ['refugees', 'thousands of refugees', 'migrants', 'asylum seekers from {state}', 'displaced families'],
};

const COOPERATIVE = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const HARMFUL = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE']);

const INTENT = ['agreed to', 'is ready to', 'is willing to', 'offered to', 'promised to', 'pledged to', 'plans to', 'will', 'said it would', 'said it will', 'is set to', 'expressed readiness to', 'vowed to', 'intends to', 'would', 'announced it would', 'has agreed to', 'is prepared to'];
const REFUSAL = ['refused to', 'declined to', 'will not', 'has refused to', 'said it would not', 'rejected calls to', 'refuses to', 'said it will not', 'is unwilling to', 'would not', 'rejected a request to', 'has no intention to', 'said it would never'];
const DEMAND = ['{S} demanded that {T} ', '{S} urged {T} to ', '{S} called on {T} to ', '{S} asked {T} to ', '{S} said {T} must ', '{S} said {T} should ', '{S} appealed to {T} to ', '{S} pressed {T} to ', '{S} insisted that {T} ', '{S} wants {T} to '];
const THREAT = ['threatened to', 'will', 'warned it would', 'said it would', 'vowed to', 'plans to', 'said it could', 'has threatened to', 'said it will', 'is planning to', 'said it may', 'is ready to', 'is considering whether to'];
const BLAME = ['{S} accused {T} of ', '{S} condemned {T} for ', '{S} criticized {T} for ', '{S} blamed {T} for '];

/** What may follow an event in its sentence: dates, sources, and other events that are not the one between the parties. */
const TAILS = ['', '', '', '', '', ' on Tuesday', ', officials said', ' last week', ', a spokesman said on Monday', ' yesterday', ', state media reported', ' in June 2012', ', according to a statement released late on Thursday',
  ...`after talks collapsed|in response to the killing of three soldiers|amid rising tensions over the border|over alleged human rights abuses|following weeks of protests|after a deadly bombing in the capital|as fighting continued in the north|a day after the two leaders met|despite calls for restraint|under a deal brokered by mediators|in a bid to end the violence|ahead of elections next month|to protest against new tariffs|in line with a peace agreement signed last year|as part of an effort to improve relations|which had been invaded in 1990|who was arrested last month|after the president refused to resign|citing security concerns|in defiance of a court order|for the first time since the war|as part of a crackdown on dissent|after accusing it of supporting rebels|in exchange for the release of prisoners|because of a dispute over fishing rights|while thousands demonstrated outside|during a visit to the region|to help rebuild the country|in a move that angered the opposition|after an attack that killed 12 people|as the two sides prepared for talks|on charges of corruption|in return for economic aid|pending an investigation|until the dispute is resolved|which has been under sanctions for years|where aid workers have struggled to deliver food|after the collapse of a ceasefire`.split('|').map((t) => (/^(which|who|citing|where|while)/.test(t) ? `, ${t}` : ` ${t}`)),
];
const ADVERBS = ['', '', '', '', '', '', '', 'reportedly ', 'formally ', 'strongly ', 'again ', 'quietly ', 'immediately ', 'publicly ', 'also ', 'repeatedly ', 'on Friday ', 'later '];
const LEADS = ['', '', '', '', '', 'On Friday, ', 'Meanwhile, ', 'In March, ', 'Late on Sunday, '];

interface Phrase {
  readonly type: string;
  readonly mode: string | null;
  readonly who: string;
  readonly text: string;
}

/** The phrases of the file, in order. */
export function readPhrases(path = fileURLToPath(new URL('phrases.txt', import.meta.url))): Phrase[] {
  const out: Phrase[] = [];
  let [type, mode]: [string, string | null] = ['', null];
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    const line = raw.trim();
    if (line === '' || /^#( |$)/.test(line)) continue;
    const head = /^## (\w+)(?:\/([\w-]+))?$/.exec(line);
    if (head) {
      [type, mode] = [head[1] as string, head[2] ?? null];
      continue;
    }
    const who = /^%(\w+) /.exec(line);
    out.push({ type, mode, who: who?.[1] ?? 'any', text: who ? line.slice(who[0].length) : line });
  }
  return out;
}

/** Made sentences; a phrase gives as many as it has alternatives, 2 at least and `most` at most, and its derived ones on top. */
export function makeRows(seed: number, most = 8): MadeRow[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rows: MadeRow[] = [];
  const seen = new Set<string>();
  const fill = (pattern: string): string =>
    pattern
      .replace(/\{state\}/g, () => pick(STATES))
      .replace(/\{adj\}/g, () => pick(ADJECTIVES))
      .replace(/\{capital\}/g, () => pick(CAPITALS))
      .replace(/\{name\}/g, () => pick(NAMES))
      .replace(/\{body\}/g, () => pick(BODIES));
  const emit = (pattern: string, type: string, mode: string | null, who: string): void => {
    let text = pattern;
    for (let k = 0; k < 6 && /\[/.test(text); k++) text = text.replace(/\[([^[\]]*)\]/g, (_, alts: string) => pick(alts.split('|')));
    const names: Record<string, string> = {};
    const parts = text.replace(/\{X:?(\w+)\}/g, '{X:$1}').split(/(\{[STX](?::\w+)?\})/);
    let sentence = pick(LEADS);
    const spans: Record<string, [number, number][]> = { S: [], T: [] };
    for (const part of parts) {
      const slot = /^\{([STX])(?::(\w+))?\}$/.exec(part);
      if (!slot) {
        sentence += part;
        continue;
      }
      const which = slot[1] as string;
      names[which] ??= fill(pick(POOLS[slot[2] ?? (which === 'S' ? who : 'any')] ?? (POOLS['any'] as readonly string[])));
      const at = sentence.length;
      sentence += names[which];
      if (which !== 'X') spans[which]?.push([at, sentence.length]);
    }
    sentence = `${sentence}${/[.?!]$/.test(sentence) ? '' : `${pick(TAILS)}.`}`.replace(/ {2,}/g, ' ');
    sentence = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    // removing doubled spaces moves offsets: the parties are found again
    const again = (which: 'S' | 'T'): [number, number][] => {
      const name = names[which];
      if (name === undefined) return [];
      const at = sentence.toLowerCase().indexOf(name.toLowerCase());
      return at < 0 ? [] : [[at, at + name.length]];
    };
    if (names['S'] === names['T'] || seen.has(sentence)) return;
    seen.add(sentence);
    rows.push({ id: `made-${rows.length}`, sentence, sources: again('S'), targets: again('T'), root: spelt(type), quad: null, group: `made`, type, mode });
  };
  for (const { type, mode, who, text } of readPhrases()) {
    const alternatives = Math.max(2, ...[...text.matchAll(/\[([^[\]]*)\]/g)].map((m) => (m[1] as string).split('|').length));
    const each = Math.min(most, alternatives);
    if (text.startsWith('=')) {
      for (let k = 0; k < each; k++) emit(text.slice(2), type, mode, who);
      continue;
    }
    const m = /^~(\w+)(.*)$/.exec(text);
    if (!m) throw new Error(`no verb in "${text}"`);
    const [verb, rest] = [m[1] as string, m[2] as string];
    const plural = /^(people|rebels|army|refugees)$/.test(who);
    for (let k = 0; k < each; k++) {
      const form = pick(['past', 'past', 'past', 'perfect', 'perfect', 'present', 'progressive', 'reported', 'long']);
      const it = plural ? 'they' : 'it';
      const finite = form === 'reported' ? `[said|announced|said on Monday|confirmed] ${it} had ${participle(verb)}` : form === 'long' ? `${plural ? 'have' : 'has'} been ${gerund(verb)}` : form === 'past' ? `${pick(ADVERBS)}${past(verb)}` : form === 'perfect' ? `${plural ? 'have' : 'has'} ${pick(ADVERBS)}${participle(verb)}` : form === 'present' ? (plural ? verb : third(verb)) : `${plural ? 'are' : 'is'} ${gerund(verb)}`;
      emit(`{S} ${finite}${rest}`, type, mode, who);
    }
    const direct = /^ (\{T(?::\w+)?\})(?!')(.*)$/.exec(rest);
    if (direct) emit(`${direct[1]} [was|were|has been] ${participle(verb)} by {S}${direct[2]}`, type, mode, who);
    const third_ = rest.replace(/\{X\}/g, 'its neighbours').replace(/\{T(:\w+)?\}/g, (_, kind) => (kind ? `{X${kind}}` : '{X}'));
    if (COOPERATIVE.has(type)) {
      for (let k = 0; k < each / 3; k++) emit(`{S} ${pick(INTENT)} ${verb}${rest}`, 'AGREE', null, who);
      for (let k = 0; k < each / 3; k++) emit(`{S} ${pick(REFUSAL)} ${verb}${rest}`, 'REJECT', null, who);
      if (random() < 0.7) emit(`${pick(DEMAND)}${verb}${third_}`, 'REQUEST', type === 'AID' || type === 'COOPERATE' || type === 'SUPPORT' ? 'assist' : type === 'CONSULT' ? 'meet' : 'yield', who);
      if (random() < 0.25) emit(`{S}'s [refusal|failure] to ${verb}${rest} [drew criticism|surprised diplomats|angered the opposition]`, 'REJECT', null, who);
      if (random() < 0.25) emit(`{S}'s [promise|pledge|offer|plan|decision to agree] to ${verb}${rest} [was welcomed|surprised diplomats]`, 'AGREE', null, who);
      if (random() < 0.1) emit(`{S} said ${gerund(verb)}${rest} was out of the question`, 'REJECT', null, who);
      if (/^(AID|COOPERATE)$/.test(type) && random() < 0.4) emit(`{S} [stopped|suspended|halted|ended] ${gerund(verb)}${rest}`, 'SANCTION', 'discontinue', who);
    }
    if (HARMFUL.has(type)) {
      for (let k = 0; k < each / 3; k++) emit(`{S} ${pick(THREAT)} ${verb}${rest}`, 'THREATEN', null, who);
      if (random() < 0.2) emit(`{S}'s [threat|threats|vow|plan] to ${verb}${rest} [alarmed diplomats|drew criticism]`, 'THREATEN', null, who);
      if (random() < 0.2) emit(`{S} [warned in a letter that it would|issued a statement threatening to|sent a message threatening to] ${verb}${rest}`, 'THREATEN', null, who);
      if (random() < 0.5) emit(`${pick(BLAME)}${gerund(verb)}${third_}`, 'ACCUSE', 'allege', 'any');
      if (random() < 0.3) emit(`{S} [urged {T} not to ${verb}|urged {T} to stop ${gerund(verb)}|demanded that {T} stop ${gerund(verb)}]${third_}`, 'REQUEST', 'yield', 'any');
      if (/^(ASSAULT|COERCE)$/.test(type) && random() < 0.25) emit(`{S} [stopped|ended|halted|ceased] ${gerund(verb)}${rest}`, 'RETREAT', null, who);
      if (/^(ASSAULT|COERCE)$/.test(type) && random() < 0.15) emit(`{S} [agreed to stop|promised to stop|offered to stop] ${gerund(verb)}${rest}`, 'AGREE', null, who);
      if (/^(ASSAULT|COERCE)$/.test(type) && random() < 0.15) emit(`{S} [refused to stop|will not stop|said it would not stop] ${gerund(verb)}${rest}`, 'REJECT', null, who);
    }
  }
  return rows;
}

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `meet met met|hold held held|speak spoke spoken|have had had|pay paid paid|fly flew flown|send sent sent|begin began begun|sit sat sat|lead led led|stand stood stood|forgive forgave forgiven|give gave given|lend lent lent|let let let|set set set|withdraw withdrew withdrawn|leave left left|lay laid laid|quit quit quit|cut cut cut|concede conceded conceded|bow bowed bowed|drop dropped dropped|seek sought sought|flee fled fled|tell told told|beg begged begged|plead pleaded pleaded|bring brought brought|take took taken|find found found|draw drew drawn|spurn spurned spurned|deny denied denied|rule ruled ruled|warn warned warned|swear swore sworn|vow vowed vowed|rise rose risen|strike struck struck|go went gone|throw threw thrown|put put put|break broke broken|kick kicked kicked|shut shut shut|bar barred barred|slap slapped slapped|ban banned banned|fight fought fought|shoot shot shot|sink sank sunk|beat beat beaten|drive drove driven|blow blew blown|stab stabbed stabbed|gun gunned gunned|ram rammed rammed|set set set|build built built|beef beefed beefed|come came come|buy bought bought|sell sold sold|swap swapped swapped|train trained trained|feed fed fed|back backed backed|hail hailed hailed|make made made|get got got|hit hit hit|say said said|back backed backed|clamp clamped clamped|nab nabbed nabbed|snub snubbed snubbed|stop stopped stopped|ship shipped shipped|scrap scrapped scrapped|equip equipped equipped|plan planned planned|commit committed committed|admit admitted admitted|permit permitted permitted|confer conferred conferred|refer referred referred|rebut rebutted rebutted|jam jammed jammed|rebuff rebuffed rebuffed|shell shelled shelled|quit quit quit|cancel cancelled cancelled|abet abetted abetted|unban unbanned unbanned|step stepped stepped|cede ceded ceded|hack hacked hacked|picket picketed picketed|target targeted targeted|offer offered offered|expel expelled expelled|level leveled leveled|down downed downed|transfer transferred transferred|round rounded rounded|pick picked picked|break broke broken|give gave given|abhor abhorred abhorred|dine dined dined|blast blasted blasted|slam slammed slammed|write wrote written|spread spread spread|turn turned turned`
    .split('|')
    .map((l) => {
      const [base, a, b] = l.split(' ') as [string, string, string];
      return [base, [a, b]];
    }),
);

const regular = (v: string): string => (v.endsWith('e') ? `${v}d` : /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ied` : `${v}ed`);

/** "meet" > "met". */
export const past = (v: string): string => IRREGULAR[v]?.[0] ?? regular(v);
/** "meet" > "met". */
export const participle = (v: string): string => IRREGULAR[v]?.[1] ?? regular(v);
/** "deny" > "denies". */
export const third = (v: string): string => (v === 'have' ? 'has' : /(s|x|z|ch|sh|o)$/.test(v) ? `${v}es` : /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ies` : `${v}s`);
/** "stop" > "stopping". */
export const gerund = (v: string): string => {
  const doubled = /^(set|let|cut|put|begin|stop|drop|bar|ban|ship|plan|commit|admit|permit|confer|jam|beg|swap|sit|quit|shut|hit|stab|gun|ram|clamp|slam|slap|snub|nab|scrap|equip|step|unban|transfer|expel|cancel|rebut|rebel|get)$/.exec(v);
  if (v === 'lay') return 'laying';
  if (doubled && v !== 'clamp') return `${v}${v.at(-1)}ing`;
  return /[^e]e$/.test(v) ? `${v.slice(0, -1)}ing` : `${v}ing`;
};
