import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SeedBlock, SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { blocksOf } from './blocksOf.ts';
import { dropClutter } from './dropClutter.ts';
import { dropStruck } from './dropStruck.ts';
import { findExcess } from './findExcess.ts';
import { flattenTables } from './flattenTables.ts';
import { freeBlockquotes } from './freeBlockquotes.ts';
import type { HtmlNode } from './htmlNode.ts';
import { markBlockquotes } from './markBlockquotes.ts';
import { nextPage } from './nextPage.ts';
import { partPreformatted } from './partPreformatted.ts';
import { readHtmlMetadata } from './readHtmlMetadata.ts';
import { readLinkedData } from './readLinkedData.ts';

type Document = ReturnType<typeof parseHTML>['document'];

/**
 * The readable text of a page, one block a paragraph with an empty line between, and what its head says about it.
 * Menus, asides and footers go by Mozilla's Readability, as in a browser's reader view; where it finds no article,
 * the whole body is taken and cleaning decides. The text that a page gives in its linked data is taken where the page
 * itself shows only the beginning of it.
 * @param known what is known of the page from elsewhere
 */
export function readPage(html: string, known: SeedMetadata = {}): ReadFile {
  const problem = findExcess(html);
  if (problem !== null) return unreadable(problem);
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  if (!document.documentElement) return unreadable(NO_TEXT);
  const given = { ...readHtmlMetadata(document), ...known };
  const linked = readLinkedData(document);
  const next = nextPage(document, given.url);
  const body = document.body as unknown as HtmlNode;
  partPreformatted(document as unknown as Parameters<typeof partPreformatted>[0]);
  markBlockquotes(document as unknown as Parameters<typeof markBlockquotes>[0]);
  flattenTables(document as unknown as Parameters<typeof flattenTables>[0]);
  dropStruck(body);
  dropClutter(body);
  freeBlockquotes(body);
  const shown = findArticle(document) ?? { text: blocksOf(body).text };
  const article = linked.body !== undefined && isTeaser(shown.text, linked.body) ? { text: linked.body } : shown;
  if (article.text === '') return unreadable(NO_TEXT);
  return {
    articles: [{ ...article, given }],
    problems: next === null ? [] : [`goes on at ${next}; save that page too`],
  };
}

const NO_TEXT = 'has no readable text; save the article itself, not a page that loads it';

/** Of the words of the linked data, the share that a page shows of it where it is a teaser. */
const TEASER = 0.75;

/** Whether what a page shows is only a part of a body that it gives elsewhere. */
function isTeaser(shown: string, body: string): boolean {
  const words = new Set(shown.match(WORDS) ?? []);
  const wanted = body.match(WORDS) ?? [];
  const held = wanted.filter((word) => words.has(word)).length;
  return wanted.length >= MIN_BODY && held < wanted.length * TEASER;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** Words of a body that may stand for the page: a shorter one is a description. */
const MIN_BODY = 40;

/**
 * More elements, and deeper in one another, than any article page has; Readability's time grows with the cube of the
 * depth.
 */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 150;

function findArticle(document: Document): { text: string; blocks: readonly SeedBlock[] } | null {
  if (isDeep(document.documentElement as unknown as HtmlNode)) return null;
  try {
    // Readability takes the tree that it is given apart.
    const found = new Readability<HtmlNode>(document.cloneNode(true) as never, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as unknown as HtmlNode,
    }).parse();
    const blocks = found?.content ? blocksOf(found.content) : null;
    return blocks?.text ? blocks : null;
  } catch {
    return null;
  }
}

function isDeep(root: HtmlNode): boolean {
  const stack = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > MAX_DEPTH) return true;
    for (const child of top.node.childNodes) stack.push({ node: child, depth: top.depth + 1 });
  }
  return false;
}
