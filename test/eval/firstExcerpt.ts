import { addTopic } from '../../src/answer/score/addTopic.ts';
import { scoreUnits } from '../../src/answer/score/scoreUnits.ts';
import { selectUnits } from '../../src/answer/layout/selectUnits.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { type SearchMode, retrieve } from '../../src/retrieve/candidates/retrieve.ts';
import { foldText } from '../../src/text/foldText.ts';
import type { OpenedSet } from './openSet.ts';

/** A question with the words of its evidence; `groups` is empty where the corpus has no answer. */
export interface EvidenceQuestion {
  readonly question: string;
  readonly groups: readonly { readonly any: readonly string[] }[];
}

const MODES: readonly SearchMode[] = ['keyword', 'vector', 'both'];

/**
 * For each kind of search: of how many questions the first excerpt, and any of those that would be shown, holds evidence.
 * Confidence is left out of it: where the bot would abstain, what it would have shown counts.
 */
export async function measureFirstExcerpt(
  { index, embedder }: Pick<OpenedSet, 'index' | 'embedder'>,
  questions: readonly EvidenceQuestion[],
): Promise<string> {
  const asked = questions.filter(({ groups }) => groups.length > 0);
  const lines: string[] = [];
  for (const mode of MODES) {
    let [first, shown] = [0, 0];
    for (const { question, groups } of asked) {
      const analysis = analyseQuestion(question, index);
      const retrieval = await retrieve(index, embedder, analysis, { mode });
      const scored = await addTopic(index, embedder, retrieval, scoreUnits(index, analysis, retrieval.ranked));
      const holds = selectUnits(index, analysis, scored, {}).units.map(({ unit }) => {
        const text = foldText(index.articles[unit.article]?.article.text.slice(unit.start, unit.end) ?? '');
        return groups.some(({ any }) => any.some((words) => text.includes(foldText(words))));
      });
      first += holds[0] === true ? 1 : 0;
      shown += holds.includes(true) ? 1 : 0;
    }
    lines.push(`${mode.padEnd(8)} first excerpt ${first}, any excerpt ${shown}, of ${asked.length}`);
  }
  return lines.join('\n');
}
