/** Pictures of every page at three widths for docs/screenshots, taken only when asked for: CHANCERY_SCREENSHOTS=1 npx vitest run test/browser/screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { launch, open, settled } from './chromium.js';
import { samples, startWorld } from './world.js';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

it.runIf(process.env.CHANCERY_SCREENSHOTS === '1')('takes pictures', async () => {
  mkdirSync(folder, { recursive: true });
  const world = await startWorld(samples);
  const browser = await launch();
  const event = (await world.query.events({ pair: ['UKR', 'SYR'], act: 'sever', limit: 1 })).items[0]?.id ?? '';
  const pages = {
    home: '/',
    pair: '/pair/UKR/SYR?on=2023-05-01',
    report: '/report/ukraine-ends-ties-with-syria-2022',
    event: `/event/${event}`,
    state: '/state/UKR',
    read: '/read',
    events: '/events',
  };
  for (const width of [360, 800, 1280]) {
    for (const dark of width === 1280 ? [false, true] : [false]) {
      const { page, context, faults } = await open(browser, world.url, {
        width,
        height: width === 360 ? 780 : 900,
        dark,
      });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        await settled(page);
        if (name === 'read') {
          await page.getByRole('button', { name: 'Put in an example' }).click();
          await page.getByRole('button', { name: 'Read it' }).click();
          await page.locator('.text mark').first().waitFor();
        }
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(folder, `${name}-${width}${dark ? '-dark' : ''}.png`) });
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  }
  await browser.close();
  await world.close();
});
