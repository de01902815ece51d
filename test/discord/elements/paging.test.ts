import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { button, container, divider, row, section, text } from '../../../src/discord/elements/components.ts';
import { fits, measure } from '../../../src/discord/elements/measure.ts';
import { onePage, pageWithin, widest, type Position } from '../../../src/discord/elements/pages/onePage.ts';
import { pageLine } from '../../../src/discord/elements/pages/pageLine.ts';
import { pagesOf } from '../../../src/discord/elements/pages/pagesOf.ts';
import { turnButtons } from '../../../src/discord/elements/pages/turnButtons.ts';

describe('pagesOf', () => {
  const upTo = (most: number) => (page: readonly number[]) => page.reduce((sum, size) => sum + size, 0) <= most;

  it('fills each page as far as it goes, in order', () => {
    expect(pagesOf([1, 2, 3, 3, 1, 6], upTo(6))).toEqual([[1, 2, 3], [3, 1], [6]]);
  });

  it('gives an item that fits no page one of its own, first or not', () => {
    expect(pagesOf([9, 1, 9, 1], upTo(6))).toEqual([[9], [1], [9], [1]]);
  });

  it('makes one empty page of nothing', () => {
    expect(pagesOf([], () => false)).toEqual([[]]);
  });

  it('tries a few sizes a page, and not each from one item on', () => {
    let tried = 0;
    const pages = pagesOf(Array<number>(1_000).fill(1), (page) => (tried++, upTo(50)(page)));
    expect(pages).toHaveLength(20);
    // The first page is found item by item, the others begin as long as the one before.
    expect(tried).toBeLessThan(50 + 3 * 20);
  });

  it('loses and doubles nothing, whatever fits, and makes no page more than it must', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.integer({ min: 1, max: 12 }), (items, most) => {
        const pages = pagesOf(items, upTo(most));
        expect(pages.flat()).toEqual(items);
        for (const [n, page] of pages.entries()) {
          if (page.length > 1) expect(upTo(most)(page)).toBe(true);
          const [next] = pages[n + 1] ?? [];
          if (next !== undefined) expect(upTo(most)([...page, next])).toBe(false);
        }
      }),
    );
  });
});

describe('onePage', () => {
  // Ten texts of 900 characters: four a message.
  const items = Array.from({ length: 10 }, (_, n) => `${n}`.repeat(900));
  const seen: Position[] = [];
  const compose = (some: readonly string[], position: Position) => (seen.push(position), some.map(text));
  const shown = (page: number): string[] =>
    onePage(items, page, compose).map((component) => ('content' in component ? component.content.slice(0, 1) : ''));

  it('shows the page that is asked for, or the nearest that there is', () => {
    expect([-1, 0, 1, 2, 3, Number.NaN, 1.5].map(shown)).toEqual(
      [['0123'], ['0123'], ['4567'], ['89'], ['89'], ['0123'], ['0123']].map(([digits = '']) => [...digits]),
    );
  });

  it('tells where it is, and leaves room for any other place while it measures', () => {
    seen.length = 0;
    shown(1);
    expect(seen.at(-1)).toEqual({ page: 1, pages: 3 });
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([widest]));
    expect(`${widest.page + 1} ${widest.pages}`).toMatch(/^\d\d \d\d$/);
    expect(widest.page).toBeLessThan(widest.pages - 1);
  });

  it('shows an empty list as one page', () => {
    seen.length = 0;
    expect(onePage([], 3, compose)).toEqual([]);
    expect(seen).toEqual([{ page: 0, pages: 1 }]);
  });
});

it('stays within the pages that there are', () => {
  expect([-3, 0, 1, 2, 3, 99].map((page) => pageWithin(page, 3))).toEqual([0, 0, 1, 2, 2, 2]);
});

it('says which page of how many, where there are several', () => {
  expect(pageLine({ page: 0, pages: 1 }, 'en')).toEqual([]);
  expect(pageLine({ page: 0, pages: 2 }, 'en')).toEqual(['Page 1 of 2']);
  expect(pageLine({ page: 2, pages: 3 }, 'de')).toEqual(['Seite 3 von 3']);
});

it('turns pages by two buttons, of which the one that leads nowhere cannot be pressed', () => {
  const turned = (page: number, pages: number) =>
    turnButtons('en', { page, pages }, (to) => `to ${to}`).map(({ custom_id: id, disabled = false, style }) =>
      [id, style, disabled ? 'off' : 'on'].join(' '),
    );
  expect(turned(0, 1)).toEqual([]);
  expect(turned(0, 2)).toEqual(['to -1 2 off', 'to 1 1 on']);
  expect(turned(1, 3)).toEqual(['to 0 2 on', 'to 2 1 on']);
  expect(turned(2, 3)).toEqual(['to 1 2 on', 'to 3 1 off']);
  expect(turnButtons('fr', { page: 0, pages: 2 }, String).map((one) => 'label' in one && one.label)).toEqual([
    'Précédent',
    'Suivant',
  ]);
});

describe('what a message costs', () => {
  const press = button('A label is no text of the message', 'id');

  it('counts components, nested ones and the button beside a section too, and the characters of texts', () => {
    expect(measure([])).toEqual({ components: 0, text: 0 });
    expect(measure([divider])).toEqual({ components: 1, text: 0 });
    expect(measure([text('four')])).toEqual({ components: 1, text: 4 });
    expect(measure([row(press, press)])).toEqual({ components: 3, text: 0 });
    expect(measure([section('four', press)])).toEqual({ components: 3, text: 4 });
    expect(measure([container([text('four'), section('fivefive', press), divider]), row(press)])).toEqual({
      components: 8,
      text: 12,
    });
  });

  it('takes odd values for what they are: no children, no text', () => {
    expect(measure([{ components: null, accessory: null, content: 7 }])).toEqual({ components: 1, text: 0 });
    expect(measure([{ components: 'abc', accessory: 'abc', content: null }])).toEqual({ components: 1, text: 0 });
  });

  it('fits up to 40 components and not one more', () => {
    const texts = (n: number) => Array.from({ length: n }, () => text('a'));
    expect(fits([container(texts(39))])).toBe(true);
    expect(fits([container(texts(40))])).toBe(false);
  });

  it('fits up to 4000 characters of all texts together and not one more', () => {
    expect(fits([text('a'.repeat(3000)), text('a'.repeat(1000))])).toBe(true);
    expect(fits([text('a'.repeat(3000)), text('a'.repeat(1001))])).toBe(false);
  });
});
