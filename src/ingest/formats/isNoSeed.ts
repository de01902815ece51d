/**
 * Names that are passed over without a word: `sides.json` (in any case, since some disks know none), README files, and
 * what a dot hides.
 */
export function isNoSeed(name: string): boolean {
  return name.startsWith('.') || name.toLowerCase() === 'sides.json' || /^readme(?:\.|$)/i.test(name);
}
