import type { PlaceFrom } from '../../../domain/place.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';

/** One caption: who speaks, where it is marked, and what is said. */
interface Cue {
  readonly seconds: number;
  readonly end: number;
  readonly speaker: string;
  readonly words: string;
}

/** A pause after a sentence, in seconds, and words of a paragraph, from which on a new one begins. */
const PAUSE = 2;
const PARAGRAPH_WORDS = 90;

const TIMING =
  /^\s{0,9}((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s{1,9}-->\s{1,9}((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/;

/**
 * Transcripts with times, SRT and WebVTT: captions are joined to paragraphs, a new one where the speaker changes, and
 * the place of what is said is its time. "<v Ann Lee>" becomes "Ann Lee: …", and what nobody says ("[applause]", "♪")
 * is left out.
 */
export function readSubtitles(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const cues = readCues(decoded.text);
  if (cues.length === 0) return unreadable('has no captions with times ("00:01:02.000 --> 00:01:04.000"); correct it');
  const writer = createBlockWriter();
  let words = '';
  let places: PlaceFrom[] = [];
  let speaker = '';
  let lastEnd = 0;
  const flush = (): void => {
    writer.add(words, 'paragraph', places);
    words = '';
    places = [];
  };
  for (const cue of cues) {
    const isNew = /^[-–—]\s/.test(cue.words) || cue.words.startsWith('>>') || LABEL.test(cue.words);
    const isEnded = /[.!?…。！？؟]["'”’»)]*$/u.test(words);
    const isLong = cue.seconds - lastEnd > PAUSE || (words.match(/\S+/g)?.length ?? 0) > PARAGRAPH_WORDS;
    const isTurn = cue.speaker !== speaker;
    if (isNew || isTurn || (isEnded && isLong)) flush();
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
  const { warning } = decoded;
  return { articles: [{ ...writer.written(), given: {} }], problems: warning ? [warning] : [] };
}

/** "ANN LEE:", "Ann Lee:" at the start of a caption. */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}: /u;

function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let last: readonly string[] = [];
  let times: readonly string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMING.test(line));
    const timing = TIMING.exec(lines[at] ?? '');
    // Empty lines within a caption, which some programs write.
    const goesOn = timing === null && !/^(?:WEBVTT|NOTE|STYLE|REGION)\b|^\d+$/.test(lines[0] ?? '');
    const [, from, to] = goesOn ? times : (timing ?? []);
    times = goesOn ? times : (timing ?? []);
    if (from === undefined || to === undefined) continue;
    const seconds = secondsOf(from);
    for (const [n, raw] of turnsOf(lines.slice(at + 1)).entries()) {
      const speaker = VOICE.exec(raw[0] ?? '')?.[1]?.trim() ?? '';
      const said = raw.map(spoken).filter((line) => line !== '');
      // Captions that roll repeat the line above.
      const fresh = n === 0 && said[0] !== undefined && last.at(-1) === said[0] ? said.slice(1) : said;
      last = said;
      const words = fresh.join(' ');
      if (words !== '') cues.push({ seconds, end: secondsOf(to), speaker, words });
    }
  }
  return cues;
}

const VOICE = /<v(?:\.[^ \t>]{0,50})?[ \t]{1,9}([^>]{1,100})>/;

/** The lines of a caption by who says them: a dash or a voice begins another's. */
function turnsOf(lines: readonly string[]): string[][] {
  const turns: string[][] = [];
  for (const line of lines) {
    const open = turns.at(-1);
    if (open === undefined || /^\s*(?:<[^<>v][^<>]{0,50}>)?[-–—]\s?\p{L}/u.test(line) || VOICE.test(line))
      turns.push([line]);
    else open.push(line);
  }
  return turns;
}

/** What is said in a line: without marks of style, sounds in brackets, and notes of music. */
function spoken(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/g, '')
    .replace(/\[[^[\]]{1,60}\]|♪[^♪]{0,200}♪?|\((?:[\p{Ll} ]{1,30}|[\p{Lu} ]{2,30})\)/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "01:02:03.456", "02:03,456" in seconds, cut to the second: that is how people look a place up. */
function secondsOf(time: string): number {
  const [whole = ''] = time.split(/[.,]/);
  return whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
