import type { Cue } from './cue.ts';
import { secondsOf } from './secondsOf.ts';
import { spoken } from './spoken.ts';

/** "00:01:02,000 --> 00:01:04,500", as SRT and WebVTT have it. */
const TIME = String.raw`((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)`;
const TIMING = new RegExp(String.raw`^\s{0,9}${TIME}\s{1,9}-->\s{1,9}${TIME}`);

/** The captions of a transcript in SRT or WebVTT; none where it is no such text. */
export function readCaptions(text: string): Cue[] {
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
