import type { ModalSubmitInteraction } from 'discord.js';
import { shortKey } from '../../indexing/shortKey.ts';
import { mendSide } from '../../owners/corpora/mendSide.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { label } from '../elements/label.ts';
import { noteAction } from '../manage/noteAction.ts';
import { type Setup, allSides } from './loadSetup.ts';

/**
 * Takes what was typed of a side into the list that is kept.
 *
 * @param key of the name that it had
 * @returns what is wrong with it, in a sentence; null when it is kept
 */
export async function mendSetup(
  interaction: ModalSubmitInteraction,
  key: string,
  setup: Setup,
): Promise<string | null> {
  const language = languageOf(interaction.locale);
  const sides = await allSides(setup);
  const found = sides.find(({ name }) => shortKey(name) === key);
  if (found === undefined) return phrase(language, 'gone');
  const typed = (field: string): string => interaction.fields.getTextInputValue(field).replace(/\s+/g, ' ').trim();
  const list = (field: string): readonly string[] =>
    typed(field)
      .split(/[,،]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const mended = { name: typed('name'), aliases: list('aliases'), members: list('members') };
  const problem = await setup.context.keepSides(mendSide(sides, found.name, mended));
  if (problem !== null)
    return phrase(language, 'sidesRefused', { problem: label(phraseOfSentence(language, problem)) });
  await noteAction(interaction, `side ${found.name}`, `→ ${mended.name}`, setup.context);
  return null;
}
