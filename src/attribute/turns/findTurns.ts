import { findLabelled } from './findLabelled.ts';
import { findPosed } from './findPosed.ts';
import { findSigned } from './findSigned.ts';
import type { Page } from './page.ts';
import type { Turn } from './turn.ts';

/**
 * Finds the turns of an interview, a transcript, a vox pop or a page of letters, in order. What speaks so on a page
 * does it once: a transcript has no signatures. Pure; time linear in the text.
 */
export function findTurns(page: Page): readonly Turn[] {
  const labelled = findLabelled(page);
  if (labelled.length > 0) return labelled;
  const posed = findPosed(page);
  return posed.length > 0 ? posed : findSigned(page);
}
