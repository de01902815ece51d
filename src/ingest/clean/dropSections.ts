import { isOfPage } from '../blocks/isOfPage.ts';
import type { OpenBlock } from '../blocks/classifiedBlock.ts';

/** Fewest short lines in a row that make a menu; fewer where all of them stand behind bullets. */
const MENU_LINES = 4;
const MENU_BULLETS = 3;
/** Longest menu entry, and mean length of entries, in words. */
const MENU_WORDS = 5;
const MENU_MEAN_WORDS = 3.5;
/** Menus name things; lines with more function words than this are sentences or verse. */
const MENU_STOP_SHARE = 0.3;

/**
 * Drops menus, tag lists, tickers and lists of links: runs of short lines, and what stands under a label that opens
 * such a list.
 */
export function dropSections(blocks: readonly OpenBlock[]): void {
  const insideMenu = isOfPage(blocks) ? new Set<number>() : dropMenus(blocks);
  const prose = blocks.filter((block) => block.role === 'prose' && !block.bullet);
  const usesGaps = prose.filter((block) => block.gapBefore).length >= prose.length * 0.6;
  for (let i = 0; i < blocks.length; i += 1) {
    const next = blocks[i + 1];
    // "READ MORE:" with its link on the next line.
    if (next?.role === 'line' && blocks[i]?.role === 'label' && /more:$/iu.test(blocks[i]?.features.text ?? ''))
      next.verdict ??= { reason: 'related links' };
    if (blocks[i]?.role !== 'section' || insideMenu.has(i)) continue;
    const end = sectionEnd(blocks, i, usesGaps);
    for (const block of blocks.slice(i + 1, end)) {
      // A date in here is that of a link, not the article's.
      if (!block.verdict || block.role === 'byline') block.verdict = { reason: 'related links' };
    }
    i = end - 1;
  }
}

/** Position one past the section that the label at `at` opens. */
function sectionEnd(blocks: readonly OpenBlock[], at: number, usesGaps: boolean): number {
  let end = at + 1;
  // Where paragraphs stand apart, entries that follow without an empty line are one list: a ticker.
  while (isEntryOf(blocks[end], usesGaps)) end += 1;
  if (end > at + 2 || (end === at + 2 && !isStrong(blocks[at + 1]))) return end;
  for (end = at + 1; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (block?.role === 'highlights' || isStrong(block)) break;
    if (isMedium(block) && (isMedium(blocks[end + 1]) || isMedium(blocks[end - 1]))) break;
    // After one more link line in the text the next short line is a heading again.
    if (block?.role === 'link' && blocks[end + 1]?.role === 'line' && isMedium(blocks[end + 2])) {
      end += 1;
      break;
    }
  }
  return end;
}

function isEntryOf(block: OpenBlock | undefined, usesGaps: boolean): boolean {
  return block !== undefined && usesGaps && !block.gapBefore && !(isStrong(block) && block.features.sentences >= 2);
}

/** Text that no list of links holds: several sentences, a long one, or one with somebody's words in it. */
function isStrong(block: OpenBlock | undefined): boolean {
  if (block?.role !== 'prose') return false;
  const { words, sentences, endsSentence, hasQuote } = block.features;
  return words >= 25 || (endsSentence && words >= 8 && (sentences >= 2 || hasQuote));
}

function isMedium(block: OpenBlock | undefined): boolean {
  return block?.role === 'prose' && block.features.words >= 9;
}

/**
 * Drops runs of short lines. Returns the positions in such runs that another entry follows: a label there opens
 * nothing.
 */
function dropMenus(blocks: readonly OpenBlock[]): Set<number> {
  const inside = new Set<number>();
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from;
    while (isEntry(blocks[to])) to += 1;
    if (to === from) continue;
    // The last short line before a byline or a paragraph is a headline or a heading, not the menu's last entry.
    const isHead = isHeadLike(blocks[to - 1]) && ['byline', 'counter', 'prose'].includes(blocks[to]?.role ?? '');
    const run = blocks.slice(from, isHead ? to - 1 : to);
    if (!announces(blocks[from - 1]) && isMenu(run)) {
      run.forEach((block, i) => {
        block.verdict ??= { reason: 'menu' };
        if (i < run.length - 1) inside.add(from + i);
      });
    }
    from = to;
  }
  return inside;
}

/** "Three towns came:" before a list: the list is text, however much it looks like a menu. */
function announces(block: OpenBlock | undefined): boolean {
  return (
    block !== undefined &&
    ['prose', 'line'].includes(block.role) &&
    block.features.words >= 3 &&
    /[:：]$/u.test(block.features.text)
  );
}

function isHeadLike(block: OpenBlock | undefined): boolean {
  return block?.role === 'line' && !block.bullet && block.features.words >= (block.gapBefore ? 2 : 3);
}

function isEntry(block: OpenBlock | undefined): boolean {
  if (
    block === undefined ||
    block.markup === 'heading' ||
    (block.verdict && 'kind' in block.verdict) ||
    announces(block)
  )
    return false;
  if (['prose', 'link', 'caption', 'byline', 'counter'].includes(block.role)) return false;
  const { words, endsSentence, isFragment } = block.features;
  return words <= MENU_WORDS && !endsSentence && (!isFragment || block.bullet || block.role !== 'line');
}

function isMenu(run: readonly OpenBlock[]): boolean {
  if (run.length < (run.every((block) => block.bullet) ? MENU_BULLETS : MENU_LINES)) return false;
  let words = 0;
  let stops = 0;
  for (const { features } of run) {
    words += features.words;
    stops += features.words * features.stopShare;
  }
  return words <= run.length * MENU_MEAN_WORDS && stops <= words * MENU_STOP_SHARE;
}
