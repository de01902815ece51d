import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import { limits } from '../limits.ts';
import { shorten } from '../elements/shorten.ts';

type Choice = ApplicationCommandOptionChoiceData<string>;

/** Sides, as they are named in the index. */
export async function sideChoices(catalogue: Catalogue, typed: string): Promise<Choice[]> {
  return choicesOf((await catalogue.suggestSides(typed, limits.choices)).map(ofName));
}

/** Outlets, then articles. */
export async function sourceChoices(catalogue: Catalogue, typed: string): Promise<Choice[]> {
  return choicesOf([...(await outletChoices(catalogue, typed)), ...(await articleChoices(catalogue, typed))]);
}

export async function outletChoices(catalogue: Catalogue, typed: string): Promise<Choice[]> {
  return choicesOf((await catalogue.suggestOutlets(typed, limits.choices)).map(ofName));
}

/** Articles by title, outlet and date; the value is a short key, since an id may be longer than Discord takes. */
export async function articleChoices(catalogue: Catalogue, typed: string): Promise<Choice[]> {
  const articles = await catalogue.suggestArticles(typed, limits.choices);
  return choicesOf(
    articles.map(({ label, outlet, date, key }) => ({
      name: [shorten(label, limits.choiceText), outlet, date].filter((part) => part !== null).join(' · '),
      value: key,
    })),
  );
}

/** Sides and speakers, those who say most first. */
export async function voiceChoices(catalogue: Catalogue, typed: string): Promise<Choice[]> {
  return choicesOf((await catalogue.suggestVoices(typed, limits.choices)).map(({ name }) => ofName(name)));
}

function ofName(name: string): Choice {
  return { name, value: name };
}

/** As many as Discord takes, without those that it would refuse. */
function choicesOf(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => name.trim() !== '' && value.length <= limits.choiceText)
    .slice(0, limits.choices);
}
