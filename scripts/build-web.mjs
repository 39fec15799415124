// Builds the page from src/web into dist/web. Usage: node scripts/build-web.mjs
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await build({
  configFile: false,
  root: path('src/web'),
  logLevel: 'warn',
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
  build: {
    outDir: path('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the page's policy allows files of its own server only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
