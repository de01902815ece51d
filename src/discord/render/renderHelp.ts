import type { Overview, Voice } from '../../domain/index/catalogue.ts';
import { menuEntryIn, nameIn } from '../../phrases/commandNames.ts';
import { container, divider, reply, text, type Reply } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderDate } from '../elements/renderDate.ts';
import { shorten } from '../elements/shorten.ts';

/** What there is to ask about. */
export interface CorpusAtAGlance {
  readonly articles: number;
  readonly overview: Pick<Overview, 'firstDay' | 'lastDay'>;
  /** Those who say most, most first. */
  readonly voices: readonly Voice[];
}

/**
 * What the bot does, which articles it has, and how to ask it; with an example that these articles answer.
 *
 * @param corpus null where there is no index of it
 */
export function renderHelp(corpus: CorpusAtAGlance | null, language: Language): Reply {
  const command = (key: Parameters<typeof nameIn>[1], also = ''): string => {
    const { name, description } = nameIn(language, key);
    return `- **/${name}**${also}: ${description}`;
  };
  const known = corpus === null ? phrase(language, 'noIndex') : `-# ${about(corpus, language)}`;
  return reply(
    container([
      text(['### On Record', phrase(language, 'helpIntro'), known].join('\n')),
      divider,
      text(
        [
          command('ask'),
          command('verify', `, **Apps > ${menuEntryIn(language)}**`),
          command('timeline'),
          command('sources'),
        ].join('\n'),
      ),
      divider,
      text(
        (corpus === null ? '' : example(corpus, language)) +
          phrase(language, 'helpPrivate', { option: `\`${nameIn(language, 'private').name}: True\`` }),
      ),
    ]),
  );
}

/** How many articles, from when to when, and who is heard most in them. */
function about({ articles, overview, voices }: CorpusAtAGlance, language: Language): string {
  const days = [...new Set([overview.firstDay, overview.lastDay])].flatMap((date) =>
    date === null ? [] : [renderDate(date)],
  );
  return [
    phrase(language, 'articles', { n: articles }),
    ...(days.length === 0 ? [] : [days.join(' – ')]),
    ...voices.map(({ name }) => label(name)).toSorted((a, b) => a.localeCompare(b, 'en')),
  ].join(' · ');
}

/** Asked in English whatever the reader speaks: so are the articles whose speakers are known. */
function example({ voices: [voice] }: CorpusAtAGlance, language: Language): string {
  if (voice === undefined) return '';
  const name = shorten(voice.name.replace(/[`\s]+/g, ' ').trim(), bounds.title);
  const typed = `/${nameIn(language, 'ask').name} ${nameIn(language, 'question').name}: What did ${name} say?`;
  return `${phrase(language, 'helpExample', { example: `\`${typed}\`` })}\n`;
}
