import { readArticle } from '../readArticle.ts';

/** Who spoke, one line a statement: name, role, how resolved; "?" for nobody. */
export function whoSpoke(text: string): string[] {
  return readArticle(text).statements.map(({ speaker }) =>
    speaker === null ? '?' : `${speaker.name} (${speaker.role ?? '-'}) ${speaker.resolved}`,
  );
}

/** Who made the last statement. */
export function lastSpoke(text: string): string {
  return whoSpoke(text).at(-1) ?? 'no statement';
}

/** Sentences in which nobody is named or speaks. */
export function meanwhile(sentences: number): string {
  return ' It rained.'.repeat(sentences);
}
