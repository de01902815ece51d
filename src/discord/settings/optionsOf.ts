import { type SettingBounds, lengthsWithin } from '../../owners/settings/boundSettings.ts';
import { serverSettingsSchema } from '../../owners/settings/serverSettings.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { shorten } from '../elements/shorten.ts';
import { limits } from '../limits.ts';

/** A setting that is one of a few values. */
export type Choice = 'answers' | 'language' | 'length' | 'mentions';

/** The values that may be chosen, each as it is called. */
export function optionsOf(
  name: Choice,
  bounds: SettingBounds,
  language: Language,
): { readonly label: string; readonly value: string }[] {
  const named = {
    answers: () => [
      { value: 'public', label: phrase(language, 'answersPublic') },
      { value: 'private', label: phrase(language, 'answersPrivate') },
    ],
    mentions: () => [
      { value: 'off', label: phrase(language, 'mentionsOff') },
      { value: 'on', label: phrase(language, 'mentionsOn') },
    ],
    language: () =>
      serverSettingsSchema.shape.language.unwrap().options.map((value) => ({
        value,
        label: value === 'reader' ? phrase(language, 'languageOfReader') : autonym(value),
      })),
    length: () =>
      lengthsWithin(bounds).map((value) => ({
        value,
        label: value === 'all' ? phrase(language, 'lengthAll') : phrase(language, 'lengthSome', { n: Number(value) }),
      })),
  }[name]();
  return named.map((option) => ({ ...option, label: shorten(option.label, limits.selectText) }));
}

/** A language by its own name. */
function autonym(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
