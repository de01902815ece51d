import { voicesOf } from '../../corpus/voicesOf.ts';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderTimeline } from '../render/renderTimeline.ts';
import { standingOf } from '../../corpus/standingOf.ts';
import { shortKey } from '../../corpus/shortKey.ts';
import { turnPage } from '../interaction/turnPage.ts';

/** Previous and Next under a timeline. */
export const timeline = {
  kind: 'timeline',
  async press(interaction, [key, to = '0', writtenIn = ''], context) {
    await turnPage(interaction);
    const language = languageOf(writtenIn);
    const corpus = await context.corpus();
    const voice = voicesOf(corpus).find(({ kind, name }) => shortKey(`${kind} ${name}`) === key);
    await interaction.editReply(
      voice === undefined
        ? sentence(phrase(language, 'gone'))
        : renderTimeline(corpus, voice, await standingOf(voice, corpus, context.readSeedText), language, Number(to)),
    );
  },
} satisfies Control;
