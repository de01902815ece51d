import { TimestampStyles, time } from 'discord.js';
import type { SearchIndex } from '../../domain/ports.ts';
import type { CorpusStatus } from '../interaction/botContext.ts';
import { container, reply, text, type Reply } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderProblems } from './renderProblems.ts';
import { shorten } from '../elements/shorten.ts';

/** The live index: how much there is, how old, by which model, statements a side, and the seeds that were not read. */
export function renderStatus(corpus: SearchIndex, status: CorpusStatus, language: Language): Reply {
  const { info, articles } = corpus;
  const statements = articles.flatMap((one) => one.statements);
  const counts = [
    phrase(language, 'articles', { n: info.articles }),
    phrase(language, 'passages', { n: info.passages }),
    phrase(language, 'statements', { n: statements.length }),
  ];
  const when = status.builtAt === null ? '?' : time(status.builtAt, TimestampStyles.RelativeTime);
  const sides = corpus.sides
    .map(({ name }) => ({ name, count: statements.filter(({ speaker }) => speaker?.side === name).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${name} (${count})`);
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'statusTitle')}`,
          counts.join(' · '),
          `-# ${phrase(language, 'statusBuilt', { when, generation: code(info.generation), model: code(info.model) })}`,
          ...(status.isStale ? [phrase(language, 'statusStale')] : []),
          ...(sides.length === 0 ? [] : [label(sides.join(' · '), bounds.question)]),
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
