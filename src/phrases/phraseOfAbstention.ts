import type { Abstention } from '../domain/answer.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** Why there is no answer, in a sentence or two: what was looked for and not found. */
export function phraseOfAbstention(why: Abstention, language: Language): string {
  const list = (parts: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(LOCALES[language], { type }).format(parts);
  switch (why.kind) {
    case 'unknownName':
      return phrase(language, 'whyNoName', { names: list(why.names, 'disjunction') });
    case 'notHeard':
      return phrase(language, 'whyNotHeard', { names: list(why.names, 'conjunction'), n: why.names.length });
    case 'noneOfPeriod':
      return phrase(language, 'whyNoneOfPeriod');
    case 'noAnswer': {
      const { speakers, missing, topic, dates, unsaid = [] } = why;
      const about = list(topic, 'conjunction');
      // Of each of them alone the articles may tell much.
      const together = topic.length > 1 ? phrase(language, 'whyTogether', { topic: about }) : about;
      const values = { topic: together, dates: list(dates, 'disjunction') };
      const words = missing.map((word) => phrase(language, 'whyWord', { word }));
      const quotes = list(
        unsaid.map((quote) => `“${quote}”`),
        'disjunction',
      );
      return [
        ...(unsaid.length === 0 ? [] : [phrase(language, 'whyUnsaid', { quotes })]),
        ...(speakers.length === 0
          ? []
          : [phrase(language, 'whySpeaks', { names: list(speakers, 'conjunction'), n: speakers.length })]),
        words.length > 0
          ? phrase(language, 'whyNoWord', { words: list(words, 'disjunction'), n: words.length })
          : phrase(language, WHY_NOTHING[`${topic.length > 0}${dates.length > 0}`], values),
      ].join(' ');
    }
  }
}

/** British English puts no comma before the last of a list. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', ar: 'ar' };

/** By whether there is a topic, and whether there are dates. */
const WHY_NOTHING = {
  truetrue: 'whyNothingAboutOf',
  truefalse: 'whyNothingAbout',
  falsetrue: 'whyNothingOf',
  falsefalse: 'whyNothing',
} as const;
