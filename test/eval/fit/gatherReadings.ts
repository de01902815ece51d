import { judgeParts } from '../../../src/answer/judge.ts';
import { completeFollowUp } from '../../../src/answer/followUp.ts';
import { inTheirSpelling } from '../../../src/answer/spelling/inTheirSpelling.ts';
import { readQuestion } from '../../../src/answer/readQuestion.ts';
import { answerabilityFeatures } from '../../../src/reader/answerability.ts';
import { createCandidateSource } from '../../../src/retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { readAnswerSet } from '../answerSet.ts';
import { openCorpus } from '../openSet.ts';
import { holdsAny } from '../scoreAnswers.ts';

/** What the reader makes of one question of a set. */
export interface GatheredReading {
  readonly set: string;
  /** The article of the best sentence: what is fitted is tried on other articles. */
  readonly article: string;
  readonly isAnswerable: boolean;
  /** What is shown first is evidence. */
  readonly isFirst: boolean;
  readonly features: Readonly<Record<string, number>>;
}

/**
 * Asks all questions of a set (a folder with `questions.jsonl` and articles) and keeps what the decisions are made
 * from.
 */
export async function gatherReadings(folder: string): Promise<GatheredReading[]> {
  const { name, seeds, questions } = await readAnswerSet(folder);
  const { services, index, embedder, close } = await openCorpus(seeds);
  const reader = await services.reader();
  if (!reader) throw new Error('READER is off; unset it to fit.');
  const source = createCandidateSource(index);
  const gathered: GatheredReading[] = [];
  for (const { question, after, expect, groups = [] } of questions) {
    const understood = await completeFollowUp(question, after === undefined ? {} : { after }, index.catalogue);
    const analysis = await analyseQuestion(await inTheirSpelling(understood.question, index), index);
    const parts = await readQuestion({ index, source, embedder, reader }, analysis, {}, understood.context);
    const judged = judgeParts(analysis, parts);
    // As the answer decides: without what asserts nothing, and without what was read elsewhere.
    const best = judged.parts
      .flatMap(({ sentences, elsewhere }) => (elsewhere === true ? [] : sentences))
      .toSorted((a, b) => b.score - a.score);
    const features = answerabilityFeatures(best);
    const first = judged.selection.units[0] ?? judged.nearest[0];
    if (!features || !first) continue;
    const { article, start, end } = first.unit;
    const text = article.article.text.slice(start, end);
    gathered.push({
      set: name,
      article: `${name} ${article.article.id}`,
      isAnswerable: expect === 'answer',
      isFirst: groups.some(({ any }) => holdsAny(text, any)),
      features: { ...features },
    });
  }
  await close();
  return gathered;
}
