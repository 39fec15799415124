/**
 * Parties and who is linked with whom over all time in; a place for each out, so that those bound together stand together and those at odds
 * apart. The same input gives the same places, and they stay while the day moves.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** Two parties and whether they were mostly near or far. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly pull: 'near' | 'far';
}

/** A place in a rectangle, 0 to 1 from its left and its top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

const STEPS = 320;
const MARGIN = 0.05;

/** Places for all, filling a rectangle that is `aspect` times as wide as high. */
export function placesOf(codes: readonly string[], ties: readonly Tie[], aspect: number): Map<string, Place> {
  const nodes: Node[] = [...codes].sort().map((id) => ({ id }));
  const links = ties.map(({ a, b, pull }) => ({ source: a, target: b, pull }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id((node) => node.id)
        .distance(({ pull }) => (pull === 'near' ? 44 : 120))
        .strength(({ pull }) => (pull === 'near' ? 0.5 : 0.12)),
    )
    .force('charge', forceManyBody().strength(-90).distanceMax(380))
    .force('collide', forceCollide(20))
    .force('x', forceX(0).strength(0.05 / aspect))
    .force('y', forceY(0).strength(0.05 * aspect))
    .stop();
  simulation.tick(STEPS);
  const box = (axis: 'x' | 'y'): [number, number] => {
    const all = nodes.map((node) => node[axis] ?? 0);
    return [Math.min(...all), Math.max(...all)];
  };
  const [x, y] = [box('x'), box('y')];
  const share = (at: number, [low, high]: [number, number]) =>
    high > low ? MARGIN + ((at - low) / (high - low)) * (1 - 2 * MARGIN) : 0.5;
  return new Map(nodes.map((node) => [node.id, { x: share(node.x ?? 0, x), y: share(node.y ?? 0, y) }]));
}
