/** Names that are passed over without a word: `sides.json`, README files, and what a dot hides. */
export function isNoSeed(name: string): boolean {
  return name.startsWith('.') || name === 'sides.json' || /^readme(?:\.|$)/i.test(name);
}
