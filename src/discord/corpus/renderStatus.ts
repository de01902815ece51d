import { TimestampStyles, time } from 'discord.js';
import type { IndexInfo } from '../../domain/answer.ts';
import type { CountedSide } from '../../domain/index/catalogue.ts';
import type { CorpusStatus } from '../interaction/botContext.ts';
import { container, reply, text, type Reply } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderProblems } from './renderProblems.ts';
import { shorten } from '../elements/shorten.ts';

/** How much there is, and the sides that say most. */
export interface CorpusCounts {
  readonly info: IndexInfo;
  readonly statements: number;
  readonly sides: readonly CountedSide[];
}

/** The live index: how much there is, how old, by which model, statements a side, and the seeds that were not read. */
export function renderStatus(
  { info, statements, sides }: CorpusCounts,
  status: CorpusStatus,
  language: Language,
): Reply {
  const counts = [
    phrase(language, 'articles', { n: info.articles }),
    phrase(language, 'passages', { n: info.passages }),
    phrase(language, 'statements', { n: statements }),
  ];
  const when = status.builtAt === null ? '?' : time(status.builtAt, TimestampStyles.RelativeTime);
  const heard = sides
    .filter((side) => side.statements > 0)
    .map((side) => `${side.name} (${phraseOfNumber(side.statements, language)})`);
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'statusTitle')}`,
          counts.join(' · '),
          `-# ${phrase(language, 'statusBuilt', { when, generation: code(info.generation), model: code(info.model) })}`,
          ...(status.isStale ? [phrase(language, 'statusStale')] : []),
          ...(heard.length === 0 ? [] : [label(heard.join(' · '), bounds.question)]),
        ].join('\n'),
      ),
      text(renderProblems(status.problems, language)),
    ]),
  );
}

/** For a code span: backticks cannot be escaped inside one. */
function code(value: string): string {
  return shorten(value.replace(/`/g, '').replace(/\s+/g, ' ').trim(), bounds.title);
}
