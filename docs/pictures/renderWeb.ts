import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { createServices } from '../../src/services.ts';
import { startWeb } from '../../src/startWeb.ts';
import { shrinkPng } from './shrinkPng.ts';

/**
 * Takes the README's pictures of the web reader over the articles that ship: screenshots, by a headless browser.
 *
 *     node --import ./src/stripTypes.mjs docs/pictures/renderWeb.ts [--browser /usr/bin/chromium] [--question TEXT]
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: '/usr/bin/chromium' },
    question: { type: 'string', default: 'What did each side say caused the talks to break down?' },
  },
});
const index = await mkdtemp(path.join(os.tmpdir(), 'on-record-pictures-'));
const config = { ...readConfig({}), index, web: { host: '127.0.0.1', port: 0, url: undefined } };
const services = createServices(config, pino({ level: 'warn' }, pino.destination(2)));
const browser = await chromium.launch({ executablePath: values.browser, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await services.refresh();
  const server = await startWeb({ ...services, config });
  const baseURL = `http://127.0.0.1:${server.port}`;
  const scene = async (name: string, options: BrowserContextOptions, draw: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ baseURL, locale: 'en-GB', ...options });
    const page = await context.newPage();
    await draw(page);
    const file = path.join(import.meta.dirname, `${name}.png`);
    await writeFile(file, shrinkPng(await page.screenshot()));
    process.stderr.write(`${name}.png\n`);
    await context.close();
  };
  await scene('web-answer', { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
    await ask(page);
    await page
      .getByRole('link', { name: /^Read it where it stands/ })
      .first()
      .click();
    await page.locator('#beside mark').waitFor();
  });
  await scene('web-over-time', { viewport: { width: 860, height: 720 }, colorScheme: 'dark' }, async (page) => {
    await page.goto('/over-time');
  });
  await scene('web-narrow', { viewport: { width: 390, height: 720 } }, ask);
  await server.close();
} finally {
  await browser.close();
  services.close();
  await rm(index, { recursive: true, force: true });
}

async function ask(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox').fill(values.question);
  await page.getByRole('textbox').press('Enter');
  await page.waitForURL(/\/answers\//);
}
