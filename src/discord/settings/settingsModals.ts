import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { writeCustomId } from '../elements/customId.ts';
import { shorten } from '../elements/shorten.ts';
import { limits } from '../limits.ts';

/** Asks for the seconds between two questions of one member. */
export function cooldownModal(current: number, language: Language): APIModalInteractionResponseCallbackData {
  return modal('cooldown', phrase(language, 'cooldownButton'), {
    label: phrase(language, 'setCooldown'),
    description: phrase(language, 'cooldownHelp'),
    component: {
      type: ComponentType.TextInput,
      custom_id: 'seconds',
      style: TextInputStyle.Short,
      value: String(current),
      max_length: 4,
      required: true,
    },
  });
}

/** Asks for a file of settings. */
export function importModal(language: Language): APIModalInteractionResponseCallbackData {
  return modal('import', phrase(language, 'import'), {
    label: phrase(language, 'importLabel'),
    description: phrase(language, 'importHelp'),
    component: { type: ComponentType.FileUpload, custom_id: 'file', min_values: 1, max_values: 1, required: true },
  });
}

type Field = Extract<
  APIModalInteractionResponseCallbackData['components'][number],
  { readonly type: ComponentType.Label }
>;

function modal(
  what: string,
  title: string,
  { label, description, component }: Omit<Field, 'type' | 'id'> & { readonly description: string },
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: writeCustomId('settings', what),
    title: shorten(title, limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(label, limits.modalLabel),
        description: shorten(description, limits.modalDescription),
        component,
      },
    ],
  };
}
