import type { Span } from '../../../domain/span.ts';

/** The part of a Markdown tree that is used here. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/**
 * What of a paragraph is no words: stars and underscores around them, brackets and addresses of links, pictures, tags,
 * backslashes, and the ">" of a quotation that goes on in the next line. In order and disjoint.
 * @param source the text that the offsets of the tree count in
 */
export function inlineMarks(paragraph: MarkdownNode, source: string): Span[] {
  const marks: Span[] = [];
  const add = (start: number, end: number): void => {
    if (end > start) marks.push({ start, end });
  };
  const walk = (node: MarkdownNode): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const children = node.children ?? [];
    if (node.type === 'text') {
      const own = source.slice(start, end);
      for (const { index, 0: mark } of own.matchAll(SILENT)) {
        const lead = mark.startsWith('\n') ? mark.length - mark.trimStart().length : 0;
        add(start + index + lead, start + index + mark.length);
      }
    } else if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') {
      add(start, end);
    } else if (node.type === 'inlineCode') {
      const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
      add(start, start + ticks);
      add(end - ticks, end);
    } else if (node.type === 'break') {
      if (source.charAt(start) === '\\') add(start, start + 1);
    } else {
      const isInline = node !== paragraph && children.length > 0;
      if (isInline) add(start, children[0]?.position?.start.offset ?? start);
      for (const child of children) walk(child);
      if (isInline) add(children.at(-1)?.position?.end.offset ?? end, end);
    }
  };
  walk(paragraph);
  return marks;
}

/** A backslash before what it makes plain, and the marks of a quotation at the start of a line. */
const SILENT = /\\(?=[!-/:-@[-`{-~])|\n[ \t]{0,9}(?:>[ \t]?){1,9}/g;
