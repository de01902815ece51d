import { isUtf8 } from 'node:buffer';
import { encodeWindows1252 } from './decodeWindows1252.ts';

/**
 * Signs that a text was read in the wrong encoding before it was saved ("â€™" for "’", "Ã©" for "é", or "�" for what
 * could not be read), in words for whoever can save it again; null where there are none. A run of letters beyond ASCII
 * that is UTF-8 when it is written in windows-1252 was UTF-8: no language has such runs.
 */
export function findMojibake(text: string): string | null {
  const lost = text.split('\uFFFD').length - 1;
  if (lost > 0)
    return `has ${lost} "\uFFFD" where letters were lost when it was saved; save it again from where it comes`;
  const runs = text.match(/[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]{2,}/gu) ?? [];
  let first: string | undefined;
  let count = 0;
  for (const run of runs.slice(0, MAX_RUNS)) {
    const bytes = encodeWindows1252(run);
    if (bytes === null || !isUtf8(bytes)) continue;
    first ??= `"${run}" for "${bytes.toString('utf8')}"`;
    count += 1;
  }
  return first === undefined || count < 2
    ? null
    : `was read in the wrong encoding when it was saved (${first}); save it again from where it comes, as UTF-8`;
}

/** Runs that are looked at: a text in a wrong encoding has one in its first lines. */
const MAX_RUNS = 2000;
