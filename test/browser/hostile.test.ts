/** A corpus of hostile titles, bylines, texts and addresses thrown at every page: no script runs, no dialog opens, nothing is asked of elsewhere. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, open, settled } from './chromium.js';
import { startWorld, type World } from './world.js';

const PWN = 'window.__pwned=1';
const hostile = [
  `<script>${PWN}</script>`,
  `<img src=x onerror="${PWN}">`,
  `"><svg onload=${PWN}>`,
  `</title><script>${PWN}</script>`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
  `<a href="javascript:${PWN}">x</a>`,
  `<style>@import url(https://evil.example/x.css);</style>`,
  `<link rel=stylesheet href=https://evil.example/y.css>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<base href="https://evil.example/">`,
  `{{constructor.constructor('${PWN}')()}}`,
  `\${${PWN}}`,
  `\u202e\u2066drow elbisrever\u2069`,
  `وزارة الخارجية السورية تقطع العلاقات مع أوكرانيا`,
  `Министерство иностранных дел Украины разорвало отношения`,
  `${'Unbreakablelongheadline'.repeat(12)}`,
  `' onfocus='${PWN}' autofocus='`,
  `%3Cscript%3E${PWN}%3C/script%3E`,
];
const addresses = [
  `javascript:${PWN}`,
  `JaVaScRiPt:${PWN}`,
  `data:text/html,<script>${PWN}</script>`,
  'https://evil.example/"onmouseover="x',
  `vbscript:${PWN}`,
  '//evil.example/x',
];

let world: World;
let browser: Browser;
let ids: string[];
beforeAll(async () => {
  world = await startWorld();
  const documents = hostile.map((bad, i) => ({
    id: i === 0 ? 'h-"><script>' : `h-${i}`,
    url: addresses[i % addresses.length] ?? null,
    outlet: bad,
    byline: bad,
    title: bad,
    published: '2022-07-21',
    retrieved: null,
    language: 'en',
    text: `${bad}\n\nUkraine severed diplomatic relations with Syria on Wednesday, "${bad}" said Zelensky. Syria ${bad} expelled the Ukrainian ambassador.\n\n${bad}`,
    problems: [{ code: 'x', message: bad, hint: bad, where: bad }],
  }));
  const response = await fetch(`${world.url}/api/v1/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(documents),
  });
  const kept = (await response.json()) as { report: string; outcome: string }[];
  ids = kept.filter((k) => k.outcome === 'new').map((k) => k.report);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

it('keeps enough of them to try', () => expect(ids.length).toBeGreaterThan(hostile.length / 2));

it('runs nothing on any page', async () => {
  const { page, context, faults } = await open(browser, world.url);
  const events = (await world.query.events({ limit: 100 })).items
    .slice(0, 6)
    .map((e) => `/event/${encodeURIComponent(e.id)}`);
  const paths = [
    '/',
    '/pair/UKR/SYR',
    ...ids.map((id) => `/report/${encodeURIComponent(id)}`),
    ...events,
    '/state/UKR',
    '/network',
    '/recognition',
    '/changes',
    `/network?state=${encodeURIComponent(hostile[0] ?? '')}&track=${encodeURIComponent(hostile[1] ?? '')}`,
    `/recognition/${encodeURIComponent(hostile[1] ?? '')}`,
    '/reports',
    '/events',
    ...hostile.slice(0, 4).map((bad) => `/search?q=${encodeURIComponent(bad)}`),
    `/pair/${encodeURIComponent(hostile[0] ?? '')}/${encodeURIComponent(hostile[1] ?? '')}`,
    `/state/${encodeURIComponent(hostile[1] ?? '')}`,
    `/pair/UKR/SYR?on=${encodeURIComponent(hostile[0] ?? '')}&track=${encodeURIComponent(hostile[1] ?? '')}`,
  ];
  for (const path of paths) {
    await page.goto(path);
    await settled(page);
    expect([path, await page.evaluate('window.__pwned')]).toEqual([path, undefined]);
    if (path.startsWith('/report/') || path.startsWith('/event/')) {
      await page.evaluate("for (const d of document.querySelectorAll('main details')) d.open = true");
      await settled(page);
      expect([path, await page.evaluate('window.__pwned')]).toEqual([path, undefined]);
    }
    const links = (await page.evaluate(
      '[...document.links].map((a) => [a.protocol, a.origin === location.origin || a.rel])',
    )) as [string, boolean | string][];
    for (const [protocol, rel] of links) {
      expect(['http:', 'https:']).toContain(protocol);
      if (rel !== true) expect(rel).toBe('noopener noreferrer nofollow');
    }
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect([path, over]).toEqual([path, 0]);
  }
  expect(faults).toEqual([]);
  await context.close();
});

it('runs nothing of a text that is only read', async () => {
  const { page, context, faults } = await open(browser, world.url);
  await page.goto('/read');
  await page.getByLabel('The text').fill(`France expelled a Russian diplomat on Monday. ${hostile.join(' ')}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.text p').first().waitFor();
  expect(await page.evaluate('window.__pwned')).toBeUndefined();
  expect(faults).toEqual([]);
  await context.close();
});
