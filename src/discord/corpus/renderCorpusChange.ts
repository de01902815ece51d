import type { SeedProblem } from '../../domain/seed.ts';
import type { CorpusChange } from '../../corpus/compareGenerations.ts';
import { container, reply, text, type Reply } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { renderProblems } from './renderProblems.ts';

/** What a reindex changed: articles added, changed, removed and skipped, and statements gained or lost a side. */
export function renderCorpusChange(change: CorpusChange, problems: readonly SeedProblem[], language: Language): Reply {
  const counts: readonly (readonly [PhraseKey, readonly string[]])[] = [
    ['articlesAdded', change.added],
    ['articlesChanged', change.changed],
    ['articlesRemoved', change.removed],
    ['seedsSkipped', problems.map(({ file }) => file)],
  ];
  const sides = change.sides.map(({ side, before, after }) => {
    const name = side === null ? phrase(language, 'noSide') : label(side);
    const [was, is, more] = [before, after, Math.abs(after - before)].map((n) => phraseOfNumber(n, language));
    return `- ${name}: ${was} → ${is} (${after > before ? '+' : '−'}${more})`;
  });
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'reindexed')}`,
          ...counts.map(
            ([key, names]) =>
              phrase(language, key, { n: names.length }) + (names.length === 0 ? '' : ` (${label(names.join(', '))})`),
          ),
          ...fitLines(sides, { most: bounds.problems, room: bounds.listText }, language),
        ].join('\n'),
      ),
      text(renderProblems(problems, language)),
    ]),
  );
}
