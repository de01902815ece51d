import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { writeCustomId } from '../elements/customId.ts';
import { shorten } from '../elements/shorten.ts';
import { limits } from '../limits.ts';

/** Asks for an article as a file. */
export function uploadModal(language: Language): APIModalInteractionResponseCallbackData {
  return {
    custom_id: writeCustomId('upload'),
    title: shorten(phrase(language, 'uploadTitle'), limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(phrase(language, 'uploadLabel'), limits.modalLabel),
        description: shorten(phrase(language, 'uploadHelp'), limits.modalDescription),
        component: {
          type: ComponentType.FileUpload,
          custom_id: 'file',
          min_values: 1,
          max_values: 1,
          required: true,
        },
      },
    ],
  };
}
