import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from './decodeWindows1252.ts';
import { detectEncoding } from './detectEncoding.ts';
import { findMojibake } from './findMojibake.ts';
import { wideEncoding } from './wideEncoding.ts';

/** `warning`: the text can be read, and something is wrong with it all the same. */
export type DecodedText = { readonly text: string; readonly warning?: string } | { readonly problem: string };

/** A byte order mark stays in the text, so that offsets count as in any other decoder that keeps it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes of a seed as text, or what is wrong with them: binary, no known encoding, empty. What they say of themselves
 * comes first (byte order mark, then valid UTF-8, then `declared`), then what they look like.
 * @param declared the encoding that the text itself says it is in, for text that is not UTF-8
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length === 0) return { problem: 'is empty; put the text of the article in it or remove it' };
  const decoded = decode(bytes, declared);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (!/\S/.test(text.replace(/^\uFEFF/, ''))) {
    return { problem: 'holds no visible text; put the text of the article in it or remove it' };
  }
  const warning = findMojibake(text);
  return warning === null ? { text } : { text, warning };
}

function decode(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return decodeAs(wide, bytes) ?? { problem: `is not whole UTF-16; save it again, best as UTF-8` };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: `is not text (a zero byte at byte ${zero}); only text can be read here` };
  if (isUtf8(bytes)) return { text: decoder.decode(bytes) };
  const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isMostlyUtf8(damaged)) return { text: damaged };
  const found = (declared === undefined ? null : decodeAs(declared, bytes)) ?? detected(bytes);
  return found ?? { problem: `is in no encoding that can be told (byte ${firstBadByte(bytes)}); save it as UTF-8` };
}

/** UTF-8 with some bytes lost on the way: far more letters beyond ASCII came through than did not. */
function isMostlyUtf8(text: string): boolean {
  const lost = text.split('\uFFFD').length - 1;
  return lost * 10 < (text.match(/[\u0080-\u{10FFFF}]/gu)?.length ?? 0) - lost;
}

function detected(bytes: Uint8Array): DecodedText | null {
  const name = detectEncoding(bytes);
  const found = name === undefined ? null : decodeAs(name, bytes);
  // What is no text at all looks like some encoding too.
  return found && 'text' in found && !hasControls(found.text) ? found : null;
}

/** Null where no encoding of that name is known, or the bytes are not in it. */
function decodeAs(name: string, bytes: Uint8Array): DecodedText | null {
  try {
    const { encoding } = new TextDecoder(name);
    if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes) };
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return null;
  }
}

/** Control characters in a hundredth of a text and more: no encoding of a text. */
function hasControls(text: string): boolean {
  // These very characters are looked for: the rule is against those that slip in.
  // eslint-disable-next-line no-control-regex
  return (text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu)?.length ?? 0) * 100 > text.length;
}

/**
 * Offset of the first byte that breaks UTF-8: where a lenient decoder writes a U+FFFD that the bytes do not spell out.
 */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  let from = 0;
  for (;;) {
    const mark = lenient.indexOf('\uFFFD', from);
    if (mark < 0) return at;
    at += Buffer.byteLength(lenient.slice(from, mark));
    const isSpelledOut = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isSpelledOut) return at;
    at += 3;
    from = mark + 1;
  }
}
