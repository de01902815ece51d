import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** A size as a person reads it: "127 bytes", "3.2 KiB", "50 MiB"; never less than it is. */
export function phraseOfSize(bytes: number, language: Language): string {
  const tenths = (unit: number): number => Math.ceil((bytes / unit) * 10) / 10;
  if (bytes >= MIB) return phrase(language, 'mebibytes', { n: tenths(MIB) });
  if (bytes >= KIB) return phrase(language, 'kibibytes', { n: tenths(KIB) });
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes);
}
