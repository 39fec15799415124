/**
 * Who is meant where the words leave a side unnamed: a curfew is put on the people of the state that imposes it, a protest is at the state
 * where it is held, a man "arrested in Lima" was arrested by Peru. Comes in: the sentence, its mentions, the other side. Goes out: one party or
 * none. Refuses to choose where the sentence plays in a state that nothing tells.
 */
import type { Party } from '../gazetteer/index.js';
import type { Found } from './found.js';
import type { Frame } from './frame.js';
import { caseOf, childrenBy, coordinated, type Graph, wordAt } from './graph.js';
import type { LocalSide } from './lexicon-format.js';
import type { MentionIndex } from './parties.js';

/** The unnamed side at `word`, for an entry that says whose it is; empty where no state can be told. */
export function localParty(
  side: LocalSide,
  g: Graph,
  word: number,
  other: readonly Found[],
  mentions: MentionIndex,
): Found[] {
  const code =
    (side === 'state' ? placeUnder(g, word, mentions) : null) ??
    (side === 'own'
      ? ownState(other)
      : side === 'scene'
        ? (mentions.scene?.(g.sentence)?.code ?? null)
        : homeOf(g, other, mentions));
  if (code === null) return [];
  const { start, end, form } = wordAt(g, word);
  return [
    {
      text: form,
      span: [start, end],
      code,
      sector: side === 'state' ? 'GOV' : 'CVL',
      entity: null,
      government: null,
      role: null,
      word,
      via: 'agent',
      confidence: LOCAL_CONFIDENCE,
      implied: true,
    },
  ];
}

/**
 * Whether the doer is left out or only counted ("thousands protest", "was arrested"): a noun that names no party did it itself. A name that
 * nothing resolves may stand for its state where only officials can be meant ("named": who resigns his office).
 */
export function mayBeUnnamed(g: Graph, frame: Frame, names: 'named' | 'unknown'): boolean {
  if (frame.kind === 'noun') return true;
  return (frame.slots.get('subj') ?? []).every((i) => {
    const word = wordAt(g, i);
    return (
      (names === 'named' && word.upos === 'PROPN') || /^(NUM|PRON|DET)$/.test(word.upos) || COUNTED.test(word.lemma)
    );
  });
}

/** Whether the object is told to be from elsewhere ("two foreign tankers"), so that it is nobody's known. */
export function isForeign(g: Graph, frame: Frame): boolean {
  return (frame.slots.get('obj') ?? []).some((i) =>
    childrenBy(g, i, 'amod').some((c) =>
      /^(foreign|international|overseas|non-resident|foreign-\w+)$/i.test(wordAt(g, c).form),
    ),
  );
}

const COUNTED = /^(hundred|thousand|dozen|score|ten|people|crowd|number|group|million|other)s?$/i;

const LOCAL_CONFIDENCE = 0.6;

/** "Arrested in Lima": the one state whose places the clause itself names; null where it names none, or several. */
function placeUnder(g: Graph, word: number, mentions: MentionIndex): string | null {
  const states = new Set(
    childrenBy(g, word, 'obl')
      .filter((c) => /^(in|at|near)$/.test(caseOf(g, c)))
      .flatMap((c) => coordinated(g, c))
      .flatMap((c) => {
        const mention = mentions.at(g.sentence, c);
        if (mention === null || mention.via === 'agent' || mention.via === 'person') return [];
        return mention.place?.country ?? mention.parties.filter(isOfState).map((p) => p.code);
      }),
  );
  return states.size === 1 ? ([...states][0] as string) : null;
}

/** The one state that the parties are of; null where they are of several, or of none. */
function ownState(parties: readonly Found[]): string | null {
  const states = new Set(parties.filter((p) => isOfState(p)).map((p) => p.code as string));
  return states.size === 1 ? ([...states][0] as string) : null;
}

/** The state where the event plays: that of the sentence's places, else that of the other side, else the only one that the report speaks of. */
function homeOf(g: Graph, other: readonly Found[], mentions: MentionIndex): string | null {
  const scene = mentions.scene?.(g.sentence) ?? null;
  if (scene !== null) return scene.code;
  if (other.length > 0) return ownState(other);
  const spoken = new Set(
    (mentions.all ?? [])
      .filter((m) => m.sentence <= g.sentence)
      .flatMap((m) => m.parties.filter(isOfState).map((p) => p.code)),
  );
  return spoken.size === 1 ? ([...spoken][0] as string) : null;
}

/** Whether a party belongs to a state: no body of states, no group that is at home in none. */
function isOfState(p: Pick<Party, 'sector' | 'entity'> & { readonly code: string | null }): boolean {
  return (
    p.code !== null &&
    /^([A-Z]{3}|X-[A-Z]{3})$/.test(p.code) &&
    !/^(IGO|UNO|EUR)$/.test(p.sector ?? '') &&
    p.entity?.startsWith('org:') !== true
  );
}
