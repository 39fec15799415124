/** The words of a tree in; where each stands and how its arc runs out, in pixels. Arcs that span others run above them. */

/** As much of a word as is drawn. */
export interface ArcWord {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

/** An arc from a head to its dependent; `level` counts from 1 above the words. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly name: string;
}

/** A drawn tree. */
export interface Drawn {
  /** The middle of each word. */
  readonly middles: readonly number[];
  readonly width: number;
  readonly arcs: readonly Arc[];
  readonly levels: number;
}

const LETTER = 8.6;
const GAP = 20;
const LEAST = 44;

/** Lays a tree out from left to right. */
export function draw(words: readonly ArcWord[]): Drawn {
  let x = GAP / 2;
  const middles = words.map((word) => {
    const wide = Math.max(LEAST, word.form.length * LETTER, word.deprel.length * 6);
    const middle = x + wide / 2;
    x += wide + GAP;
    return middle;
  });
  const plain = words
    .flatMap((word, to) => (word.head < 0 ? [] : [{ from: word.head, to, name: word.deprel }]))
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const arcs: Arc[] = [];
  for (const arc of plain) {
    const [low, high] = [Math.min(arc.from, arc.to), Math.max(arc.from, arc.to)];
    const under = arcs.filter((a) => Math.min(a.from, a.to) < high && Math.max(a.from, a.to) > low);
    arcs.push({ ...arc, level: 1 + Math.max(0, ...under.map((a) => a.level)) });
  }
  return { middles, width: x, arcs, levels: Math.max(1, ...arcs.map((a) => a.level)) };
}
