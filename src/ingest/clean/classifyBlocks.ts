import type { Markup } from '../../domain/seed.ts';
import { describeBlock } from '../blocks/describeBlock.ts';
import { dropComments } from './dropComments.ts';
import { dropRepeated } from './dropRepeated.ts';
import { dropSections } from './dropSections.ts';
import { findBoilerplate } from '../blocks/findBoilerplate.ts';
import { findTitle } from './findTitle.ts';
import type { DropReason, ClassifiedBlock, OpenBlock, Role } from '../blocks/classifiedBlock.ts';
import { classifyRest } from './classifyRest.ts';
import type { RawBlock } from '../blocks/rawBlock.ts';
import { readByline } from '../blocks/readByline.ts';

/**
 * Decides for each block of a seed whether it belongs to the article, and as what. In stages, each of which only fills
 * in what the ones before left open:
 *
 * 1. what a block is by its own words and form (labels, captions, bylines);
 * 2. sections that a label opens ("Most read"), and runs of short lines (menus, tags);
 * 3. the headline, and what stands before it on a page;
 * 4. text that was there before;
 * 5. the rest by its neighbours: a short line before running text is a heading, one among its like is a link.
 *
 * Classing blocks by shallow features first and revising by neighbours is the method of jusText (Pomikálek, "Removing
 * Boilerplate and Duplicate Content from Web Corpora", 2011) and Boilerpipe (Kohlschütter et al., WSDM 2010), carried
 * over from HTML to plain text: there are no links to count, so full stops, function words and line lengths must do.
 */
export function classifyBlocks(
  text: string,
  raw: readonly RawBlock[],
  givenTitle: string | undefined,
): readonly ClassifiedBlock[] {
  const blocks = raw.map((block): OpenBlock => open(text, block));
  const visible = blocks.filter((block) => block.role !== 'symbols' && !block.verdict);
  // A record may be one sentence, or a piece of one: nothing to compare it with.
  const only = visible.length === 1 ? visible[0] : undefined;
  if (only) only.verdict = { kind: 'paragraph' };
  dropComments(blocks);
  dropSections(blocks);
  dropCaptions(blocks);
  findTitle(blocks, givenTitle);
  dropRepeated(blocks);
  classifyRest(blocks);
  return blocks.map((block) => ({ ...block, verdict: block.verdict ?? { reason: 'stray line' } }));
}

function open(text: string, block: RawBlock): OpenBlock {
  const features = describeBlock(text, block);
  const boilerplate = findBoilerplate(features);
  // A byline may end in the label of the next part, where a scraper joined the two.
  const byline = boilerplate === undefined || boilerplate === 'highlights' ? readByline(features.text) : null;
  const role: Role = boilerplate ?? (byline ? 'byline' : isProse(block, features) ? 'prose' : 'line');
  // A time above an entry of a live blog is its heading.
  const reason = role === 'counter' && block.markup === 'heading' ? undefined : ownReasons[role];
  if (block.markup === 'links') return { ...block, features, role, byline, verdict: { reason: 'related links' } };
  if (block.markup && !TEXT.has(block.markup)) {
    return { ...block, features, role, byline, verdict: { reason: 'markup' } };
  }
  return { ...block, features, role, byline, ...(reason ? { verdict: { reason } } : {}) };
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'item', 'row'] satisfies Markup[]);

/** A caption whose credit or label stands on a line of its own, and the line about an author who has a byline. */
function dropCaptions(blocks: readonly OpenBlock[]): void {
  const authors = blocks
    .flatMap(({ byline }) => byline?.author?.split(/,\s{1,9}|\s(?:and|&)\s/u) ?? [])
    .filter((name) => name !== '');
  for (const [i, block] of blocks.entries()) {
    if (block.verdict) continue;
    const { text, sentences, words } = block.features;
    const [previous, next] = [blocks[i - 1], blocks[i + 1]];
    const isLabelled = previous !== undefined && /^(?:image|photo|video) caption\W*$/iu.test(previous.features.text);
    const isCredited =
      next?.role === 'caption' && !next.gapBefore && next.features.words <= 8 && sentences <= 2 && words <= 50;
    if (isLabelled || isCredited) block.verdict = { reason: 'caption' };
    else if (i * 2 > blocks.length && words <= 60 && isAboutAuthor(text, authors)) block.verdict = { reason: 'credit' };
  }
}

/** "Ann Lee is a reporter at …", "Lee covers …", "Ann Lee may be reached at ann@echo.example". */
function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  if (/\S@\w[\w-]*\.\w/u.test(text) && authors.some((name) => text.includes(name))) return true;
  if (!/^.{3,60}? (?:is|was|has been|covers|writes|reports)\b/u.test(text)) return false;
  return authors.some((author) => text.startsWith(`${author} `) || text.startsWith(`${author.split(' ').at(-1)} `));
}

/**
 * Roles that are no part of an article wherever they stand. Of the outlet's own summary ("HIGHLIGHTS") only the label
 * goes: its items are sentences of the outlet, often the shortest way in which it says a thing, and stay as items,
 * once.
 */
const ownReasons: Readonly<Partial<Record<Role, DropReason>>> = {
  section: 'label',
  highlights: 'label',
  label: 'label',
  link: 'related links',
  counter: 'counter',
  caption: 'caption',
  notice: 'notice',
  credit: 'credit',
  symbols: 'symbols',
  byline: 'byline',
};

/** Longest headline in words that is still taken for one without a full stop. */
const MAX_LINE_WORDS = 22;

/** Fewest words before a colon that announce something ("He wrote on Monday night that:"), rather than name it. */
const MIN_LEAD_WORDS = 6;

function isProse(block: RawBlock, { text, endsSentence, words, sentences, stopShare }: OpenBlock['features']): boolean {
  if (block.markup === 'heading') return false;
  const isLead = /[:：]$/u.test(text) && words >= MIN_LEAD_WORDS && stopShare > 0.2;
  return endsSentence || isLead || words > MAX_LINE_WORDS || sentences > 1;
}
