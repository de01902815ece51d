import { access } from 'node:fs/promises';
import path from 'node:path';
import { readAnswerSet } from '../eval/answerSet.ts';
import { readSetQueries } from '../eval/openSet.ts';

/** A question, with what tells whether a passage is one of those that answer it. */
export interface ComparedQuestion {
  readonly question: string;
  readonly isRelevant: (passage: { readonly articleId: string; readonly text: string }) => boolean;
}

export interface ComparedSet {
  readonly name: string;
  readonly seeds: string;
  readonly questions: readonly ComparedQuestion[];
}

/** What the two indices are asked: the sets that ENGINE_SETS names (folders, commas between), or the project's own. */
export function comparedSets(): Promise<ComparedSet[]> {
  const named = process.env['ENGINE_SETS']?.split(',').filter((set) => set !== '') ?? [];
  const sets = named.length > 0 ? named : ['test/eval/questionsSeeds.jsonl=seeds', 'test/eval/own'];
  return Promise.all(sets.map(readSet));
}

async function readSet(set: string): Promise<ComparedSet> {
  const corpus = path.join(set, 'corpus.jsonl');
  const isRanked = await access(path.join(set, 'qrels.tsv')).then(
    () => true,
    () => false,
  );
  if (isRanked) {
    const questions = (await readSetQueries(set)).map(({ query, relevant }) => ({
      question: query,
      isRelevant: ({ articleId }: { readonly articleId: string }) => relevant.has(articleId),
    }));
    return { name: path.basename(set), seeds: corpus, questions };
  }
  const { name, seeds, questions } = await readAnswerSet(set);
  return {
    name,
    seeds,
    questions: questions.map(({ question, groups = [] }) => ({
      question,
      isRelevant: ({ text }) => groups.some(({ any }) => any.some((words) => text.includes(words))),
    })),
  };
}
