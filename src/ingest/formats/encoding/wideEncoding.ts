export type WideEncoding = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or by the zero byte beside each letter of the first lines; undefined for all else. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 500);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 4 || bytes.length % 2 === 1) return undefined;
  if (odd > pairs * 0.4 && even === 0) return 'utf-16le';
  return even > pairs * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Index of the first byte of the next line end, or -1.
 * @param wide the encoding where it is UTF-16; the bytes then begin with a whole character
 */
export function lineEndAt(bytes: Uint8Array, from: number, wide: WideEncoding | undefined): number {
  if (wide === undefined) return bytes.indexOf(10, from);
  const low = wide === 'utf-16le' ? 0 : 1;
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const start = at - low;
    if (at % 2 === low && start >= from && bytes[start + 1 - low] === 0) return start;
  }
  return -1;
}
