/** A real Chromium from its npm package, with the same web security as a person's; nothing needs to be installed by hand. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Starts the browser. */
export async function launch(): Promise<Browser> {
  // The package unpacks its own libraries only where it believes itself to be; a fresh folder keeps a stale copy out.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const folder = mkdtempSync(join(tmpdir(), 'chancery-browser-'));
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  // Its own table of fonts looks in /tmp only, and a browser without any font ends at the first form field.
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(join(folder, 'fonts'), folder));
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...env(), FONTCONFIG_PATH: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

function env(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined));
}

function fontsConf(fonts: string, cache: string): string {
  const dirs = [fonts, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(cache, 'fonts-cache')}</cachedir></fontconfig>`;
}

/** Waits until a view is there, with what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main [role=alert]').first().waitFor();
  await page.locator('main [role=status]').first().waitFor({ state: 'detached' });
}

/** A page that writes down what it should not do: errors, dialogs, requests to elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

/** Opens a page on a server; all that leaves it is refused and noted. */
export async function open(
  browser: Browser,
  url: string,
  options: { width?: number; height?: number; dark?: boolean; reducedMotion?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself notes every answer that is not 200; the tests look at those on purpose.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`);
  });
  return { page, context, faults };
}
