/**
 * The links of a day in; their lines drawn on a canvas. A browser draws a thousand and a half short lines each for itself in a few
 * milliseconds; as one path of SVG, in which every line crosses every other, they take it many times as long.
 */
import type { Link } from './network.js';

/** A point in pixels of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn, and how. */
export interface Drawing {
  readonly links: readonly Link[];
  readonly points: ReadonlyMap<string, Point>;
  /** Colour of each tone, as CSS. */
  readonly colours: Readonly<Record<Link['tone'], string>>;
  readonly directed: 'directed' | 'joint';
  /** How far from the point of a party its arrowhead ends. */
  readonly gap: (code: string) => number;
  readonly weight: 'thin' | 'plain' | 'strong';
}

/** Beside the colour, whole, dotted or broken tells the tones apart. */
const DASHES: Readonly<Record<Link['tone'], readonly number[]>> = { near: [], between: [1.5, 4], far: [7, 4] };
const WIDTHS: Readonly<Record<Link['tone'], number>> = { near: 1.6, between: 2.4, far: 1.8 };
const WEIGHTS = { plain: 1, strong: 1.6 } as const;
/** Lines of less than a pixel are drawn several times as fast as wider ones. */
const HAIRLINE = 0.95;

/** Draws them on a canvas of so many pixels of the page, whatever was there before. */
export function drawTies(canvas: HTMLCanvasElement, width: number, height: number, drawing: Drawing): void {
  const scale = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== across || canvas.height !== down) [canvas.width, canvas.height] = [across, down];
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
  for (const tone of ['near', 'between', 'far'] as const) {
    pen.strokeStyle = drawing.colours[tone];
    pen.fillStyle = drawing.colours[tone];
    const { weight } = drawing;
    pen.lineWidth = weight === 'thin' ? HAIRLINE / scale : WIDTHS[tone] * WEIGHTS[weight];
    pen.lineCap = tone === 'between' && weight !== 'thin' ? 'round' : 'butt';
    pen.setLineDash([...DASHES[tone]]);
    strokeAll(
      pen,
      drawing.links.filter((link) => link.tone === tone),
      drawing,
    );
  }
}

/** Lines stroked at once: each by itself costs many calls, all together many crossings. */
const AT_ONCE = 32;

function strokeAll(pen: CanvasRenderingContext2D, links: readonly Link[], { points, directed, gap }: Drawing): void {
  let held = 0;
  for (const { a, b } of links) {
    const [p, q] = [points.get(a), points.get(b)];
    if (!p || !q) continue;
    if (held === 0) pen.beginPath();
    pen.moveTo(p.x, p.y);
    pen.lineTo(q.x, q.y);
    if (++held < AT_ONCE) continue;
    pen.stroke();
    held = 0;
  }
  if (held > 0) pen.stroke();
  if (directed === 'joint') return;
  pen.beginPath();
  for (const { a, b } of links) {
    const [p, q] = [points.get(a), points.get(b)];
    if (p && q) addHead(pen, p, q, gap(b));
  }
  pen.fill();
}

function addHead(pen: CanvasRenderingContext2D, p: Point, q: Point, gap: number): void {
  const long = Math.hypot(q.x - p.x, q.y - p.y) || 1;
  const [ux, uy] = [(q.x - p.x) / long, (q.y - p.y) / long];
  const [tx, ty] = [q.x - ux * gap, q.y - uy * gap];
  pen.moveTo(tx, ty);
  pen.lineTo(tx - ux * 8 - uy * 3.6, ty - uy * 8 + ux * 3.6);
  pen.lineTo(tx - ux * 8 + uy * 3.6, ty - uy * 8 - ux * 3.6);
  pen.closePath();
}
