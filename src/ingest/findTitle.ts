import { foldText } from './foldText.ts';
import type { OpenBlock } from './judgedBlock.ts';

/** Headline in words: shorter ones are kickers ("World news"), and are taken only where there is nothing else. */
const MIN_TITLE_WORDS = 4;
/** This much furniture before the headline makes the seed a dump of a whole page. */
const PAGE_FURNITURE = 4;

/**
 * Marks the headline, if the text has one: the block that says what `given` says, or the first line without a full stop
 * that stands before the running text. On a dumped page what stands before it is dropped too.
 */
export function findTitle(blocks: readonly OpenBlock[], given: string | undefined): void {
  const body = blocks.findIndex((block) => !block.verdict && block.role === 'prose' && block.features.words >= 8);
  const at = findGiven(blocks, given) ?? findLine(blocks, body);
  const title = at === undefined ? undefined : blocks[at];
  if (at === undefined || !title) return;
  title.verdict = { kind: 'title' };
  const before = blocks.slice(0, at);
  if (before.filter((block) => block.verdict && 'reason' in block.verdict).length < PAGE_FURNITURE) return;
  for (const block of before) block.verdict ??= { reason: 'before the headline' };
}

function findGiven(blocks: readonly OpenBlock[], given: string | undefined): number | undefined {
  const wanted = given === undefined ? '' : bare(given);
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

function findLine(blocks: readonly OpenBlock[], body: number): number | undefined {
  let start = 0;
  for (let i = body - 1; i >= 0 && start === 0; i -= 1) {
    const verdict = blocks[i]?.verdict;
    if (verdict && 'reason' in verdict && (verdict.reason === 'menu' || verdict.reason === 'related links')) start = i + 1;
  }
  const isTitle = (block: OpenBlock, words: number): boolean =>
    !block.verdict && block.role === 'line' && !block.bullet && block.features.words >= words && !/[,;:–—-]$/u.test(block.features.text);
  const candidates = blocks.slice(start, Math.max(body, 0));
  const long = candidates.findIndex((block) => isTitle(block, MIN_TITLE_WORDS));
  const found = long >= 0 ? long : candidates.findIndex((block) => isTitle(block, 2));
  return found < 0 ? undefined : start + found;
}

function bare(text: string): string {
  return foldText(text)
    .replace(/^[#*_"'\s]+|[\s.*_"']+$/gu, '')
    .trim();
}
