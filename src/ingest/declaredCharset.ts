/** How far into a page its encoding is looked for, in bytes: as far as browsers look. */
const LOOKED_AT = 1024;

/** The encoding that a page's `<meta charset>` names, as it stands there; undefined where it names none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');
  return /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1];
}
