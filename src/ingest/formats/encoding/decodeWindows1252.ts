/**
 * Bytes 0x80 to 0x9F in windows-1252; the five that it leaves open are control characters, as browsers read them.
 * Node's own decoder of that name reads them all as control characters (nodejs/node#56542).
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of windows-1252, which is also what iso-8859-1 and us-ascii stand for in practice (WHATWG Encoding). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return mendControls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

const BYTE_OF = new Map([...HIGH].map((character, n) => [character, 0x80 + n]));

/** The bytes of a text in windows-1252, or null where it holds a character that is not in it. */
export function encodeWindows1252(text: string): Buffer | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = BYTE_OF.get(text.charAt(at)) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/** A text that Node's own decoder of windows-1252 made, put right: no text has those control characters on purpose. */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
