/** A name with base letters only ("Erdoğan" -> "Erdogan"): newsrooms keep accents or leave them out. */
export function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
