import { foldText } from '../../text/fold/foldText.ts';
import { isOfPage } from '../blocks/isOfPage.ts';
import type { OpenBlock } from '../blocks/classifiedBlock.ts';

/** Headline in words: shorter ones are kickers ("World news"), and are taken only where there is nothing else. */
const MIN_TITLE_WORDS = 4;
/** Longest title that is looked for in the text, in characters. */
const MAX_TITLE = 400;
/** This much boilerplate before the headline makes the seed a dump of a whole page. */
const PAGE_BOILERPLATE = 4;

/**
 * Marks the headline, if the text has one: the block that says what `given` says, or the line without a full stop
 * before the running text that looks most like one. On a dumped page what stands before it is dropped too.
 */
export function findTitle(blocks: readonly OpenBlock[], given: string | undefined): void {
  const body = blocks.findIndex((block) => !block.verdict && block.role === 'prose' && block.features.words >= 8);
  const at = findGiven(blocks, given) ?? findAboveByline(blocks) ?? findLine(blocks, body);
  const title = at === undefined ? undefined : blocks[at];
  if (at === undefined || !title) return;
  title.verdict = { kind: 'title' };
  if (isOfPage(blocks)) return;
  const before = blocks.slice(0, at);
  if (before.filter((block) => block.verdict && 'reason' in block.verdict).length < PAGE_BOILERPLATE) return;
  for (const block of before) block.verdict ??= { reason: 'before the headline' };
}

function findGiven(blocks: readonly OpenBlock[], given: string | undefined): number | undefined {
  const wanted = given === undefined || given.length > MAX_TITLE ? '' : bare(given);
  if (wanted === '') return undefined;
  const fits = (block: OpenBlock): boolean => {
    if (block.features.text.length > wanted.length * 2 + 20 || block.role === 'byline') return false;
    const own = bare(block.features.text);
    // Pages add the outlet to the title: "Talks collapse - The Daily Example".
    return own === wanted || (own.length > 20 && wanted.startsWith(own) && /^\s*[-|:]/u.test(wanted.slice(own.length)));
  };
  const hasBody = blocks.some((block) => !block.verdict && block.role === 'prose' && !fits(block));
  const at = hasBody ? blocks.findIndex((block) => (!block.verdict || 'reason' in block.verdict) && fits(block)) : -1;
  return at < 0 ? undefined : at;
}

/**
 * On a dumped page where sentences stand before the headline (tickers and teasers): the line above the first byline
 * that most of the running text follows.
 */
function findAboveByline(blocks: readonly OpenBlock[]): number | undefined {
  let total = 0;
  for (const block of blocks) total += proseWords(block);
  let before = 0;
  let boilerplate = 0;
  let line: number | undefined;
  for (const [i, block] of blocks.entries()) {
    const isHead =
      block.role === 'byline' && block.verdict && 'reason' in block.verdict && block.verdict.reason === 'byline';
    if (isHead && line !== undefined && before > 0 && boilerplate >= PAGE_BOILERPLATE) return line;
    before += proseWords(block);
    if (before * 4 > total || (proseWords(block) > 0 && block.features.sentences > 1)) return undefined;
    if (block.verdict && 'reason' in block.verdict) boilerplate += 1;
    if (isLine(block, MIN_TITLE_WORDS)) line = i;
    else if (block.role === 'prose' || block.role === 'line') line = undefined;
  }
  return undefined;
}

function proseWords({ role, verdict, features }: OpenBlock): number {
  return role === 'prose' && !verdict ? features.words : 0;
}

function isLine(block: OpenBlock | undefined, words: number): boolean {
  if (!block || block.verdict || block.role !== 'line' || block.bullet) return false;
  return block.features.words >= words && !/[,;:–—-]$|@|\+\d|https?:/u.test(block.features.text);
}

/**
 * The line before the body that looks most like a headline: long, and at the top or next to a byline or the body. Where
 * two stand together the second is the standfirst.
 */
function findLine(blocks: readonly OpenBlock[], body: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let at = 0; at < body; at += 1) {
    if (!isLine(blocks[at], MIN_TITLE_WORDS)) continue;
    const nextRole = blocks[at + 1]?.role ?? 'line';
    const worth =
      Math.min(blocks[at]?.features.words ?? 0, 12) +
      (at === 0 || ['byline', 'counter', 'prose'].includes(nextRole) ? 6 : 0);
    if (worth > most) [best, most] = [at, worth];
  }
  if (best !== undefined) return isLine(blocks[best - 1], MIN_TITLE_WORDS) ? best - 1 : best;
  for (let at = body - 1; at >= 0; at -= 1) if (isLine(blocks[at], 2)) return at;
  return undefined;
}

function bare(text: string): string {
  return foldText(text)
    .replace(/^[#*_"'\s]+|[\s.*_"']+$/gu, '')
    .trim();
}
