import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readCaptions } from './readCaptions.ts';
import { writeCues } from './writeCues.ts';

/**
 * Transcripts with times, SRT and WebVTT: captions are joined to paragraphs, and the place of what is said is its time.
 * "<v Ann Lee>" becomes "Ann Lee: …", and what nobody says ("[applause]", "♪") is left out.
 */
export function readSubtitles(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const cues = readCaptions(decoded.text);
  if (cues.length === 0) return unreadable('has no captions with times ("00:01:02.000 --> 00:01:04.000"); correct it');
  const writer = createBlockWriter();
  writeCues(cues, writer);
  const { warning } = decoded;
  return { articles: [{ ...writer.written(), given: {} }], problems: warning ? [warning] : [] };
}
