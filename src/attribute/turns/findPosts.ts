import type { Span } from '../../domain/span.ts';
import type { Page } from './page.ts';
import type { Turn } from './turn.ts';

/**
 * Posts that an article has taken over as they are embedded: "The bridge is a disgrace. — Ann Lee (@annlee) May 1,
 * 2031". What stands before the dash in the paragraph is theirs; before a signature with a day alone, the paragraph
 * above.
 */
export function findPosts({ text, blocks }: Page): readonly Turn[] {
  return blocks.flatMap((block, number): Turn[] => {
    if (block.kind === 'title') return [];
    const above = blocks[number - 1];
    // The dash may have been taken for a bullet.
    const open =
      block.start - (/[-–—]\s+$/u.exec(text.slice(Math.max(0, block.start - 3), block.start))?.[0].length ?? 0);
    let from = open;
    return [...text.slice(open, block.end).matchAll(SIGNATURE)].flatMap((match): Turn[] => {
      const { dash = '', name = '', day } = match.groups ?? {};
      const at = open + match.index;
      const start = at + dash.length;
      const own = { start: from, end: at };
      from = at + match[0].length;
      const isAlone = own.start === open && day !== undefined && above?.kind === 'paragraph';
      const content = hasWords(text, own) ? own : isAlone ? above : null;
      if (content === null) return [];
      const source = { start, end: start + name.length };
      return [{ source, cue: { start: at, end: start }, content: [trimmed(text, content)], block: number }];
    });
  });
}

/** A dash, a name, a handle, and a day or the end: "— Ann Lee (@annlee) —" is an aside. */
const SIGNATURE = new RegExp(
  String.raw`(?<dash>[ \t\n]{0,3}[—–-]{1,2}[ \t]{1,3})(?<name>\p{Lu}[^()@—\n]{1,60}?)[ \t]{0,3}\(@ ?\w{1,30}\)` +
    String.raw`(?:(?<day>[ \t]{1,3}\p{Lu}\p{L}{2,8}\.?[ \t]{1,3}\d{1,2},[ \t]{1,3}\d{4})|(?=\s*$))`,
  'gu',
);

function hasWords(text: string, { start, end }: Span): boolean {
  return (text.slice(start, end).match(/\p{L}+/gu) ?? []).length > 1;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = words.length - words.trimStart().length;
  return { start: start + first, end: start + words.trimEnd().length };
}
