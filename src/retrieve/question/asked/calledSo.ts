import type { Catalogue } from '../../../domain/index/catalogue.ts';
import { goesBy } from './goesBy.ts';
import type { QuestionName } from './questionName.ts';

/** Speakers that are looked at for a description. */
const LOOKED_AT = 50;

/**
 * The speaker whom some article describes so, where all articles so describe one: "the bride" is Nora Finn in articles,
 * too, that only name her. None where several are, for which of them is meant the articles of the story tell.
 */
export async function calledSo(
  phrase: Pick<QuestionName, 'kind' | 'terms'>,
  catalogue: Pick<Catalogue, 'speakersWith'>,
): Promise<string[]> {
  const described = (await catalogue.speakersWith(phrase.terms, LOOKED_AT)).filter(
    ({ role }) => role !== null && goesBy(role, phrase),
  );
  const names = [...new Set(described.map(({ name }) => name))];
  return names.length === 1 ? names : [];
}
