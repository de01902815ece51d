import type { SeedMetadata } from '../../../domain/seed.ts';
import type { FoundArticle } from '../adapter/adapter.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { isApart } from '../adapter/isApart.ts';
import { readCaptions } from './readCaptions.ts';
import { readStamps } from './readStamps.ts';
import type { TextLine } from '../adapter/textLines.ts';
import { writeCues } from './writeCues.ts';

/** Fewest captions by which a text is known as a transcript. */
const MIN_CAPTIONS = 2;

/**
 * A plain text that is a transcript with times, read as a file of captions is; null for any other.
 * @param lines those of the text below its head
 * @param given what its head says
 */
export function readTranscript(text: string, lines: readonly TextLine[], given: SeedMetadata): FoundArticle | null {
  const captions = text.includes('-->') ? readCaptions(text) : [];
  const writer = createBlockWriter();
  if (captions.length >= MIN_CAPTIONS) {
    writeCues(captions, writer);
    return { ...writer.written(), given };
  }
  const stamped = readStamps(text, lines);
  if (stamped === null) return null;
  for (const words of paragraphsOf(text, lines.slice(0, stamped.above)))
    writer.add(words, /[.!?…。！？؟]["'”’»)]*$/u.test(words) ? 'paragraph' : 'heading');
  writeCues(stamped.cues, writer);
  return { ...writer.written(), given };
}

function paragraphsOf(text: string, lines: readonly TextLine[]): string[] {
  const paragraphs: string[] = [];
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1];
    const open = before === undefined || isApart(text, before, line) ? undefined : paragraphs.pop();
    paragraphs.push(open === undefined ? line.words : `${open} ${line.words}`);
  }
  return paragraphs;
}
