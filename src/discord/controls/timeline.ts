import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderTimeline } from '../render/renderTimeline.ts';
import { turnPage } from '../interaction/turnPage.ts';

/** Previous and Next under a timeline. */
export const timeline = {
  kind: 'timeline',
  async press(interaction, [key, to = '0', writtenIn = ''], context) {
    await turnPage(interaction);
    const language = languageOf(writtenIn);
    const { catalogue } = await context.corpus();
    const voice = await catalogue.findVoice(key ?? '');
    await interaction.editReply(
      voice === null
        ? sentence(phrase(language, 'gone'))
        : await renderTimeline(catalogue, voice, context.readSeedText, language, Number(to)),
    );
  },
} satisfies Control;
