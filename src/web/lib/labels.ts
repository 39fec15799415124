/** Points with names in, the most wanted first; places for the names out, where they cover neither a point nor one another. */

/** A point with a name. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
}

/** Where a name stands. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

const LETTER = 6.4;
const HEIGHT = 14;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A place for as many names as have room. */
export function placeLabels(points: readonly Named[], width: number, height: number): Map<string, Label> {
  const taken: Box[] = points.map((p) => ({ x0: p.x - p.r, y0: p.y - p.r, x1: p.x + p.r, y1: p.y + p.r }));
  const placed = new Map<string, Label>();
  for (const [i, p] of points.entries()) {
    const long = p.name.length * LETTER;
    const gap = p.r + 4;
    const choices: readonly (Label & { box: Box })[] = [
      { x: p.x + gap, y: p.y + 4, anchor: 'start', box: boxAt(p.x + gap, p.y, long) },
      { x: p.x - gap, y: p.y + 4, anchor: 'end', box: boxAt(p.x - gap - long, p.y, long) },
      { x: p.x, y: p.y + gap + 9, anchor: 'middle', box: boxAt(p.x - long / 2, p.y + gap + 5, long) },
      { x: p.x, y: p.y - gap, anchor: 'middle', box: boxAt(p.x - long / 2, p.y - gap - 4, long) },
    ];
    const free = choices.find(
      ({ box }) =>
        box.x0 >= 2 &&
        box.x1 <= width - 2 &&
        box.y0 >= 2 &&
        box.y1 <= height - 2 &&
        taken.every((other, at) => at === i || !meet(box, other)),
    );
    if (free === undefined) continue;
    taken.push(free.box);
    placed.set(p.id, { x: free.x, y: free.y, anchor: free.anchor });
  }
  return placed;
}

function boxAt(x: number, y: number, long: number): Box {
  return { x0: x, y0: y - HEIGHT / 2, x1: x + long, y1: y + HEIGHT / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}
