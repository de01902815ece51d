import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Side } from '../../domain/sides.ts';
import { shortKey } from '../../indexing/shortKey.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { writeCustomId } from '../elements/customId.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';

interface Field {
  readonly id: string;
  readonly key: PhraseKey;
  readonly value?: string;
  readonly most: number;
  readonly isNeeded?: true;
}

/** Asks what a side is called, how else, and who speaks for it. */
export function sideModal({ name, aliases, members }: Side, language: Language) {
  return modal(['side', shortKey(name)], phrase(language, 'setupSides'), language, [
    { id: 'name', key: 'sideName', value: name, most: limits.selectText, isNeeded: true },
    { id: 'aliases', key: 'sideAliases', value: aliases.join(', '), most: LABELS },
    { id: 'members', key: 'sideMembers', value: members.join(', '), most: LABELS },
  ]);
}

/** Asks for a question. */
export function questionModal(language: Language, example: string) {
  return modal(['ask'], phrase(language, 'setupQuestion'), language, [
    { id: 'question', key: 'setupQuestion', value: example, most: bounds.question, isNeeded: true },
  ]);
}

/** Characters for all other names of a side, and for all who speak for it: as many as a field takes. */
const LABELS = 4000;

function modal(
  what: readonly string[],
  title: string,
  language: Language,
  fields: readonly Field[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: writeCustomId('setup', ...what),
    title: shorten(title, limits.modalTitle),
    components: fields.map(({ id, key, value = '', most, isNeeded }) => ({
      type: ComponentType.Label,
      label: shorten(phrase(language, key), limits.modalLabel),
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: most > limits.selectText ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: isNeeded === true,
        max_length: most,
        ...(value === '' ? {} : { value: value.slice(0, most) }),
      },
    })),
  };
}
