import { tiesIn } from '../../../src/attribute/ties/tiesIn.ts';
import { readArticle } from '../readArticle.ts';

/** "party (via, short)" of somebody in an article, or "-". */
export function tieOf(text: string, name: string, role: string | null = null): string {
  const tie = tiesIn({ text }, readArticle(text).statements)({ name, role });
  return tie === null ? '-' : `${tie.party} (${tie.via}${tie.short === undefined ? '' : `, ${tie.short}`})`;
}
