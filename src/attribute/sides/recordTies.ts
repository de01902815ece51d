import type { Article } from '../../domain/article.ts';
import type { Statement } from '../../domain/statement.ts';
import { officeHoldersIn } from './people/officeHoldersIn.ts';
import { tiesIn } from '../ties/tiesIn.ts';
import { jointSpeakers } from './jointSpeakers.ts';
import { namesIn } from './namesIn.ts';
import { type RecordedTies, voiceKey } from './recordedTies.ts';

/**
 * What `tiesIn` tells of all that the sides of the speakers may be asked by: themselves, who speaks jointly, and who is
 * named with an office.
 */
export function recordTies(
  article: Pick<Article, 'text'> & Partial<Pick<Article, 'outlet'>>,
  statements: readonly Statement[],
): RecordedTies {
  const ties = tiesIn(article, statements);
  const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
  const asked = [
    ...speakers,
    ...officeHoldersIn(article.text),
    ...speakers.flatMap(({ name, role }) => severalOf(jointSpeakers(name)).map((one) => ({ name: one, role }))),
    ...speakers.flatMap(({ name }) => severalOf(namesIn(name))),
  ];
  const distinct = new Map(asked.map((voice) => [voiceKey(voice), voice]));
  return [...distinct.values()].flatMap(({ name, role }) => {
    const tie = ties({ name, role });
    return tie === null ? [] : [[name, role, tie] as const];
  });
}

function severalOf<Part>(parts: readonly Part[]): readonly Part[] {
  return parts.length > 1 ? parts : [];
}
