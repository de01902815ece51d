import { isUtf8 } from 'node:buffer';

export type DecodedText = { readonly text: string } | { readonly problem: string };

/** A byte order mark stays in the text, so that offsets count as in any other decoder that keeps it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes of a seed as text, or what is wrong with them: binary, another encoding, empty.
 * @param declared the encoding that the text itself says it is in, for text that is not UTF-8
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length === 0) return { problem: 'is empty; put the text of the article in it or remove it' };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { problem: 'is UTF-16, not UTF-8; save it as UTF-8' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: `is not text (a zero byte at byte ${zero}); only UTF-8 text can be read` };
  if (!isUtf8(bytes))
    return decodeAs(declared, bytes) ?? { problem: `is not UTF-8 (byte ${firstBadByte(bytes)}); save it as UTF-8` };
  const text = decoder.decode(bytes);
  if (!/\S/.test(text.replace(/^\uFEFF/, ''))) {
    return { problem: 'holds no visible text; put the text of the article in it or remove it' };
  }
  return { text };
}

/** Null where no encoding is declared, none of that name is known, or the bytes are not in it. */
function decodeAs(declared: string | undefined, bytes: Uint8Array): DecodedText | null {
  if (declared === undefined) return null;
  try {
    return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
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
