/** The main tasks of the views over the whole record, and of those that write, in a real browser over a real store. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.js';
import { launch, open, settled, type Watched } from './chromium.js';
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
const text = async (page: Watched['page'], selector: string) =>
  (await page.locator(selector).first().innerText()).trim();

describe('the search', () => {
  it.each([
    ['ukr syr', '**/pair/UKR/SYR'],
    ['Ukraine and Syria in 2022', '**/pair/UKR/SYR?on=2022'],
    ['why did Ukraine and Syria have no relations in 2023', '**/pair/UKR/SYR?on=2023'],
    ['Saudi Arabia', '**/state/SAU'],
  ])('%s goes straight to %s', async (words, address) => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Search the record' }).fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    await settled(page);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the network', () => {
  it('shows who stands how with whom, day by day, by keyboard and in a table', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/');
    await page.getByRole('link', { name: 'Network' }).click();
    await page.locator('.node[data-code=RUS]').waitFor();
    // Lines of the colour that says "at odds" lie on the canvas below the points.
    const painted = `(() => {
      const [red, green, blue] = getComputedStyle(document.querySelector('.plot i.far')).color.match(/\\d+/g).map(Number);
      const canvas = document.querySelector('.plot canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] > 200 && Math.abs(data[i] - red) + Math.abs(data[i + 1] - green) + Math.abs(data[i + 2] - blue) < 24) count++;
      return count;
    })()`;
    await expect.poll(() => page.evaluate(painted)).toBeGreaterThan(20);
    await page.getByRole('combobox', { name: 'Show one' }).selectOption('UKR');
    await page.waitForURL('**state=UKR**');
    const side = page.locator('aside', { hasText: 'Ukraine' }).first();
    const now = await side.getByRole('listitem').allInnerTexts();
    expect(now.join(' ')).toMatch(/Russia\s+severed/);
    const slider = page.getByRole('slider', { name: 'Day' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL('**on=*');
    await expect.poll(async () => (await side.innerText()).includes('severed')).toBe(false);
    await page.keyboard.press('End');
    await page.getByText('As a table').click();
    await page.locator('details table').getByRole('link', { name: 'Russia and Ukraine' }).click();
    await page.waitForURL('**/pair/RUS/UKR');
    await page.locator('.because q').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is chosen from by mouse: a point for its ties, a line for its words', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/network');
    const point = page.locator('.node[data-code=RUS] .dot');
    await point.click({ force: true });
    await page.waitForURL('**state=RUS');
    await page.keyboard.press('Escape');
    const ends = await Promise.all(
      ['RUS', 'UKR'].map((code) => page.locator(`.node[data-code=${code}] .dot`).boundingBox()),
    );
    const middle = (axis: 'x' | 'y', size: 'width' | 'height') =>
      ends.reduce((sum, box) => sum + (box?.[axis] ?? 0) + (box?.[size] ?? 0) / 2, 0) / 2;
    await page.mouse.click(middle('x', 'width'), middle('y', 'height'));
    await page.waitForURL('**/pair/**');
    await context.close();
  });
});

describe('recognition', () => {
  it('has a matrix whose signs lead to the words, and a page for each that is recognised', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/recognition');
    await page
      .getByRole('link', { name: 'Luhansk People’s Republic' })
      .or(page.getByRole('link', { name: "Luhansk People's Republic" }))
      .first()
      .click();
    await page.waitForURL('**/recognition/X-LNR');
    await settled(page);
    expect(await text(page, '.sentence')).toMatch(/\d part(y|ies) recognises? Luhansk/);
    const row = page.getByRole('row', { name: /^Syria/ });
    expect(await row.innerText()).toMatch(/recognised[\s\S]*June 2022/);
    await page.getByRole('slider', { name: 'Day' }).focus();
    await page.keyboard.press('Home');
    await page.waitForURL('**on=*');
    await expect.poll(() => text(page, '.sentence')).toContain('0 parties recognise');
    await row.getByRole('link', { name: 'Syria' }).click();
    await page.waitForURL('**/pair/SYR/X-LNR**');
    await page.goto('/recognition');
    await page.locator('.cell').first().click();
    await page.waitForURL('**/pair/**');
    await page.locator('.quote').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a state', () => {
  it('tells who governed it on the day', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/state/SYR?on=2023-05-01');
    await settled(page);
    const governing = page.getByRole('region', { name: 'Who governs on 1 May 2023' });
    expect(await governing.locator('dl').innerText()).toContain('Bashar al-Assad');
    await page.getByLabel('On this day').fill('2025-09-24');
    await page.waitForURL('**on=2025-09-24');
    expect(await page.locator('#governing ~ dl').innerText()).toContain('Ahmed al-Sharaa');
    expect(await page.locator('#governing ~ dl').innerText()).not.toContain('Bashar');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('plays its map', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/state/UKR');
    const slider = page.getByRole('slider', { name: 'Day' });
    const last = await slider.inputValue();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(Number(await slider.inputValue())).toBeLessThan(Number(last));
    await context.close();
  });
});

describe('a pair', () => {
  it('leads from a mark to its event, from a bar of the series to the events of that time', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/pair/UKR/SYR');
    await page.locator('.dot').first().waitFor();
    const all = await page.locator('article').count();
    const bar = await page.locator('.step .down').first().boundingBox();
    await page.mouse.click((bar?.x ?? 0) + 2, (bar?.y ?? 0) + 4);
    await page.waitForURL('**from=*&to=*');
    const some = await page.locator('article').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.locator('.plot').scrollIntoViewIfNeeded();
    const mark = await page.locator('.dot').last().boundingBox();
    await page.mouse.click((mark?.x ?? 0) + 6, (mark?.y ?? 0) + 6);
    await page.waitForURL('**/event/**');
    await page.locator('.quote').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows the record as it was known on a day', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/pair/UKR/SYR');
    await settled(page);
    await page.getByLabel('As known on').fill('2020-01-01');
    await page.waitForURL('**known=2020-01-01');
    await page.getByText('The record tells nothing of these two states.').waitFor();
    expect(await text(page, '.sentence')).toContain('as the record knew it on 1 January 2020');
    await context.close();
  });
});

describe('taking along', () => {
  it.each([
    ...['/', '/pair/UKR/SYR', '/state/UKR', '/network', '/recognition', `/report/${REPORT}`],
    ...['/events', '/changes', '/states', '/pairs', '/reports', '/search?q=ukr'],
  ])('every file of %s can be had, and its address has a title', async (path) => {
    const { page, context } = await open(browser, world.url);
    const html = await (await fetch(world.url + path)).text();
    expect(html).toMatch(path === '/' ? '<title>Chancery</title>' : /<title>.+ · Chancery<\/title>/);
    await page.goto(path);
    await settled(page);
    const files = await page
      .locator('aside a[download]')
      .evaluateAll((links) =>
        (links as unknown as { href: string; textContent: string }[]).map((a) => [a.textContent, a.href] as const),
      );
    expect(files.length).toBeGreaterThan(0);
    for (const [kind, address] of files) {
      const answer = await fetch(address);
      const type = { JSON: 'application/json', CSV: 'text/csv', Parquet: 'application/vnd.apache.parquet' }[kind];
      expect([address, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([address, 200, type]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1);
    }
    await context.close();
  });
});

describe('reading', () => {
  it('refuses an address inside this machine, and says so', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/read');
    await page.getByText('An address', { exact: true }).click();
    await page.getByLabel('The address').fill(`${world.url}/pair/UKR/SYR`);
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/private|loopback|this machine/i);
    await context.close();
  });

  it('shows how a sentence was parsed', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto(`/report/${REPORT}`);
    await page.getByText('How it was parsed').click();
    const tree = page.locator('.scroll svg');
    await tree.waitFor();
    expect(await tree.textContent()).toMatch(/nsubj[\s\S]*severed/);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('As a table').click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('writing', () => {
  it('keeps what was read, corrects it, and shows who said so', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto('/read');
    await page.getByLabel('The text').fill('Chad severed diplomatic relations with Fiji on Tuesday.');
    await page.getByLabel('Published on').fill('2021-03-03');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.text mark').first().waitFor();
    await page.getByText('Keep this report').click();
    await page.getByLabel('Write token').fill('not the token');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('writing needs the token of this server').waitFor();
    await page.getByLabel('Write token').fill(world.token);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('link', { name: 'To the report' }).click();
    await page.waitForURL('**/report/**');

    await page.getByRole('button', { name: 'Correct 1' }).click();
    await page.getByLabel('Something else is so').check();
    await page.getByLabel('Date', { exact: true }).fill('2021-03-01');
    await page.getByLabel('Why').fill('It was Monday.');
    await page.getByLabel('Your name').fill('A reader');
    await page.getByRole('button', { name: 'Enter the correction' }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'It was Monday.' });
    await entry.waitFor();
    expect(await entry.innerText()).toMatch(/Corrected: date 2021-03-01[\s\S]*A reader/);
    expect((await world.query.status('TCD', 'FJI', { on: '2021-03-01' })).tracks[0]?.value).toBe('severed');

    await page.getByRole('link', { name: 'The event' }).first().click();
    await page.getByText('1 March 2021').first().waitFor();
    await page.getByText('Correct', { exact: true }).click();
    await page.getByLabel('It is not an event').check();
    await page.getByLabel('Why').fill('The report was taken back.');
    await page.getByRole('button', { name: 'Enter the correction' }).click();
    await page.getByText('The record no longer tells this event.').waitFor();
    expect((await world.query.status('TCD', 'FJI')).tracks[0]?.value).toBe('unknown');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('what was missed', () => {
  it('is added by a person, in the words of the report', async () => {
    const { page, context, faults } = await open(browser, world.url);
    await page.goto(`/report/${REPORT}`);
    await settled(page);
    const quote = (await text(page, '.text p')).split(' ').slice(-4).join(' ');
    await page.getByText('It tells something that was not found').click();
    await page.getByLabel('Its words, letter by letter').fill('no such words');
    await page.getByRole('combobox', { name: 'Act' }).selectOption('recall');
    await page.getByLabel('Who (codes)').fill('SYR');
    await page.getByLabel('To whom (codes)').fill('UKR');
    await page.getByLabel('Why').fill('It stands there.');
    await page.getByLabel('Your name').fill('A reader');
    await page.getByLabel('Write token').fill(world.token);
    await page.getByRole('button', { name: 'Enter the correction' }).click();
    await page.locator('form .fault').waitFor();
    await page.getByLabel('Its words, letter by letter').fill(quote);
    await page.getByRole('button', { name: 'Enter the correction' }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'It stands there.' });
    await entry.waitFor();
    expect(await entry.innerText()).toMatch(/Added by a person[\s\S]*A reader/);
    const found = await world.query.events({ act: 'recall', actor: 'SYR', recipient: 'UKR' });
    expect(found.total).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('for everybody', () => {
  const paths = [
    '/network',
    '/network?track=recognition&state=SYR',
    '/recognition',
    '/recognition/X-LNR',
    '/changes',
    `/report/${REPORT}`,
    '/state/SYR?on=2023',
    '/read?from=address',
    '/embed/network',
  ];
  it.each(['light', 'dark'])('axe finds nothing in %s, and nothing is wider than 360 pixels', async (scheme) => {
    const { page, context, faults } = await open(browser, world.url, {
      dark: scheme === 'dark',
      width: 360,
      height: 740,
    });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      await page.evaluate("for (const d of document.querySelectorAll('main details')) d.open = true");
      await settled(page);
      found.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect([path, over]).toEqual([path, 0]);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('stands without its frame where it is embedded', async () => {
    const { page, context } = await open(browser, world.url);
    await page.goto('/embed/network');
    await page.locator('.node').first().waitFor();
    expect(await page.locator('header nav').count()).toBe(0);
    await page.getByText('As a table').click();
    await page.locator('details table').getByRole('link').first().click();
    await page.waitForURL('**/embed/pair/**');
    await page.goto('/network');
    await page.getByText('Embed', { exact: true }).click();
    expect(await page.getByLabel('Put this into another page:').inputValue()).toContain(`${world.url}/embed/network`);
    await context.close();
  });
});
