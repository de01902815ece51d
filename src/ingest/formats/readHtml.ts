import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SeedMetadata } from '../../domain/seed.ts';
import { findExcess } from './findExcess.ts';
import { markBlockquotes } from './markBlockquotes.ts';
import { readHtmlMetadata } from './readHtmlMetadata.ts';

/** The part of the DOM that is used here (the project compiles without the browser's types). */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

interface Page {
  readonly text: string;
  readonly given: SeedMetadata;
}

/**
 * The readable text of a page, one block a paragraph with an empty line between, and what its head says about it.
 * Menus, asides and footers go by Mozilla's Readability, as in a browser's reader view; where it finds no article,
 * the whole body is taken and cleaning decides. List items start with "• ", cells of a table row are joined by " | ".
 */
export function readHtml(html: string): Page | { readonly problem: string } {
  const problem = findExcess(html);
  if (problem !== null) return { problem };
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  if (!document.documentElement) return { text: '', given: {} };
  const given = readHtmlMetadata(document);
  markBlockquotes(document as unknown as Parameters<typeof markBlockquotes>[0]);
  return { text: findArticle(document) || blocksOf(document.body as unknown as HtmlNode), given };
}

/**
 * More elements, and deeper in one another, than any article page has; Readability's time grows with the cube of the
 * depth.
 */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 150;

function findArticle(document: ReturnType<typeof parseHTML>['document']): string {
  if (isDeep(document.documentElement as unknown as HtmlNode)) return '';
  try {
    // Readability takes the tree that it is given apart.
    const found = new Readability<HtmlNode>(document.cloneNode(true) as never, {
      charThreshold: 100,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as unknown as HtmlNode,
    }).parse();
    return found?.content ? blocksOf(found.content) : '';
  } catch {
    return '';
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

const ELEMENT = 1;
const TEXT = 3;
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'FORM',
  'BUTTON',
  'NAV',
  'FIGCAPTION',
  'HEAD',
]);
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'MARK',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);

/**
 * Text of a tree: every block element starts a new block, two `<br>` too; white space is folded as a browser shows it.
 */
function blocksOf(root: HtmlNode): string {
  const blocks: string[] = [];
  let current = '';
  let bullet = '';
  const flush = (): void => {
    const words = current.replace(/\s+/g, ' ').trim();
    if (words) {
      blocks.push(bullet + words);
      bullet = '';
    }
    current = '';
  };
  const enter = (node: HtmlNode): boolean => {
    if (node.nodeType === TEXT) current += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return false;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return false;
    if (name === 'BR') {
      if (/\n\s*$/.test(current)) flush();
      else current += '\n';
      return false;
    }
    if (name === 'TD' || name === 'TH') {
      if (/\S/.test(current)) current += ' | ';
    } else if (!inline.has(name)) {
      flush();
      bullet = name === 'LI' ? '• ' : bullet;
    }
    return true;
  };
  const leave = (node: HtmlNode): void => {
    const name = node.nodeName.toUpperCase();
    if (inline.has(name) || name === 'TD' || name === 'TH') return;
    flush();
    if (name === 'LI') bullet = '';
  };
  // An explicit stack: pages nest deeper than calls may.
  const stack: { node: HtmlNode; children: Iterator<HtmlNode> }[] = [];
  if (enter(root)) stack.push({ node: root, children: root.childNodes[Symbol.iterator]() });
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.children.next();
    if (next.done) {
      leave(top.node);
      stack.pop();
    } else if (enter(next.value)) {
      stack.push({ node: next.value, children: next.value.childNodes[Symbol.iterator]() });
    }
  }
  flush();
  return blocks.join('\n\n');
}
