import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveWeb, type WebServer } from '../../../src/web/http/serveWeb.ts';
import { council, harbour, newsCorpus } from '../../fakes/newsCorpus.ts';
import { openReader } from '../openReader.ts';

/** The system's browser; another one by `CHROMIUM`. None is downloaded. */
const { CHROMIUM = '/usr/bin/chromium' } = process.env;

export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  process.stdout.write(`No browser at ${CHROMIUM}: the tests in a browser are skipped (set CHROMIUM).\n`);

export interface Stage {
  /** Where the reader is. */
  origin: string;
  /** A window of its own; closed after the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** How long the browser may take for one thing, in ms: a busy machine is slow. */
const PATIENCE = 120_000;

export const WIDE = { width: 1280, height: 720 };
export const NARROW = { width: 390, height: 700 };

/**
 * A reader over made-up articles, or an index of a test's own, and a browser for a file of tests. After each test:
 * nothing was asked of any other host, and the browser had nothing to complain about, the pages' own policy among it.
 */
export function useBrowser(makeIndex = async () => newsCorpus([...harbour, long, council])): Stage {
  const stage = {} as Stage;
  const pages: Page[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let server: WebServer;

  beforeAll(async () => {
    const { app } = await openReader({ index: await makeIndex() });
    server = await serveWeb(app, { host: '127.0.0.1', port: 0 });
    // No sandbox: CI runs as root.
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    stage.origin = `http://127.0.0.1:${server.port}`;
    stage.open = async (options = {}) => {
      const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', baseURL: stage.origin, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on('request', (request) => {
        if (!request.url().startsWith(stage.origin)) complaints.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        // That a page has the status of a problem is no complaint of ours.
        if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      pages.push(page);
      return page;
    };
  });

  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return stage;
}

/** An article that no window holds whole; what somebody says stands at its end. */
const long = {
  id: 'long',
  title: 'The long night of the dredger',
  outlet: 'Sound Radio',
  date: '2031-03-07',
  paragraphs: [
    ...Array.from({ length: 60 }, (_, n) => `Hour ${n + 1} passed, and the dredger lay where it had lain.`),
    '“The dredger moves at dawn,” said Bo Marsh.',
  ],
  statements: [{ words: '“The dredger moves at dawn,”', by: 'Bo Marsh', side: 'Harbour Lines' }],
};

/** What axe-core finds wrong with a page, best practices included: a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () =>
    (globalThis as unknown as { axe: { run(): Promise<Results> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
