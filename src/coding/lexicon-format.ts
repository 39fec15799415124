/**
 * The lexicon's file format (data/lexicon/*.lex): concepts (classes of nouns) and entries (predicate, constraints, roles, meaning, examples).
 * Text comes in, plain objects go out; a fault names its file and line. docs/lexicon.md describes the form for people.
 */
import {
  type Act,
  EVENT_TYPES,
  type EventType,
  isAct,
  STATUSES,
  type Status,
  TRACKS,
  type Track,
} from '../plover/index.js';

/** A class of nouns: its lemmas, and modifiers that a member must or must not have. */
export interface Concept {
  readonly name: string;
  readonly nouns: ReadonlySet<string>;
  /** Modifiers of which one at least must stand with the noun; empty where none is needed. */
  readonly only: ReadonlySet<string>;
  /** Modifiers that take the noun out of the class unless one of `despite` stands there too ("economic ties", but "diplomatic and economic ties"). */
  readonly unless: ReadonlySet<string>;
  readonly despite: ReadonlySet<string>;
}

/** A place where a role's words may stand: a slot path, and whether a place reading of a name serves there. */
export interface RolePath {
  readonly path: string;
  readonly place: 'accepted' | 'refused';
}

/** Who an unnamed side is: the state where it happens; its people; the other side's own people wherever it happens; people only of a place that is told. */
export type LocalSide = 'state' | 'people' | 'own' | 'scene';

/** A constraint: the slot must hold a noun of one of these classes or lemmas. */
export interface Constraint {
  readonly slot: string;
  readonly classes: readonly string[];
  /** 'if-filled': the slot may be empty, but what stands there must be of the class. */
  readonly polarity: 'must' | 'must-not' | 'if-filled';
}

/** One example of an entry: a sentence, and what it must give ("IRN > ARG", "SYR & IRQ" for a joint act) or null for nothing. */
export interface Example {
  readonly sentence: string;
  readonly gives: string | null;
  readonly line: number;
}

/** One entry: when it applies, who plays which part, and what it means. */
export interface Entry {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly actor: readonly RolePath[];
  readonly recipient: readonly RolePath[];
  readonly nounActor: readonly RolePath[];
  readonly nounRecipient: readonly RolePath[];
  /** Where a third party stands that the recipients gain: the host, where one state protects another's interests. */
  readonly third: readonly RolePath[];
  readonly act: Act | null;
  readonly eventType: EventType | null;
  readonly mode: string | null;
  readonly standing: { readonly track: Track; readonly value: string } | null;
  readonly joint: 'by-act' | 'yes' | 'no';
  /** Which parties must be there: both, the doer alone, the counterpart alone. */
  readonly need: 'both' | 'actor' | 'recipient';
  /** A status that the predicate itself gives ("vowed", "offer to"); null to read it from the clause. */
  readonly status: Status | null;
  /** True where what stands above does not bear on it: protests that somebody "tries to stop" are held. */
  readonly fact: boolean;
  /** The statuses in which the entry holds; empty: in all. */
  readonly when: readonly Status[];
  /** Who may play a part: anyone; states, bodies and their officials only; or those as doers, whoever it is done to. */
  readonly parties: 'any' | 'states' | 'doer';
  /** Sectors that the doer must have; empty: any. */
  readonly actorSectors: readonly string[];
  /** Sectors that the counterpart must have; empty: any. */
  readonly recipientSectors: readonly string[];
  /** Who did it, who bore it, where no words of those paths name a party; null: then the entry does not hold. */
  readonly actorElse: LocalSide | null;
  readonly recipientElse: LocalSide | null;
  /** Slot whose words name an instrument (a treaty, a mission). */
  readonly instrument: string | null;
  /**
   * 'late' entries are asked after the specific ones and give way to an event of the same parties found above or below; 'general' ones too, and the
   * event model must agree with their type; 'learnt' ones are asked last, where the model proposes their type.
   */
  readonly rank: 'specific' | 'late' | 'general' | 'learnt';
  readonly examples: readonly Example[];
}

/** What a lexicon file holds. */
export interface LexiconFile {
  readonly concepts: readonly Concept[];
  readonly entries: readonly Entry[];
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((v) => v.trim())
    .filter((v) => v !== '');

/** Named lists of role paths ("[paths TARGET]"), which entries use by name. */
export type PathLists = Map<string, readonly RolePath[]>;

const rolePaths = (value: string, named: PathLists): RolePath[] =>
  list(value).flatMap((v): readonly RolePath[] => {
    if (/^[A-Z-]+$/.test(v)) return named.get(v) ?? unknownPaths(v);
    return v.endsWith('@') ? [{ path: v.slice(0, -1), place: 'accepted' }] : [{ path: v, place: 'refused' }];
  });

function unknownPaths(name: string): never {
  throw new Error(`no list of paths "${name}"`);
}

interface Block {
  readonly header: string;
  readonly line: number;
  readonly fields: { readonly key: string; readonly value: string; readonly line: number }[];
}

function blocksOf(source: string, file: string): Block[] {
  const blocks: Block[] = [];
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(/^#.*$/, '').trimEnd();
    if (line.trim() === '') return;
    const header = /^\[(.+)\]$/.exec(line);
    if (header?.[1] !== undefined) {
      blocks.push({ header: header[1], line: index + 1, fields: [] });
      return;
    }
    const field = /^(\S+)\s*(.*)$/.exec(line);
    const block = blocks.at(-1);
    if (field?.[1] === undefined || field[2] === undefined || block === undefined) {
      throw new Error(
        `${file}:${index + 1}: cannot read "${line}": a line is [name], "key value", a # comment or empty`,
      );
    }
    block.fields.push({ key: field[1], value: field[2].trim(), line: index + 1 });
  });
  return blocks;
}

/** Reads a lexicon file. Throws with file and line where it breaks the form: the tables are part of the program. */
export function parseLexicon(source: string, file: string, paths: PathLists = new Map()): LexiconFile {
  const concepts: Concept[] = [];
  const entries: Entry[] = [];
  for (const block of blocksOf(source, file)) {
    if (block.header.startsWith('concept ')) concepts.push(toConcept(block, file));
    else if (block.header.startsWith('paths ')) addPaths(paths, block);
    else entries.push(toEntry(block, file, paths));
  }
  return { concepts, entries };
}

function toConcept(block: Block, file: string): Concept {
  const get = (key: string) => new Set(block.fields.filter((f) => f.key === key).flatMap((f) => list(f.value)));
  for (const f of block.fields) {
    if (!['nouns', 'only', 'unless', 'despite'].includes(f.key))
      throw new Error(`${file}:${f.line}: unknown field "${f.key}" of a concept`);
  }
  return {
    name: block.header.slice('concept '.length),
    nouns: get('nouns'),
    only: get('only'),
    unless: get('unless'),
    despite: get('despite'),
  };
}

function addPaths(paths: PathLists, block: Block): void {
  const value = block.fields.filter((f) => f.key === 'is').map((f) => f.value);
  paths.set(block.header.slice('paths '.length), rolePaths(value.join(', '), paths));
}

const KEYS = new Set(
  'rank fact act type verb noun adj A B C nA nB joint need status when parties A.sector B.sector A.else B.else instrument standing yes no'.split(
    ' ',
  ),
);

function toEntry(block: Block, file: string, paths: PathLists): Entry {
  const values = (key: string) => block.fields.filter((f) => f.key === key);
  const one = (key: string) => values(key)[0]?.value ?? null;
  const fail = (line: number, what: string): never => {
    throw new Error(`${file}:${line}: ${what}, in entry "${block.header}"`);
  };
  const constraints: Constraint[] = [];
  for (const f of block.fields) {
    if (KEYS.has(f.key)) continue;
    const sign = /^[!?]/.exec(f.key)?.[0];
    constraints.push({
      slot: sign === undefined ? f.key : f.key.slice(1),
      classes: list(f.value),
      polarity: sign === '!' ? 'must-not' : sign === '?' ? 'if-filled' : 'must',
    });
  }
  const act = one('act');
  if (act !== null && !isAct(act)) fail(block.line, `"${act}" is no act`);
  const [type, mode] = (one('type') ?? '').split(' ');
  if (type && !(EVENT_TYPES as readonly string[]).includes(type)) fail(block.line, `"${type}" is no PLOVER type`);
  const status = one('status');
  if (status !== null && !(STATUSES as readonly string[]).includes(status))
    fail(block.line, `"${status}" is no status`);
  const [track, ...value] = (one('standing') ?? '').split(' ');
  if (track && !Object.hasOwn(TRACKS, track)) fail(block.line, `"${track}" is no track`);
  if (act === null && !type && !track) fail(block.line, 'an entry needs an act, a type or a standing');
  const example =
    (yes: boolean) =>
    (f: { value: string; line: number }): Example => {
      const [sentence, gives] = f.value.split(/\s+=>\s+/);
      if (yes && gives === undefined) fail(f.line, 'an example that codes says what it gives: "sentence => IRN > ARG"');
      return { sentence: sentence ?? '', gives: yes ? (gives ?? '') : null, line: f.line };
    };
  const local = (key: string): LocalSide | null => {
    const value = one(key);
    if (value !== null && value !== 'state' && value !== 'people' && value !== 'own' && value !== 'scene')
      fail(block.line, `"${value}" is neither state, people, own nor scene`);
    return value as LocalSide | null;
  };
  const rank = one('rank') ?? 'specific';
  if (!/^(specific|late|general|learnt)$/.test(rank)) fail(block.line, `"${rank}" is no rank`);
  const roles = (key: string, otherwise: string): RolePath[] => {
    try {
      return rolePaths(one(key) ?? otherwise, paths);
    } catch (fault) {
      return fail(block.line, (fault as Error).message);
    }
  };
  const actor = roles('A', 'subj');
  const recipient = roles('B', '');
  return {
    id: block.header,
    file,
    line: block.line,
    verbs: values('verb').flatMap((f) => list(f.value)),
    nouns: values('noun').flatMap((f) => list(f.value)),
    adjectives: values('adj').flatMap((f) => list(f.value)),
    constraints,
    actor,
    recipient,
    nounActor: one('nA') === null ? actor : roles('nA', ''),
    nounRecipient: one('nB') === null ? recipient : roles('nB', ''),
    third: roles('C', ''),
    act: act as Act | null,
    eventType: type ? (type as EventType) : null,
    mode: mode ?? null,
    standing: track ? { track: track as Track, value: value.join(' ') } : null,
    joint: one('joint') === 'yes' ? 'yes' : one('joint') === 'no' ? 'no' : 'by-act',
    need: (one('need') as Entry['need'] | null) ?? 'both',
    status: status as Status | null,
    fact: one('fact') === 'yes',
    when: list(one('when') ?? '') as Status[],
    parties: (['states', 'doer'] as const).find((p) => p === one('parties')) ?? 'any',
    actorSectors: list(one('A.sector') ?? ''),
    recipientSectors: list(one('B.sector') ?? ''),
    actorElse: local('A.else'),
    recipientElse: local('B.else'),
    instrument: one('instrument'),
    rank: rank as Entry['rank'],
    examples: [...values('yes').map(example(true)), ...values('no').map(example(false))],
  };
}
