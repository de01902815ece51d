import type { SpokenBy } from '../../domain/candidate.ts';
import { isSpokenBy } from '../../indexing/isSpokenBy.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import { onlyAsksWhom } from '../../retrieve/question/onlyAsksWhom.ts';
import { spokenByName } from '../../retrieve/question/readParts.ts';
import { blankDates } from '../../retrieve/question/readQuestionDates.ts';
import { tokenize } from '../../text/tokens.ts';
import type { RatedUnit } from './rateUnits.ts';

/**
 * Makes the function that tells whether an excerpt is the words of whom a question names, and all words that it asks
 * about are said in it: what then stands there answers it, whatever a reader makes of it. Who somebody is ("the mill's
 * keeper, Ada Quill") is not said by them. Where it asks about nothing, all their words do. Nothing does where nobody
 * is named.
 */
export function saysWhatIsAsked(analysis: QuestionAnalysis): (one: RatedUnit) => boolean {
  const { question, topic: all, saidBy } = analysis;
  const undated = new Set(tokenize(blankDates(question)));
  const names = new Set(saidBy.flatMap((name) => name.terms));
  const topic = all.filter(({ term }) => undated.has(term) && !names.has(term));
  const asked: readonly SpokenBy[] = saidBy.map(spokenByName);
  const isAll = onlyAsksWhom(analysis);
  return ({ unit, statement }) => {
    const { text } = unit.article.article;
    if (!isAll && topic.length === 0) return false;
    if (statement === null || !asked.some((by) => isSpokenBy(statement, by, text))) return false;
    const said = statement.content.map(({ start, end }) =>
      text.slice(Math.max(start, unit.start), Math.min(end, unit.end)),
    );
    const words = new Set(tokenize(said.join(' ')));
    return isAll || topic.every(({ term }) => words.has(term));
  };
}
