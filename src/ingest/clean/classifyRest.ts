import { FULL_NAME } from '../../text/names/fullName.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { foldText } from '../../text/fold/foldText.ts';
import { isOfPage } from '../blocks/isOfPage.ts';
import type { OpenBlock, Verdict } from '../blocks/classifiedBlock.ts';

/** A bulleted entry this long says something; a shorter one names something. */
const ITEM_WORDS = 8;
/** Lines of verse have more function words than lines of a menu, and stand together. */
const VERSE_STOP_SHARE = 0.35;
const VERSE_LINES = 3;
const UNSTOPPED_WORDS = 11;
/** Blocks of boilerplate that tell a dumped page, whose short lines are no text, from a text of short lines. */
const PAGE_BOILERPLATE = 4;

/** Judges by their neighbours the blocks that are still open, and sees to it that a seed never ends up without text. */
export function classifyRest(blocks: readonly OpenBlock[]): void {
  dropIsolated(blocks);
  const isTranscript = isDialogue(blocks);
  keepVerse(blocks);
  // Running text that ends in a colon ("Three people died:") announces the list below it, however short its entries
  // are.
  let isAnnounced = false;
  for (const [i, block] of blocks.entries()) {
    if (!block.bullet) isAnnounced = /[:：]$/u.test(block.features.text);
    if (block.verdict) continue;
    const isLead = isAnnounced && blocks[i + 1]?.bullet === true;
    const isBetween = blocks[i - 1]?.role === 'prose' && blocks[i + 1]?.role === 'prose';
    if (block.bullet && (block.role === 'prose' || block.features.words >= ITEM_WORDS || isAnnounced)) {
      block.verdict = { kind: 'item' };
    } else if (
      !block.bullet &&
      (block.role === 'prose' || isTranscript || isLead || isPart(block) || (isBetween && isUnstopped(block)))
    ) {
      block.verdict = { kind: 'paragraph' };
    }
  }
  keepLinesOfPage(blocks);
  markHeadings(blocks);
  rescue(blocks);
}

/**
 * Short lines of a page whose text was found by its markup: they are no links, which are known there. Rows of tables
 * and entries of lists are items; the rest is kept as headings are, to be read and not to be quoted.
 */
function keepLinesOfPage(blocks: readonly OpenBlock[]): void {
  if (!isOfPage(blocks)) return;
  for (const block of blocks) {
    if (block.markup === 'row' || block.markup === 'item') block.verdict ??= { kind: 'item' };
    else if (block.markup === 'paragraph') block.verdict ??= { kind: 'heading' };
  }
}

/** A piece of a sentence, cut off by a line end or by whoever made the record; not a button in lower case. */
function isPart({ features, markup }: OpenBlock): boolean {
  return features.isFragment && features.words >= 4 && markup !== 'heading';
}

/** A sentence without its full stop, between two others: longer than subheadings are, and mostly in lower case. */
function isUnstopped({ features: { text, words, stopShare }, markup }: OpenBlock): boolean {
  if (markup === 'heading' || words < UNSTOPPED_WORDS || stopShare < 0.25) return false;
  return (text.match(/(?<![\p{L}\p{N}'’])\p{Ll}/gu)?.length ?? 0) >= words * 0.6;
}

/**
 * Short lines directly before kept text are headings, and so are the lines that sign it; the others are links, kickers
 * and leftovers.
 */
function markHeadings(blocks: readonly OpenBlock[]): void {
  for (const [at, block] of blocks.entries())
    if (isSignature(block, blocks[at - 1])) block.verdict = { kind: 'heading' };
  let next: Verdict | undefined;
  for (const block of blocks.toReversed()) {
    if (block.verdict && 'reason' in block.verdict) continue;
    if (!block.verdict) {
      const isHeading = next !== undefined && 'kind' in next && (next.kind === 'paragraph' || next.kind === 'item');
      const belongs = isHeading || (block.markup === 'heading' && next !== undefined && 'kind' in next);
      // A row of a table is no heading.
      block.verdict =
        belongs && !block.bullet && !block.features.text.includes(' | ')
          ? { kind: 'heading' }
          : { reason: 'stray line' };
    }
    next = block.verdict;
  }
}

/** "— Iris Cole, baker", or a name right under a letter, with no empty line between. */
function isSignature({ verdict, role, gapBefore, bullet, features: { text } }: OpenBlock, above?: OpenBlock): boolean {
  if (verdict || role !== 'line' || above?.role !== 'prose' || (above.verdict && 'reason' in above.verdict))
    return false;
  return (/^[—―–-]/u.test(text) || !(gapBefore || bullet)) && SIGNED.test(text);
}

const SIGNED = new RegExp(`^(?:[-–—―]{1,2}\\s*)?${FULL_NAME}(?:\\s*[,(][^.!?:;“”"]{1,60})?$`, 'u');

/** "Q: …", "SMITH: …" before a third of the blocks. */
function isDialogue(blocks: readonly OpenBlock[]): boolean {
  const open = blocks.filter((block) => !block.verdict);
  const spoken = open.filter((block) => /^\p{Lu}[\p{L}\p{M} .'’-]{0,30}:\s/u.test(block.features.text));
  return spoken.length >= 2 && spoken.length * 3 >= open.length;
}

/** Verse and lyrics: lines without full stops that stand together and read like speech. */
function keepVerse(blocks: readonly OpenBlock[]): void {
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from;
    let words = 0;
    let stops = 0;
    for (
      let block = blocks[to];
      block && !block.verdict && !block.bullet && isVerseLine(block, to > from);
      block = blocks[to]
    ) {
      words += block.features.words;
      stops += block.features.words * block.features.stopShare;
      to += 1;
    }
    if (to - from >= VERSE_LINES && stops >= words * VERSE_STOP_SHARE) {
      for (const block of blocks.slice(from, to)) block.verdict = { kind: 'paragraph' };
    }
    from = Math.max(from, to - 1);
  }
}

function isVerseLine(block: OpenBlock, isLater: boolean): boolean {
  return block.role === 'line' && block.markup !== 'heading' && (!isLater || !block.gapBefore);
}

/**
 * A short sentence with nothing but boilerplate around it, which shares no word with the article, is boilerplate (an
 * outlet's motto in the footer). Only on pages that are boilerplate to a third, so that no plain text is judged by
 * this.
 */
function dropIsolated(blocks: readonly OpenBlock[]): void {
  const dropped = blocks.filter(({ verdict }) => verdict && 'reason' in verdict).length;
  if (dropped < 10 || dropped * 3 < blocks.length || blocks.every((block) => block.verdict ?? isWeak(block))) return;
  const isAlone = (i: number): boolean => {
    const around = [i - 2, i - 1, i + 1, i + 2].map((at) => blocks[at]);
    return !around.some(isRunning) && around.filter((block) => block && !block.verdict).length <= 1;
  };
  const vocabulary = new Set(
    blocks.flatMap((block) => (reasonOf(block) === '' && !isWeak(block) ? contentWords(block) : [])),
  );
  const isolated = blocks.filter(
    (block, i) =>
      !block.verdict && isWeak(block) && isAlone(i) && !contentWords(block).some((word) => vocabulary.has(word)),
  );
  for (const block of isolated) block.verdict = { reason: 'stray line' };
}

function contentWords({ features }: OpenBlock): string[] {
  return (foldText(features.text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !isStopWord(word));
}

function isWeak({ role, features }: OpenBlock): boolean {
  return role === 'prose' && features.sentences === 1 && features.words < 20 && !features.hasQuote;
}

function isRunning(block: OpenBlock | undefined): boolean {
  return block?.role === 'prose' && !(block.verdict && 'reason' in block.verdict);
}

/** Keeps lines rather than lose a text of lines; keeps anything rather than nothing. */
function rescue(blocks: readonly OpenBlock[]): void {
  const wordsOf = (kept: (verdict: Verdict) => boolean): number =>
    blocks.reduce((sum, { verdict, features }) => sum + (verdict && kept(verdict) ? features.words : 0), 0);
  const quoted = wordsOf((verdict) => 'kind' in verdict && (verdict.kind === 'paragraph' || verdict.kind === 'item'));
  const stray = wordsOf((verdict) => 'reason' in verdict && verdict.reason === 'stray line');
  const boilerplate = blocks.filter(
    (block) => !['', 'stray line', 'symbols', 'repeated'].includes(reasonOf(block)),
  ).length;
  const isPage = boilerplate > PAGE_BOILERPLATE && boilerplate * 10 > blocks.length;
  if (quoted > 0 && (isPage || stray <= quoted)) return;
  const keep = (which: (block: OpenBlock) => boolean): boolean => {
    const found = blocks.filter(which);
    for (const block of found) block.verdict = { kind: block.bullet ? 'item' : 'paragraph' };
    return found.length > 0;
  };
  if (keep((block) => reasonOf(block) === 'stray line') || quoted > 0) return;
  if (keep((block) => block.role === 'line' || block.role === 'prose')) return;
  if (keep((block) => block.role !== 'symbols' && reasonOf(block) !== 'markup')) return;
  keep(() => true);
}

function reasonOf({ verdict }: OpenBlock): string {
  return verdict && 'reason' in verdict ? verdict.reason : '';
}
