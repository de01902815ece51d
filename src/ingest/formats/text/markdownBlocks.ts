import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Markup, SeedBlock } from '../../../domain/seed.ts';
import type { Span } from '../../../domain/span.ts';
import { inlineMarks, type MarkdownNode } from './inlineMarks.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/**
 * Twenty containers opened on one line ("> - 1. > …"), which is no rule of stars or dashes: no article, and more than
 * the parser's time and the call stack should be trusted with.
 */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){20}/m;
const RULES = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/gm;

/** Where the parser's time grows with the square of a number, this is how many are left to it. */
const MANY = { underlines: 200, quoteLines: 500, paragraph: 8_000 };
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/gm;
const QUOTE_LINE = /^ {0,3}>/gm;
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/** The parser takes minutes over some texts of megabytes; longer ones are read as plain text. In UTF-16 units. */
const MAX_LENGTH = 300_000;

/**
 * The blocks of a Markdown text by the CommonMark parser. Spans are of the text as it stands, inline markup and all, so
 * that an excerpt can be found in the file again; `marks` is what of it is no words. Front matter is left out. Null for
 * a text that is too long or nests absurdly: it is read as plain text.
 */
export function markdownBlocks(text: string): { blocks: SeedBlock[]; marks: Span[] } | null {
  if (text.length > MAX_LENGTH) return null;
  // The parser takes a byte order mark off and counts from behind it; here it is never part of what is parsed.
  const bodyStart = Math.max(readFrontMatter(text).bodyStart, text.startsWith('\uFEFF') ? 1 : 0);
  if (TOO_DEEP.test(text.replace(RULES, ''))) return null;
  const body = text.slice(bodyStart);
  const blocks: SeedBlock[] = [];
  const marks: Span[] = [];
  const add = (node: MarkdownNode, markup?: Markup): void => {
    let start = bodyStart + (node.position?.start.offset ?? 0);
    let end = bodyStart + (node.position?.end.offset ?? 0);
    if (markup === 'heading') start += /^#{1,6}[ \t]*/.exec(text.slice(start, start + 16))?.[0].length ?? 0;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    if (end <= start) return;
    blocks.push({ start, end, ...(markup ? { markup } : {}) });
    marks.push(
      ...inlineMarks(node, body).map((mark) => ({ start: bodyStart + mark.start, end: bodyStart + mark.end })),
    );
  };
  const walk = (node: MarkdownNode, bullet: boolean): void => {
    switch (node.type) {
      case 'heading':
        return add(node, 'heading');
      case 'paragraph':
        return add(node, paragraphMarkup(node, bullet));
      case 'code':
        return add(node, 'code');
      case 'html':
      case 'definition':
        return add(node, 'comment');
      case 'thematicBreak':
        return add(node, 'rule');
      default:
        for (const child of node.children ?? []) walk(child, bullet || node.type === 'listItem');
    }
  };
  walk(fromMarkdown(body, { extensions: [{ disable: { null: notParsed(body) } }] }), false);
  return { blocks, marks };
}

/** Constructs that are left alone in a text that has absurdly many of them. */
function notParsed(body: string): string[] {
  const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
  const isLong = body.split(/\n[ \t\r]*\n/).some((paragraph) => paragraph.length > MANY.paragraph);
  return [
    ...(count(UNDERLINE) > MANY.underlines ? ['setextUnderline'] : []),
    ...(count(QUOTE_LINE) > MANY.quoteLines ? ['blockQuote'] : []),
    ...(isLong ? INLINE : []),
  ];
}

/** A paragraph of nothing but pictures or links is boilerplate; a link or a picture within words is not. */
function paragraphMarkup(node: MarkdownNode, bullet: boolean): Markup | undefined {
  const visible = (node.children ?? []).filter(
    (child) => child.type !== 'break' && (child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value ?? '')),
  );
  if (visible.length > 0 && visible.every(isPicture)) return 'picture';
  if (visible.length > 0 && visible.every((child) => child.type === 'link' || isPicture(child))) return 'links';
  return bullet ? 'item' : undefined;
}

function isPicture(node: MarkdownNode): boolean {
  return (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    (node.type === 'link' && (node.children ?? []).every(isPicture) && (node.children ?? []).length > 0)
  );
}
