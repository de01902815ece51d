/** How far into a page its encoding is looked for, in bytes: browsers stop sooner, but saved pages have long heads. */
const LOOKED_AT = 65_536;

/**
 * The encoding that a page names, as it stands there: in the HTTP header that was saved with it, in `<meta charset>` or
 * in the XML declaration; undefined where it names none.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');
  const header = HTTP_HEADER.exec(start)?.[0] ?? '';
  return (
    /^content-type:[^\n]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/im.exec(header)?.[1] ??
    /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1] ??
    /^\s{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(start)?.[1]
  );
}

/** The status line and header that some programs save in front of a page. */
export const HTTP_HEADER = /^HTTP\/\d[^\n]{0,200}\n(?:[\w-]{1,60}:[^\n]{0,2000}\n){0,60}\r?\n/i;
