import type { Article } from '../../domain/article.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import type { Tie } from '../ties/tie.ts';
import { type Ties, tiesIn } from '../ties/tiesIn.ts';
import { namesIn } from './assignSides.ts';
import { jointSpeakers } from './jointSpeakers.ts';

/** The ties of an article, worked out: they outlive its text and go from process to process. */
export type RecordedTies = readonly (readonly [name: string, role: string | null, tie: Tie])[];

/** What `tiesIn` tells of all that the sides of the speakers may be asked by: themselves, and who speaks jointly. */
export function recordTies(article: Pick<Article, 'text'>, statements: readonly Statement[]): RecordedTies {
  const ties = tiesIn(article, statements);
  const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
  const asked = [
    ...speakers,
    ...speakers.flatMap(({ name, role }) => severalOf(jointSpeakers(name)).map((one) => ({ name: one, role }))),
    ...speakers.flatMap(({ name }) => severalOf(namesIn(name)).map((one) => ({ name: one, role: null }))),
  ];
  const distinct = new Map(asked.map((voice) => [keyOf(voice), voice]));
  return [...distinct.values()].flatMap(({ name, role }) => {
    const tie = ties({ name, role });
    return tie === null ? [] : [[name, role, tie] as const];
  });
}

/** What was recorded, to be asked again. */
export function recordedTies(recorded: RecordedTies): Ties {
  const known = new Map(recorded.map(([name, role, tie]) => [keyOf({ name, role }), tie]));
  return (speaker) => known.get(keyOf(speaker)) ?? null;
}

function severalOf(names: readonly string[]): readonly string[] {
  return names.length > 1 ? names : [];
}

function keyOf({ name, role }: Pick<Speaker, 'name' | 'role'>): string {
  return `${name}\n${role ?? ''}`;
}
