import type { Cue } from './cue.ts';
import { secondsOf } from './secondsOf.ts';
import { isApart } from '../adapter/isApart.ts';
import { spoken } from './spoken.ts';
import { startsTurn } from './startsTurn.ts';
import type { TextLine } from '../adapter/textLines.ts';

/** Fewest times by which a text is known as a transcript, and the second before which the first of them stands. */
const MIN_STAMPS = 3;
const FIRST = 300;

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:[0-5]\d`;
/** Parts of a second, or a picture of a film: "00:01:02:24". */
const PART = String.raw`(?:[.,:;]\d{1,3})?`;
/** "[00:01:02]", "(1:02)", "00:01:02 - 00:01:09"; some tell the end and the length as well. */
const STAMP = String.raw`[[(]?(${TIME})${PART}[\])]?(?:\s{0,3}[-–—]?\s{0,3}[[(]?${TIME}${PART}[\])]?){0,2}`;
/** "Ann Lee", "ANN LEE", "Speaker 1" */
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{Lu}\d][\p{L}\p{M}.'’-]{0,30}){0,4})`;
const BEFORE = new RegExp(String.raw`^${STAMP}(?=[\s:–—-]|$)[\s:–—-]{0,9}`, 'u');
const BEHIND = new RegExp(String.raw`^${NAME}\s{0,9}[:,–—-]?\s{0,9}${STAMP}:?$`, 'u');
const ONLY_NAME = new RegExp(String.raw`^${NAME}(?<!\.):?$`, 'u');

/** A time, with the line of a name above or below it where the text has those. */
interface Stamp {
  /** Numbers of its first line and of the first below it. */
  readonly from: number;
  readonly below: number;
  readonly seconds: number;
  readonly name: string;
  /** What stands behind the time. */
  readonly words: string;
}

/** Share of the times that have words, or a name on a line beside them. */
const SHARE = 0.8;

/**
 * The pieces of a transcript that was saved as text, with a time before what is said or beside who says it, and how
 * many lines stand above the first; null for any other text. Its times begin near 0 and never go back, as those of the
 * day in a live blog do not, and words follow each, as they do not in a list of goals.
 */
export function readStamps(
  text: string,
  lines: readonly TextLine[],
): { readonly above: number; readonly cues: readonly Cue[] } | null {
  const stamps = withNames(
    lines.flatMap((line, at) => stampOf(line.words, at) ?? []),
    lines,
  );
  const [first] = stamps;
  if (first === undefined || stamps.length < MIN_STAMPS || first.seconds >= FIRST) return null;
  if (stamps.some(({ seconds }, n) => seconds < (stamps[n - 1]?.seconds ?? 0))) return null;
  const pieces = stamps.map((stamp, n) => piecesOf(text, stamp, lines.slice(stamp.below - 1, stamps[n + 1]?.from)));
  const full = pieces.filter(({ length }) => length > 0).length;
  if (full < MIN_STAMPS || full < stamps.length * SHARE) return null;
  return { above: first.from, cues: pieces.flat() };
}

function stampOf(line: string, at: number): Stamp | null {
  const [whole = '', time] = BEFORE.exec(line) ?? [];
  if (time !== undefined) {
    const words = line.slice(whole.length);
    return { from: at, below: at + 1, seconds: secondsOf(time), name: ONLY_NAME.exec(words)?.[1] ?? '', words };
  }
  const [, name = '', behind] = BEHIND.exec(line) ?? [];
  return behind === undefined ? null : { from: at, below: at + 1, seconds: secondsOf(behind), name, words: '' };
}

/** Times that stand alone, with the names above or below them, if nearly all have one there. */
function withNames(stamps: readonly Stamp[], lines: readonly TextLine[]): readonly Stamp[] {
  for (const by of [-1, 1] as const) {
    const named = stamps.map((stamp): Stamp => {
      const name = ONLY_NAME.exec(lines[stamp.from + by]?.words ?? '')?.[1];
      if (name === undefined || stamp.name !== '' || stamp.words !== '') return stamp;
      return { ...stamp, name, from: stamp.from + Math.min(by, 0), below: stamp.below + Math.max(by, 0) };
    });
    if (named.filter((stamp, n) => stamp !== stamps[n]).length >= Math.max(MIN_STAMPS, stamps.length * SHARE))
      return named;
  }
  return stamps;
}

/**
 * What is said from a time on: a piece for each paragraph and each turn.
 * @param own the last line with the time or the name, and those below it up to the next
 */
function piecesOf(text: string, { seconds, name, words }: Stamp, own: readonly TextLine[]): Cue[] {
  const speaker = own.length > 1 ? name : '';
  const pieces = speaker !== '' || words === '' ? [] : [words];
  for (const [n, line] of own.entries()) {
    const before = own[n - 1];
    if (before === undefined) continue;
    const isNew = isApart(text, before, line) || startsTurn(line.words);
    const open = isNew ? undefined : pieces.pop();
    pieces.push(open === undefined ? line.words : `${open} ${line.words}`);
  }
  return pieces.map((piece) => ({ seconds, speaker, words: spoken(piece) }));
}
