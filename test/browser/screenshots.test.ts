/**
 * Pictures of every page at three widths for docs/screenshots, taken only when asked for: CHANCERY_SCREENSHOTS=1 npx vitest run
 * test/browser/screenshots; then made small: pngquant --force --ext .png --quality 60-95 160 docs/screenshots/*.png.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch, open, settled } from './chromium.js';
import { samples, startWorld } from './world.js';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

/** What is done on a page before its picture is taken. */
const first: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  read: async (page) => {
    await page.getByRole('button', { name: 'Put in an example' }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.text mark').first().waitFor();
  },
};

it.runIf(process.env.CHANCERY_SCREENSHOTS === '1')('takes pictures', { timeout: 600_000 }, async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = await startWorld(samples);
  const browser = await launch();
  const event = (await world.query.events({ pair: ['UKR', 'SYR'], act: 'sever', limit: 1 })).items[0]?.id ?? '';
  const pages = {
    home: '/',
    pair: '/pair/UKR/SYR?on=2023-05-01',
    state: '/state/SYR?on=2023-05-01',
    network: '/network',
    recognition: '/recognition/XKX',
    report: '/report/ukraine-ends-ties-with-syria-2022',
    event: `/event/${event}`,
    read: '/read',
  };
  const dark = ['pair', 'network'];
  for (const [width, height] of [
    [360, 780],
    [800, 900],
    [1280, 900],
  ] as const) {
    for (const scheme of width === 1280 ? (['light', 'dark'] as const) : (['light'] as const)) {
      const { page, context, faults } = await open(browser, world.url, { width, height, dark: scheme === 'dark' });
      for (const [name, path] of Object.entries(pages)) {
        if (scheme === 'dark' && !dark.includes(name)) continue;
        await page.goto(path);
        await settled(page);
        await first[name]?.(page);
        await page.waitForTimeout(600);
        await page.screenshot({ path: join(folder, `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`) });
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  }
  await browser.close();
  await world.close();
});
