import type { PlaceFrom } from '../../../domain/place.ts';
import type { BlockWriter } from '../adapter/writeBlocks.ts';
import type { Cue } from './cue.ts';
import { startsTurn } from './startsTurn.ts';

/** A pause after a sentence, in seconds, and words of a paragraph, from which on a new one begins. */
const PAUSE = 2;
const PARAGRAPH_WORDS = 90;

/**
 * Joins what is said to paragraphs, a new one where the speaker changes and after a pause; the place of each piece is
 * its time. Who speaks stands before it: "Ann Lee: …".
 */
export function writeCues(cues: readonly Cue[], writer: BlockWriter): void {
  let words = '';
  let places: PlaceFrom[] = [];
  let speaker = '';
  let lastEnd: number | undefined = 0;
  const flush = (): void => {
    writer.add(words, 'paragraph', places);
    words = '';
    places = [];
  };
  for (const cue of cues) {
    const isEnded = /[.!?…。！？؟]["'”’»)]*$/u.test(words);
    const isPause = lastEnd === undefined || cue.seconds - lastEnd > PAUSE;
    const isLong = isPause || (words.match(/\S+/g)?.length ?? 0) > PARAGRAPH_WORDS;
    const isTurn = cue.speaker !== speaker;
    if (startsTurn(cue.words) || isTurn || (isEnded && isLong)) flush();
    speaker = cue.speaker;
    lastEnd = cue.end;
    const said = cue.words.replace(/^(?:[-–—]|>>+)\s*/, '');
    if (said === '') continue;
    const labelled = words === '' && cue.speaker !== '' ? `${cue.speaker}: ${said}` : said;
    if (words !== '') words += ' ';
    places.push({ start: words.length, seconds: cue.seconds });
    words += labelled;
  }
  flush();
}
