import { voicesOf } from '../../answer/voicesOf.ts';
import { sentence } from '../components.ts';
import type { Control } from '../command.ts';
import { languageOf } from '../language.ts';
import { phrase } from '../phrases.ts';
import { renderTimeline } from '../renderTimeline.ts';
import { shortKey } from '../shortKey.ts';
import { turnPage } from '../turnPage.ts';

/** Previous and Next under a timeline. */
export const timeline = {
  kind: 'timeline',
  async press(interaction, [key, to = '0', writtenIn = ''], context) {
    await turnPage(interaction);
    const language = languageOf(writtenIn);
    const corpus = await context.corpus();
    const voice = voicesOf(corpus).find(({ kind, name }) => shortKey(`${kind} ${name}`) === key);
    await interaction.editReply(voice === undefined ? sentence(phrase(language, 'gone')) : renderTimeline(corpus, voice, language, Number(to)));
  },
} satisfies Control;
