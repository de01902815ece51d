import { unzipSync } from 'fflate';

/** Unpacked bytes and entries, beyond which no document goes. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_ENTRIES = 5_000;

/**
 * The parts of a zipped document whose names are asked for, as text. A part never gets larger than its entry says, and
 * what would go over the bounds is refused before it is unpacked.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { readonly parts: ReadonlyMap<string, string> } | { readonly problem: string } {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { problem: 'is locked with a password or in an old format; save it again without, as its name says' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { problem: 'is not a document of its kind; save it again' };
  let total = 0;
  let entries = 0;
  let isLarge = false;
  const unpacked = unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries += 1;
      if (!wanted(name) || isLarge) return false;
      total += originalSize;
      isLarge = total > MAX_BYTES || entries > MAX_ENTRIES;
      return !isLarge;
    },
  });
  if (isLarge) return { problem: 'unpacks to more than 20 MiB; split it into articles' };
  const decoder = new TextDecoder();
  return { parts: new Map(Object.entries(unpacked).map(([name, part]) => [name, decoder.decode(part)])) };
}
