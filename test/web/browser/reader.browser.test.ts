import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser, NARROW, useBrowser, violationsOf } from './useBrowser.ts';

/** The first three have every colour that there is. */
const PAGES = [
  '/',
  '/articles/harbour-1?mark=65-90',
  '/over-time',
  '/articles?q=harbour',
  '/speakers',
  '/timeline?name=Ada+Quill',
  '/timeline?name=zebra',
];
const QUESTIONS = ['Who tore up the rota and the offer?', 'Which zebra rotta?'];

describe.skipIf(!hasBrowser)('the web reader in a browser', () => {
  const stage = useBrowser();
  const question = 'When does the dredger move?';
  const words = '“The dredger moves at dawn,”';

  async function ask(page: Page, asked = question): Promise<void> {
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Your question' }).fill(asked);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/\/answers\//);
  }

  /** Whether it is drawn within the window. */
  const isSeen = async (page: Page, selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= element.ownerDocument.defaultView.innerHeight;
      });
  const isFocused = async (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === element.ownerDocument.activeElement);

  describe.each([
    { colorScheme: 'light', script: 'with its script', paths: PAGES, questions: QUESTIONS },
    { colorScheme: 'light', script: 'without', paths: ['/'], questions: QUESTIONS.slice(0, 1) },
    { colorScheme: 'dark', script: 'with its script', paths: PAGES.slice(0, 3), questions: QUESTIONS },
    { colorScheme: 'dark', script: 'without', paths: ['/'], questions: QUESTIONS.slice(0, 1) },
  ] as const)('in $colorScheme, $script', ({ colorScheme, script, paths, questions }) => {
    it('has nothing that axe-core finds wrong', async () => {
      const page = await stage.open({ colorScheme });
      // axe-core is a script itself, and runs in no browser where scripts are off: the page is what it is there.
      if (script === 'without') await page.route('**/page.js', (route) => route.fulfill({ body: '' }));
      for (const path of paths) {
        await page.goto(path);
        expect([path, await violationsOf(page)]).toEqual([path, []]);
      }
      for (const asked of questions) {
        await ask(page, asked);
        for (const details of await page.locator('summary').all()) await details.click();
        expect([asked, await violationsOf(page)]).toEqual([asked, []]);
      }
    });
  });

  it('fits a small window and large letters: nothing has to be scrolled sideways', async () => {
    const page = await stage.open({ viewport: { width: 320, height: 600 } });
    for (const path of ['/', '/articles', '/articles/long', '/timeline?name=Ada+Quill', '/over-time']) {
      await page.goto(path);
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([path, over]).toEqual([path, 0]);
    }
  });

  it('is from right to left in Arabic, and axe-core finds nothing wrong there', async () => {
    const page = await stage.open({ locale: 'ar-EG' });
    await page.goto('/over-time');
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('without JavaScript asks, and opens the article at the marked words', async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await ask(page);
    expect(await page.getByRole('button', { name: 'Dark' }).count()).toBe(0);
    await page
      .getByRole('link', { name: /^Read it where it stands/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\/[\w-]{12}\?mark=\d+-\d+#words$/);
    expect(await page.locator('mark').allTextContents()).toEqual([words]);
    await expect.poll(() => isSeen(page, 'mark')).toBe(true);
    await page.goBack();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(question);
  });

  it('with JavaScript opens it beside the answer, scrolled to the words, and closes it again', async () => {
    const page = await stage.open();
    await ask(page);
    const address = page.url();
    const link = page.getByRole('link', { name: /^Read it where it stands/ }).first();
    await link.click();
    const beside = page.getByRole('complementary', { name: 'The article beside it' });
    await beside.getByText('The long night of the dredger').waitFor();
    expect(await beside.locator('mark').allTextContents()).toEqual([words]);
    await expect.poll(() => isSeen(page, '#beside mark')).toBe(true);
    expect(await isSeen(page, 'main figure.excerpt')).toBe(true);
    expect(page.url()).toBe(address);
    expect(await isFocused(beside)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await beside.isVisible()).toBe(false);
    expect(await isFocused(link)).toBe(true);
  });

  it('in a narrow window, or with a key held, goes to the article as links do', async () => {
    const page = await stage.open({ viewport: NARROW });
    await ask(page);
    await page
      .getByRole('link', { name: /^Read it where it stands/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\//);
    const wide = await stage.open();
    await ask(wide);
    const opened = wide.context().waitForEvent('page');
    await wide
      .getByRole('link', { name: /^Read it where it stands/ })
      .first()
      .click({ modifiers: ['Control'] });
    expect((await opened).url()).toMatch(/\/articles\//);
  });

  it('goes to the article where it cannot be opened beside the answer', async () => {
    const page = await stage.open();
    await ask(page);
    await page.route('**/articles/**', (route) =>
      route.request().resourceType() === 'xhr'
        ? route.fulfill({ status: 503, contentType: 'text/html', body: '' })
        : route.continue(),
    );
    await page
      .getByRole('link', { name: /^Read it where it stands/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\//);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The long night of the dredger');
  });

  it('is used with the keyboard alone', async () => {
    const page = await stage.open();
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
      );
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const [ring, on] = [
          await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'),
          await focused(),
        ];
        expect([on, ring]).toEqual([on, expect.not.stringMatching('none')]);
        if (name.test(on)) return;
      }
      expect.unreachable(`no way to ${name} with Tab`);
    };
    await page.goto('/');
    await tabTo(/^Skip to the content$/);
    expect(await isSeen(page, '.skip')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/answers\//);
    await tabTo(/^Read it where it stands/);
    await page.keyboard.press('Enter');
    await page.locator('#beside mark').waitFor();
    expect(await focused()).toBe('The article beside it');
    await tabTo(/^Close$/);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Read it where it stands/);
    await page.goto('/over-time');
    await tabTo(/^The same numbers as a table$/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('table').isVisible()).toBe(true);
  });

  it('keeps the choice of dark or light without a cookie', async () => {
    const page = await stage.open({ colorScheme: 'light' });
    const ground = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    await page.goto('/');
    const light = await ground();
    const button = page.getByRole('button', { name: 'Dark' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto('/articles');
    expect(await ground()).toBe(dark);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground()).toBe(light);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('says that it reads, asks once however often one presses, and may be asked again', async () => {
    const page = await stage.open();
    let posts = 0;
    await page.route('**/ask', async (route) => {
      posts += 1;
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('/');
    await page.getByRole('textbox').fill(question);
    const button = page.getByRole('button', { name: 'Ask', exact: true });
    const said = await button.evaluate((element) => {
      element.click();
      element.click();
      return element.form.querySelector('[role=status]').textContent;
    });
    expect(said).toBe('Reading the articles …');
    await page.waitForURL(/\/answers\//);
    expect(posts).toBe(1);
    await page.goBack();
    expect(await button.getAttribute('aria-disabled')).toBeNull();
    expect(await page.getByRole('status').textContent()).toBe('');
  });
});
