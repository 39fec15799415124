/**
 * Bins of a reliability table come in ("from n confidence right", one a line on standard input); a small SVG of the curve goes out on
 * standard output. Usage: npx tsx train/classify/reliability-svg.ts < bins.txt > docs/reliability.svg
 */
import { readFileSync } from 'node:fs';

const bins = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number, number]);
const SIZE = 220;
const PAD = 34;
const x = (v: number) => (PAD + v * SIZE).toFixed(1);
const y = (v: number) => (PAD + (1 - v) * SIZE).toFixed(1);
const most = Math.max(...bins.map((b) => b[1]));
const marks = [0, 0.5, 1].map((v) => `<text x="${x(v)}" y="${PAD + SIZE + 16}" text-anchor="middle">${v}</text><text x="${PAD - 6}" y="${y(v)}" dy="4" text-anchor="end">${v}</text>`);
const dots = bins.map(([, n, said, right]) => `<circle cx="${x(said)}" cy="${y(right)}" r="${(2 + 5 * Math.sqrt(n / most)).toFixed(1)}"><title>${n} rows: said ${said}, right ${right}</title></circle>`);
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE + 2 * PAD}" height="${SIZE + 2 * PAD + 12}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability: share right by confidence">
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${PAD}" y="${PAD}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#999"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 3"/>
<polyline fill="none" stroke="#1b6ca8" stroke-width="1.5" points="${bins.map(([, , said, right]) => `${x(said)},${y(right)}`).join(' ')}"/>
<g fill="#1b6ca8">${dots.join('')}</g>
<g fill="#333">${marks.join('')}<text x="${PAD + SIZE / 2}" y="${PAD + SIZE + 32}" text-anchor="middle">confidence</text><text x="${PAD}" y="${PAD - 10}">share right</text></g>
</svg>
`);
