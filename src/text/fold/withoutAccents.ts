/** A name with base letters only ("Erdoğan" -> "Erdogan"): newsrooms keep accents or leave them out. */
export function withoutAccents(name: string): string {
  return PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Most names are plain, and names are compared often. */
const PLAIN = /^[ -~]*$/;
