/** Words in a shingle: long enough that two reports on one event share few but their quotes. */
const SHINGLE_WORDS = 4;
/**
 * One shingle of this many is in the sketch, chosen by its hash, so that two texts sample alike (Broder's "modulo m").
 */
const SAMPLE = 4;
/** Blocks shorter than this need not be covered: a caption or a rubric that one copy has more. */
const LONG_BLOCK_WORDS = 15;
const MIN_COVER = 0.5;

/** Hashes of all word sequences of folded blocks; none runs over the end of a block. */
export function shinglesOf(blocks: readonly string[]): Set<number> {
  const all = new Set<number>();
  for (const block of blocks) {
    const words = wordsOf(block);
    for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i += 1) {
      const hash = hashWords(words, i);
      if (words.length > 0) all.add(hash);
    }
  }
  return all;
}

/** The sampled shingles by which candidates are looked up. */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].filter((hash) => hash % SAMPLE === 0);
}

/** Share of the first set's members that the second has too, 0..1. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const hash of part) if (whole.has(hash)) shared += 1;
  return shared / part.size;
}

/** Whether a text says at least half of what a folded block does; short blocks always pass. */
export function isCovered(block: string, whole: ReadonlySet<number>): boolean {
  return wordsOf(block).length < LONG_BLOCK_WORDS || containment(shinglesOf([block]), whole) >= MIN_COVER;
}

function wordsOf(block: string): readonly string[] {
  return block.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a over the words from `at`, in 31 bits: engines keep such numbers small. */
function hashWords(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (const word of words.slice(at, at + SHINGLE_WORDS)) {
    for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  // The low bits of FNV are its weakest, and choose the sample.
  return ((hash ^ (hash >>> 15)) >>> 1) & 0x7fffffff;
}
