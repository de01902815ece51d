import { pino } from 'pino';
import { type Services, createServices } from '../../src/services.ts';
import type { AnswerQuestion, AnswerSet } from './answerSet.ts';
import { openCorpus } from './openSet.ts';
import { allArticles } from './allArticles.ts';
import { createPlainSearch } from './plainSearch.ts';
import { type AnswerScore, type ShownAnswer, scoreAnswer } from './scoreAnswers.ts';

/** How one system answered a set, question by question. */
export interface SystemScores {
  readonly system: System;
  readonly scores: readonly AnswerScore[];
}

export type System = 'product' | 'reader off' | 'BM25';

/**
 * Builds one index of a set and asks all its questions: of the product, of the product without its reader where the
 * settings know one, and of plain keyword search.
 *
 * @param only leaves the other systems out
 */
export async function measureAnswers(
  { seeds, questions }: Pick<AnswerSet, 'seeds' | 'questions'>,
  only?: System,
): Promise<SystemScores[]> {
  const { services, index, close } = await openCorpus(seeds);
  const systems: [System, (question: AnswerQuestion) => Promise<ShownAnswer>][] = [
    ['product', (question) => ask(services, question)],
  ];
  const withoutReader = openWithoutReader(services);
  if (withoutReader !== null) systems.push(['reader off', (question) => ask(withoutReader, question)]);
  const plainSearch = createPlainSearch(await allArticles(index.catalogue));
  systems.push(['BM25', async ({ question, after }) => plainSearch(after ? `${after} ${question}` : question)]);

  const measured: SystemScores[] = [];
  for (const [system, answer] of systems.filter(([name]) => only === undefined || name === only)) {
    const scores: AnswerScore[] = [];
    for (const question of questions) scores.push(scoreAnswer(question, await answer(question)));
    measured.push({ system, scores });
  }
  withoutReader?.close();
  await close();
  return measured;
}

/** Asks as `/ask` does: with the question before, where there is one. */
function ask(services: Services, { question, after }: AnswerQuestion): Promise<ShownAnswer> {
  return services.ask(question, after === undefined ? {} : { after });
}

/** The same index without the reader; null where the settings have none to leave out. */
function openWithoutReader({ config }: Services): Services | null {
  if (config.reader === null) return null;
  return createServices({ ...config, reader: null }, pino({ level: 'warn' }, pino.destination(2)));
}
