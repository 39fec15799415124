/**
 * A sentence and a word come in, the agent noun that ends there goes out ("foreign ministry spokesman", "troops"). It knows the
 * table of agents and how English makes plurals, and nothing of whose agent it is.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Agent } from '../facts.js';
import type { Gazetteer } from '../gazetteer.js';

/** An agent noun in a sentence; both ends are within it, the last word is its head. */
export interface AgentNoun {
  readonly agent: Agent;
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
}

/** The longest agent noun that ends at word `last`; null where there is none. Looked for once a word, however often it is asked for. */
export function agentEndingAt(text: string, tree: Tree, last: number, gazetteer: Gazetteer): AgentNoun | null {
  let row = looked.get(tree);
  if (row === undefined || row.gazetteer !== gazetteer) {
    row = { gazetteer, found: [] };
    looked.set(tree, row);
  }
  let found = row.found[last];
  if (found === undefined) {
    found = look(text, tree, last, gazetteer);
    row.found[last] = found;
  }
  return found;
}

/** "Ex-soldiers" are soldiers; that they were is their manner (shape.ts). */
export const EX = /^ex[-‐‑](?=\p{L})/iu;

const looked = new WeakMap<Tree, { readonly gazetteer: Gazetteer; readonly found: (AgentNoun | null)[] }>();

function look(text: string, tree: Tree, last: number, gazetteer: Gazetteer): AgentNoun | null {
  const head = tree.words[last];
  if (!head) return null;
  const next = tree.words[last + 1];
  const adjectival =
    head.upos === 'ADJ' &&
    (/^[A-Z]/.test(head.form) ||
      (/^(official|general)$/.test(head.form) && next?.upos === 'PROPN') ||
      // "a Polish national", read as an adjective of no noun.
      (/^nationals?$/.test(head.form) && !/^(amod|compound|conj)$/.test(head.deprel)));
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN' && !adjectival) return null;
  // "National Police", "General Assembly": part of a name, not somebody.
  if (
    /^(National|General|People|Public|Force)$/.test(head.form) &&
    /^(NOUN|PROPN)$/.test(next?.upos ?? '') &&
    !/^(General)$/.test(head.form)
  )
    return null;
  if (!mayEnd(tree, last, head, gazetteer)) return null;
  for (let size = 7; size >= 1; size--) {
    const first = last - size + 1;
    if (first < 0) continue;
    const start = (tree.words[first] as Word).start;
    const raw = text.slice(start, head.end).toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").replace(EX, '');
    for (const form of singulars(raw, head)) {
      const agent = gazetteer.agent(form);
      if (agent) return { agent, first, last, plural: raw !== form || head.feats.includes('Number=Plur') };
    }
  }
  return null;
}

/** Whether any agent noun ends in the word; a word that is part of a longer run of letters, or too short to tell, may. */
function mayEnd(tree: Tree, last: number, head: Word, gazetteer: Gazetteer): boolean {
  const before = tree.words[last - 1];
  if (head.form.length < 4 || (before !== undefined && before.end === head.start)) return true;
  let forms = ending.get(gazetteer);
  if (forms === undefined) {
    forms = new Map();
    ending.set(gazetteer, forms);
  }
  let lemmas = forms.get(head.form);
  if (lemmas === undefined) {
    if (forms.size >= KEPT) forms.clear();
    lemmas = new Map();
    forms.set(head.form, lemmas);
  }
  let found = lemmas.get(head.lemma);
  if (found === undefined) {
    const ends = agentEndings(gazetteer);
    const raw = head.form.toLowerCase().replace(/’/g, "'");
    found = singulars(raw, head).some((form) => ends.has(lastRun(form)));
    lemmas.set(head.lemma, found);
  }
  return found;
}

const KEPT = 20_000;

/** Whether an agent noun ends in a form with a lemma, so far as it was asked. */
const ending = new WeakMap<Gazetteer, Map<string, Map<string, boolean>>>();

/** The last words of all agent nouns. */
export function agentEndings(gazetteer: Gazetteer): ReadonlySet<string> {
  let ends = endings.get(gazetteer);
  if (ends === undefined) {
    ends = new Set([...gazetteer.tables.agents.keys()].map(lastRun));
    endings.set(gazetteer, ends);
  }
  return ends;
}

const endings = new WeakMap<Gazetteer, Set<string>>();

/** The last letters and digits of a phrase, whatever stands behind them. */
export function lastRun(phrase: string): string {
  return /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u.exec(phrase)?.[0] ?? '';
}

function singulars(raw: string, head: Word): string[] {
  return singularForms(raw, head.form.toLowerCase(), head.lemma.toLowerCase());
}

/** A phrase and what it may be the plural of; `own` is its last word, as it ends. */
export function singularForms(raw: string, own: string, lemma: string): string[] {
  const forms = [raw];
  if (lemma !== own && lemma !== '_') forms.push(raw.slice(0, raw.length - own.length) + lemma);
  if (raw.endsWith('ies')) forms.push(`${raw.slice(0, -3)}y`);
  if (raw.endsWith('men')) forms.push(`${raw.slice(0, -3)}man`);
  if (raw.endsWith('es')) forms.push(raw.slice(0, -2));
  if (raw.endsWith('s')) forms.push(raw.slice(0, -1));
  // "ministers of foreign affairs", "secretaries of state", "heads of state", "members of parliament".
  const of = /^(\w+?)(ies|s)( of .*)$/.exec(raw);
  if (of) forms.push(`${of[1]}${of[2] === 'ies' ? 'y' : ''}${of[3]}`);
  return forms;
}
