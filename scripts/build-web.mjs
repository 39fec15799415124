// Builds the page from src/web into dist/web. Usage: node scripts/build-web.mjs
// The map of the world is projected here, once, so that the page carries outlines and no library for maps.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { build } from 'vite';

// The same page whoever builds it: a test runner says otherwise of itself.
process.env.NODE_ENV = 'production';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Points nearer than this to the one before are left out; coordinates are written in tenths. */
const NEAR = 0.7;

/** An outline with fewer points, as moves from point to point in tenths; rings too small to see go, but for the last. */
function thin(outline) {
  const rings = outline.split('Z').flatMap((ring) => {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
    const kept = points.filter((p, i, all) => {
      if (i === 0) return true;
      const [x, y] = all.last ?? all[0];
      if (Math.hypot(p[0] - x, p[1] - y) < NEAR) return false;
      all.last = p;
      return true;
    });
    const area = Math.abs(
      kept.reduce(
        (sum, [x, y], i) => sum + x * kept[(i + 1) % kept.length][1] - kept[(i + 1) % kept.length][0] * y,
        0,
      ) / 2,
    );
    return points.length > 0 ? [{ points: kept.length > 2 ? kept : points.slice(0, 8), area }] : [];
  });
  rings.sort((a, b) => b.area - a.area);
  return rings
    .filter((ring, i) => i === 0 || ring.area > 0.6)
    .map(({ points }) => {
      let [px, py] = [0, 0];
      const moves = points.map(([x, y], i) => {
        const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)];
        const move = i === 0 ? `M${tx} ${ty}l` : `${tx - px},${ty - py}`;
        [px, py] = [tx, ty];
        return move;
      });
      return `${moves[0]}${moves.slice(1).join(' ')}z`;
    })
    .join('');
}

/** The world at 1:50 million, 960 units wide: { width, height, lands: [[code, outline in tenths, x, y, area]] }. */
function world() {
  const topology = JSON.parse(readFileSync(path('node_modules/world-atlas/countries-50m.json'), 'utf8'));
  const lands = feature(topology, topology.objects.countries).features;
  const width = 960;
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
  const height = Math.ceil(geoPath(projection).bounds({ type: 'Sphere' })[1][1]);
  const draw = geoPath(projection).digits(1);
  // Lands without a number of their own, by the codes of the gazetteer.
  const unnumbered = { Kosovo: 'XKX', 'N. Cyprus': 'X-NCY', Somaliland: 'X-SML' };
  const rows = lands.flatMap((land) => {
    const outline = draw(land);
    if (!outline || land.properties.name === 'Antarctica') return [];
    const code = countries.numericToAlpha3(land.id ?? '') ?? unnumbered[land.properties.name] ?? '';
    const [x, y] = draw.centroid(largest(land));
    return [[code, thin(outline), Math.round(x), Math.round(y), Math.round(draw.area(land) * 10) / 10]];
  });
  return { width, height: Math.round(height * 0.9), lands: rows };

  function largest(land) {
    if (land.geometry.type !== 'MultiPolygon') return land;
    const parts = land.geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
    return parts.sort((a, b) => draw.area(b) - draw.area(a))[0];
  }
}

/** Makes the map a module that the page loads when it needs it. */
const worldModule = {
  name: 'world',
  resolveId: (id) => (id === 'virtual:world' ? '\0world' : null),
  load: (id) => (id === '\0world' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(world()))})` : null),
};

await build({
  configFile: false,
  root: path('src/web'),
  logLevel: 'warn',
  plugins: [worldModule, svelte({ configFile: false, preprocess: vitePreprocess() })],
  build: {
    outDir: path('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the page's policy allows files of its own server only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
