import { access } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../src/errors.ts';
import { readJsonLines } from './openSet.ts';

/** Evidence that an answer must hold: at least one of the substrings, in an excerpt of the right side or speaker. */
export interface EvidenceGroup {
  readonly any: readonly string[];
  /** Any of these names of a side is right; where there is none, the side is not looked at. */
  readonly side?: string;
  readonly sideAny?: readonly string[];
  /** Part of the speaker's name. */
  readonly speaker?: string;
}

/** A question in a reader's words, with what its answer must hold. */
export interface AnswerQuestion {
  readonly id: string;
  readonly question: string;
  readonly expect: 'answer' | 'abstain';
  readonly kind?: string;
  /** The question before, where this one is a follow-up. */
  readonly after?: string;
  readonly groups?: readonly EvidenceGroup[];
  /** What no excerpt may hold. */
  readonly forbid?: readonly string[];
}

/** Questions and the articles that they are about. */
export interface AnswerSet {
  readonly name: string;
  /** A `.jsonl` file or a folder of seeds. */
  readonly seeds: string;
  readonly questions: readonly AnswerQuestion[];
}

/**
 * Reads a set of questions.
 *
 * @param set a folder that holds `questions.jsonl` and, beside it, `corpus.jsonl` or `articles/`; or `FILE=CORPUS`,
 *   where they stand
 * apart
 * @throws UsageError where one of the two is missing, or a question that expects an answer has no groups
 */
export async function readAnswerSet(set: string): Promise<AnswerSet> {
  const [folder = '', corpus] = set.split('=');
  if (corpus !== undefined)
    return { name: path.basename(folder), seeds: corpus, questions: await readQuestions(folder) };
  const file = path.join(folder, 'questions.jsonl');
  const places = ['corpus.jsonl', 'articles'].map((name) => path.join(folder, name));
  const there = await Promise.all([file, ...places].map(exists));
  const seeds = places.find((_, i) => there[i + 1]);
  if (!there[0] || seeds === undefined)
    throw new UsageError(`${folder} needs questions.jsonl and, beside it, corpus.jsonl or articles/.`);
  return { name: path.basename(path.resolve(folder)), seeds, questions: await readQuestions(file) };
}

async function readQuestions(file: string): Promise<AnswerQuestion[]> {
  const questions = await readJsonLines<AnswerQuestion>(file);
  const bare = questions.find(({ expect, groups = [] }) => expect === 'answer' && groups.length === 0);
  if (bare) throw new UsageError(`${file}: ${bare.id} expects an answer and has no groups.`);
  return questions;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
