import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Correction } from '../../domain/correction.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { writeCustomId } from '../elements/customId.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';

/** Asks whose words an excerpt is, with what holds by now filled in. */
export function correctionModal(
  speaker: Correction['to'],
  [kind, ...args]: readonly [string, ...string[]],
  language: Language,
): APIModalInteractionResponseCallbackData {
  const fields: readonly [string, PhraseKey, string | null | undefined][] = [
    ['name', 'correctName', speaker?.name],
    ['role', 'correctRole', speaker?.role],
    ['side', 'correctSide', speaker?.side],
  ];
  return {
    custom_id: writeCustomId(kind, ...args),
    title: shorten(phrase(language, 'correctTitle'), limits.modalTitle),
    components: fields.map(([id, key, value]) => ({
      type: ComponentType.Label,
      label: shorten(phrase(language, key), limits.modalLabel),
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: TextInputStyle.Short,
        required: false,
        max_length: bounds.title,
        ...(value == null ? {} : { value: shorten(value, bounds.title) }),
      },
    })),
  };
}
