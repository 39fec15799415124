/**
 * The words beside a noun come in, whose it is goes out: by a demonym or name before it ("Russian troops", "Kyiv's envoy", "Trump
 * administration"), by a possessive pronoun, or by "of", "from" and for bodies "in" after it. It does not guess from the rest of the text.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Reading } from '../names.js';
import type { Mention, Party } from '../types.js';
import type { Document, Name } from './document.js';
import { caseOf, children } from './document.js';
import { partyOfPerson, partyOfReading } from './party.js';
import type { Identity } from './persons.js';
import { mannerOf } from './shape.js';

/** Whose a noun is: one party, or several ("Russian and Ukrainian troops"). */
export interface Owner {
  readonly parties: readonly Party[];
  /** First word of the owner's words where they stand before the noun, for the phrase's span; null where they stand after it. */
  readonly from: number | null;
  /** Last word of the owner's words where they stand after the noun; null where they stand before it. */
  readonly to: number | null;
  readonly reason: string;
  readonly confidence: number;
  /** Whether the words only tell where it is ("militants in Mali"), not whose. */
  readonly told?: 'where';
}

export interface OwnerContext {
  readonly doc: Document;
  readonly identities: ReadonlyMap<Name, Identity>;
  /** Mentions found so far in this sentence, by word: for possessive pronouns. */
  mentionAt(sentence: number, word: number): Mention | null;
}

/** The owner of the noun whose words begin at `first` and end at `last`; null where the words name none. */
export function ownerOf(
  context: OwnerContext,
  sentence: number,
  first: number,
  last: number,
  kind: 'person' | 'people' | 'body' | 'thing',
  role = '',
): Owner | null {
  const named = before(context, sentence, first, kind === 'thing' ? 'thing' : 'agent');
  if (named !== null || kind === 'thing') return named;
  // "its embassy in Quito": whoever "its" may be, the place is the host.
  return after(
    context,
    sentence,
    first,
    last,
    ABROAD.test(role) || possessed(context, sentence, first) ? 'person' : kind,
  );
}

/** Agents that are mostly in another state than their own: "in" names their host. */
const ABROAD =
  /^(embassy|ambassador|diplomats|delegation|envoy|spokesperson|troops|forces|army|navy|air force|mercenaries|intelligence)$/;

function possessed(context: OwnerContext, sentence: number, first: number): boolean {
  const words = context.doc.trees[sentence]?.words ?? [];
  return words.slice(Math.max(0, first - 3), first).some((word) => /Poss=Yes/.test(word.feats));
}

/** Walks left from the noun over its modifiers until a name, a possessive pronoun or the start of the phrase. */
export function before(
  context: OwnerContext,
  sentence: number,
  first: number,
  kind: 'agent' | 'thing' = 'agent',
): Owner | null {
  const { doc } = context;
  const tree = doc.trees[sentence] as Tree;
  const row = doc.nameAt[sentence] as readonly (Name | null)[];
  const parties: Party[] = [];
  let from: number | null = null;
  let reason = '';
  let joined = false;
  for (let w = first - 1, steps = 0; w >= 0 && steps < 8; w--, steps++) {
    const word = tree.words[w] as Word;
    const name = row[w];
    if (name) {
      const party = usable(name, name.last === first - 1 && ofPlace(tree.words[first] as Word, kind), context);
      if (party) {
        if (parties.length > 0 && !joined) break;
        parties.unshift(party);
        from = name.first;
        reason = `"${name.hit.text}"`;
        joined = false;
        const previous = tree.words[name.first - 1];
        // "Russian and Ukrainian troops", "Kenya's and Somalia's presidents"
        const conjunction =
          previous &&
          (previous.upos === 'CCONJ' ||
            (previous.form === ',' && isAdjective(name) && isAdjective(row[name.first - 2])));
        if (!conjunction || !isModifierName(row[name.first - 2])) break;
        joined = true;
        w = name.first - 1;
        continue;
      }
      w = name.first;
      continue;
    }
    if (parties.length > 0) break;
    if (word.upos === 'PRON' && /Poss=Yes/.test(word.feats)) {
      const whose = context.mentionAt(sentence, w);
      if (!whose) return null;
      return {
        parties: whose.parties.map(bare),
        from: w,
        to: null,
        reason: `"${word.form}" is ${whose.parties.map((p) => p.name).join(' and ')}`,
        confidence: whose.confidence * 0.95,
      };
    }
    if (word.xpos === 'POS' || /^['’]s?$/.test(word.form)) {
      // A possessor that is itself an agent phrase: "the president's spokesman".
      const owner = w > 0 ? context.mentionAt(sentence, w - 1) : null;
      const men = /^men$/.test((tree.words[first] as Word).form);
      if (owner && !row[w - 1])
        return {
          parties: owner.parties.map((p) => (kind === 'thing' || men ? people(p, men ? FIGHTERS : PEOPLE) : bare(p))),
          from: w - 1,
          to: null,
          reason: `"${owner.text}'s"`,
          confidence: owner.confidence * 0.9,
        };
      continue;
    }
    if (/^(ADJ|NOUN|PROPN|NUM|ADV)$/.test(word.upos)) continue;
    if (/^[-‐‑–]$/.test(word.form)) continue;
    if (/^["“”'‘’]$/.test(word.form)) continue;
    if (/^(VBN|VBG|JJ)$/.test(word.xpos)) continue;
    if (word.upos === 'CCONJ' && w > 0) {
      // "Russian soldiers and diplomats" share an owner; "one soldier and 15 militants" need not.
      const mate = context.mentionAt(sentence, w - 1);
      if (mate && mate.via === 'agent' && w === first - 1)
        return {
          parties: mate.parties.map(bare),
          from: null,
          to: null,
          reason: `with "${mate.text}"`,
          confidence: mate.confidence * 0.85,
        };
      if (!mate && /^(ADJ|NOUN)$/.test((tree.words[w - 1] as Word).upos)) continue;
    }
    break;
  }
  if (parties.length === 0) return null;
  return { parties, from, to: null, reason: `whose: ${reason}`, confidence: 0.95 };
}

/** "the president of Syria", "troops from Eritrea", "the government in Kyiv"; never "ambassador to". */
function after(
  context: OwnerContext,
  sentence: number,
  first: number,
  last: number,
  kind: 'person' | 'people' | 'body',
): Owner | null {
  const { doc } = context;
  const tree = doc.trees[sentence] as Tree;
  const row = doc.nameAt[sentence] as readonly (Name | null)[];
  for (let w = first; w <= last; w++)
    for (const child of children(tree, w)) {
      const word = tree.words[child] as Word;
      if (child <= last || !word.deprel.startsWith('nmod')) continue;
      const marker = caseOf(tree, child);
      if (!good(marker, kind)) continue;
      const found = within(child);
      if (found) return marker === 'in' ? { ...found, told: 'where' } : found;
    }
  // The next words, whatever the tree says.
  const marker = tree.words[last + 1];
  if (marker && /^(ADP|SCONJ|VERB)$/.test(marker.upos) && good(marker.form.toLowerCase(), kind)) {
    for (let w = last + 2; w < tree.words.length && w <= last + 6; w++) {
      const name = row[w];
      const owner = name ? owned(name) : null;
      if (name) return owner && marker.form.toLowerCase() === 'in' ? { ...owner, told: 'where' } : owner;
      const { upos, xpos } = tree.words[w] as Word;
      if (!/^(DET|ADJ|NOUN|PROPN)$/.test(upos) && xpos !== 'VBN') break;
    }
  }
  return null;

  function within(head: number): Owner | null {
    const name = row[head];
    if (name) {
      const owner = owned(name);
      const more = children(tree, head).filter(
        (c) => (tree.words[c] as Word).deprel === 'conj' && row[c] && row[c] !== name,
      );
      if (owner && more.length > 0) {
        const others = more.flatMap((c) => owned(row[c] as Name)?.parties ?? []);
        return { ...owner, parties: [...owner.parties, ...others], to: row[more.at(-1) as number]?.last ?? owner.to };
      }
      return owner;
    }
    const mention = context.mentionAt(sentence, head);
    if (!mention) {
      const inside = children(tree, head).find(
        (c) => row[c] && /^(flat|appos|compound|amod|nmod)/.test((tree.words[c] as Word).deprel),
      );
      return inside === undefined ? null : owned(row[inside] as Name);
    }
    return mention
      ? {
          parties: mention.parties.map(bare),
          from: null,
          to: head,
          reason: `of "${mention.text}"`,
          confidence: mention.confidence * 0.9,
        }
      : null;
  }
  function owned(name: Name): Owner | null {
    const reading = name.hit.candidates[0] as Reading;
    if (reading.form === 'place' && reading.code !== null) {
      const party = partyOfReading(
        {
          ...reading,
          entity: { id: `state:${reading.code}`, kind: 'state', name: doc.gazetteer.describe(reading.code) },
          via: 'name',
          form: 'name',
          place: null,
        },
        doc.published,
        doc.gazetteer,
      );
      return party
        ? {
            parties: [party],
            from: null,
            to: name.last,
            reason: `in "${name.hit.text}", ${party.name}`,
            confidence: 0.8,
          }
        : null;
    }
    const party = usable(name, false, context);
    return party
      ? { parties: [party], from: null, to: name.last, reason: `of "${name.hit.text}"`, confidence: 0.93 }
      : null;
  }
}

function good(marker: string, kind: 'person' | 'people' | 'body'): boolean {
  if (marker === 'of' || marker === 'from') return true;
  return marker === 'in' && kind !== 'person';
}

/** Whether a place right before a noun may own it: "Delaware Governor", "Kandahar police", "Aleppo offensive", and no club ("Boston Celtics") or person. */
function ofPlace(noun: Word, kind: 'agent' | 'thing'): boolean {
  const capital = /^\p{Lu}/u.test(noun.form);
  return !capital || (kind === 'agent' && !/Number=Plur/.test(noun.feats));
}

function isAdjective(name: Name | null | undefined): boolean {
  return name?.hit.candidates.some((reading) => reading.form === 'adjective') === true;
}

function isModifierName(name: Name | null | undefined): boolean {
  if (!name) return false;
  const form = (name.hit.candidates[0] as Reading).form;
  return form === 'adjective' || form === 'name';
}

/** The party by which a name can own a noun; null for places that are no party but right before it ("Delaware Governor"), and for names that only say "pro-", "anti-" or "-backed". */
function usable(name: Name, adjacent: boolean, context: OwnerContext): Party | null {
  const { doc } = context;
  const start = name.hit.span[0];
  if (/(?:\bpro|\banti|\bnon)[-\s]$/i.test(doc.text.slice(Math.max(0, start - 6), start))) return null;
  const tail = doc.text.slice(name.hit.span[1], name.hit.span[1] + 16);
  if (
    /^[-‐‑–](?:backed|led|controlled|occupied|held|born|bound|speaking|supported|sponsored|funded|made|trained|allied|aligned|brokered|mediated|administered|imposed|proposed|dominated|affiliated|linked|supplied|armed)\b/.test(
      tail,
    )
  )
    return null;
  const reading = name.hit.candidates[0] as Reading;
  if (reading.via === 'person') {
    const identity = context.identities.get(name);
    if (!identity) return null;
    const said = mannerOf(doc.trees[name.sentence] as Tree, Math.max(0, name.first - 2), name.first);
    return partyOfPerson(identity.person, doc.published, doc.gazetteer, said === 'former' ? said : 'titled', null);
  }
  if (reading.form === 'place') {
    // Of the Donetsk "people's republic" the words alone do not say whose it is.
    const owns = (adjacent && (!reading.place?.party || reading.place.party === reading.code)) || /^['’]/.test(tail);
    if (reading.code === null || !owns) return null;
    return partyOfReading(
      {
        ...reading,
        entity: { id: `state:${reading.code}`, kind: 'state', name: '' },
        via: 'name',
        form: 'name',
        place: null,
      },
      doc.published,
      doc.gazetteer,
    );
  }
  return partyOfReading(adjectival(name.hit.candidates), doc.published, doc.gazetteer);
}

/** "Korean", "Soviet": as a modifier the adjective's reading is meant, not the word for the people. */
function adjectival(candidates: readonly Reading[]): Reading {
  const best =
    candidates.find((reading) => reading.form === 'adjective' || reading.form === 'name') ?? (candidates[0] as Reading);
  return best.form === 'people' ? { ...best, sector: null } : best;
}

/** A possessor's party without what it is itself: "its troops" are the state's, not the president's. */
function bare(party: Party): Party {
  return party.entity?.startsWith('org:') || party.entity?.startsWith('group:') || party.entity?.startsWith('gov:')
    ? party
    : { ...party, sector: null, entity: null, role: null, name: party.name };
}

/** A possessor's party, still on the side on which it stands where that is not the state's: "a dissident's website", "the general's men". */
function people(party: Party, sides: RegExp): Party {
  return { ...bare(party), sector: sides.test(party.sector ?? '') ? party.sector : bare(party).sector };
}

const PEOPLE = /^(OPP|ELI|PTY|REB|UAF|CVL|BUS|JRN|MED|REF|REL|LAB|EDU|AGR|CRM)$/;
const FIGHTERS = /^(MIL|COP|REB)$/;
