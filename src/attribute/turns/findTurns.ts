import { findLabelled } from './findLabelled.ts';
import { findPosed } from './findPosed.ts';
import { findPosts } from './findPosts.ts';
import { findSigned } from './findSigned.ts';
import type { Page } from './page.ts';
import type { Turn } from './turn.ts';

/**
 * Finds the turns of an interview, a transcript, a vox pop or a page of letters, in order, and posts among whatever it
 * is. What speaks so on a page does it once: a transcript has no signatures. Pure; time linear in the text.
 */
export function findTurns(page: Page): readonly Turn[] {
  const posts = findPosts(page);
  const turns = turnsOf(page);
  if (posts.length === 0) return turns;
  const posted = posts.flatMap(({ content }) => content);
  const others = turns.filter(
    ({ content }) => !content.some(({ start, end }) => posted.some((post) => post.start < end && start < post.end)),
  );
  return [...others, ...posts].toSorted((a, b) => a.cue.start - b.cue.start);
}

function turnsOf(page: Page): readonly Turn[] {
  const labelled = findLabelled(page);
  if (labelled.length > 0) return labelled;
  const posed = findPosed(page);
  return posed.length > 0 ? posed : findSigned(page);
}
