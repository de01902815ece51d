import type { Tally } from '../../domain/state.ts';
import type { Language } from '../../phrases/language.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, container, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { bounds } from '../limits.ts';
import { label } from '../elements/label.ts';

/** How a server's questions went, in counts: nothing of who asked what. */
export function renderStats(
  { answered, abstained, helpful, unhelpful, missing }: Tally,
  days: number,
  language: Language,
): Reply {
  const n = answered + abstained;
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'statsTitle')}`,
          `-# ${phrase(language, 'statsDays', { n: days })}`,
          phrase(language, 'statsAsked', { n }),
          phrase(language, 'statsAnswered', { n: answered, share: n === 0 ? 0 : Math.round((answered / n) * 100) }),
          phrase(language, 'statsAbstained', { n: abstained }),
          phrase(language, 'statsFeedback', { helpful, unhelpful }),
          ...(missing.length === 0
            ? []
            : [
                `**${phrase(language, 'statsMissing')}**`,
                ...fitLines(
                  missing.map(({ name, count }) => `- ${label(name)} (${phraseOfNumber(count, language)})`),
                  { room: bounds.problemsText },
                  language,
                ),
              ]),
        ].join('\n'),
      ),
    ]),
  );
}
