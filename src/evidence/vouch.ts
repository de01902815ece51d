import type { Verbatim } from './verified.ts';

/** Says that words were compared with their file. For this room alone: `test/imports.test.ts` holds that. */
export function vouch(text: string): Verbatim {
  return text as Verbatim;
}
