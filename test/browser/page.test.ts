/** The page's main tasks in a real browser, over a real store with the samples. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.js';
import { launch, open, settled } from './chromium.js';
import { someSamples, startWorld, type World } from './world.js';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld(someSamples);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const REPORT = 'ukraine-ends-ties-with-syria-2022';

describe('from the beginning to the words', () => {
  it('leads from the search to the pair on its day, and on to the report', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Search the record' }).fill('ukr syr 2023-05-01');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/pair/UKR/SYR?on=2023-05-01');
    expect(await page.locator('h1').innerText()).toMatch(/Ukraine\s+and\s+Syria/);
    expect(await page.locator('.sentence').innerText()).toMatch(/On 1 May 2023 .* severed, since (29|30) June 2022/);
    const plot = page.getByRole('slider');
    expect(await plot.locator('.bar.far').count()).toBeGreaterThan(0);
    expect(await plot.locator('svg').textContent()).toContain('severed');
    expect(await page.title()).toBe('Ukraine and Syria · Chancery');
    const words = page.locator('article .quote', { hasText: 'severed' }).first();
    expect(await words.locator('mark').innerText()).toBe('severed');
    await page.locator('article a', { hasText: 'Zelensky says Ukraine is done with Damascus' }).first().click();
    await page.waitForURL(`**/report/${REPORT}**`);
    await page.locator('.text mark.m-trigger', { hasText: 'severed' }).first().waitFor();
    expect(await page.locator('.text').innerText()).toContain('Ukraine severed diplomatic relations with Syria');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('tells why Ukraine and Syria had no relations in 2023 within three clicks of the home page', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/');
    await page
      .getByRole('link', { name: /^(Syria and Ukraine|Ukraine and Syria)$/ })
      .first()
      .click();
    await page.locator('.bar.far').first().waitFor();
    const bar = await page.locator('.bar.far .sure').first().boundingBox();
    await page.mouse.click((bar?.x ?? 0) + (bar?.width ?? 0) * 0.3, (bar?.y ?? 0) + 5);
    await page.waitForURL('**on=202*');
    await page.locator('.sentence', { hasText: 'severed' }).waitFor();
    expect(await page.locator('.because q').innerText()).toContain('severed diplomatic relations');
    await context.close();
  });

  it('goes by keyboard alone', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    await page.getByRole('combobox', { name: 'Search the record' }).focus();
    await page.keyboard.type('iran saudi');
    await page
      .getByRole('option', { name: /Iran.*Saudi/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/pair/IRN/SAU');
    const plot = page.getByRole('slider');
    await plot.focus();
    const before = await plot.getAttribute('aria-valuenow');
    await page.keyboard.press('PageDown');
    await page.waitForURL('**on=*');
    expect(Number(await plot.getAttribute('aria-valuenow'))).toBe(Number(before) - 365);
    await page.keyboard.press('+');
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ \d{4}$/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('filters the events and keeps the filter in the address', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/pair/UKR/SYR');
    await page.locator('article').first().waitFor();
    const all = await page.locator('article').count();
    await page.getByRole('group', { name: 'Filter the events' }).locator('select').first().selectOption('relations');
    await page.waitForURL('**track=relations');
    const some = await page.locator('article').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.reload();
    await page.locator('article').first().waitFor();
    expect(await page.locator('article').count()).toBe(some);
    const csv = await (await fetch(`${world.url}/api/v1/events.csv?pair=UKR,SYR`)).text();
    const { total } = await world.query.events({ pair: ['UKR', 'SYR'] });
    expect(csv.trimEnd().split('\r\n')).toHaveLength(total + 1);
    await context.close();
  });

  it('reads a pasted text and keeps nothing', async () => {
    const { page, context, faults } = await open(browser, world.url);
    const before = await world.query.summary();
    await page.goto('/read');
    await page.getByRole('button', { name: 'Put in an example' }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.text mark').first().waitFor();
    expect(await page.locator('ol > li').count()).toBeGreaterThan(0);
    expect(await world.query.summary()).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows a state on the map, day by day, by keyboard and in a table', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/state/UKR');
    const russia = page.locator('path[data-code=RUS]');
    await page.locator('path.land.far[data-code=RUS]').waitFor();
    const slider = page.getByRole('slider', { name: 'Day' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.locator('path.land.far[data-code=RUS]').waitFor({ state: 'detached' });
    expect(await russia.getAttribute('class')).not.toContain('far');
    await page.keyboard.press('End');
    await page.waitForURL((url) => !url.search.includes('on='));
    await page.getByText('As a table').click();
    await page.locator('details table').getByRole('link', { name: 'Russia', exact: true }).first().click();
    await page.waitForURL('**/pair/UKR/RUS');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says what is wrong', async () => {
    const { page, context } = await open(browser, world.url);
    const answer = await page.goto('/pair/UKR/Atlantis');
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('alert').innerText()).toContain('Atlantis');
    await page.goto('/no/such/page');
    expect(await page.locator('h1').innerText()).toBe('There is no such page.');
    await context.close();
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'])('axe finds nothing in %s', async (scheme) => {
    const { page, context, faults } = await open(browser, world.url, { dark: scheme === 'dark' });
    const event = (await world.query.events({ pair: ['UKR', 'SYR'], limit: 1 })).items[0]?.id ?? '';
    const main = ['/', '/pair/UKR/SYR?on=2023-05-01', `/report/${REPORT}`, `/event/${event}`, '/read'];
    const more = [
      '/state/UKR',
      '/states',
      '/pairs',
      '/events',
      '/reports',
      '/search?q=zzzz',
      '/api',
      '/embed/pair/UKR/SYR',
    ];
    const paths = scheme === 'light' ? [...main, ...more] : [...main, '/state/UKR', '/api'];
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      found.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has room for everything from 360 pixels on', async () => {
    const { page, context } = await open(browser, world.url, { width: 360, height: 740 });
    for (const path of ['/', '/pair/UKR/SYR', `/report/${REPORT}`, '/state/UKR', '/states', '/events', '/read']) {
      await page.goto(path);
      await settled(page);
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect([path, over]).toEqual([path, 0]);
    }
    await context.close();
  });
});
