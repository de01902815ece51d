import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAnswerSet } from './answerSet.ts';
import { measureAnswers } from './measureAnswers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-set-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('takes corpus.jsonl or articles/ beside questions.jsonl, and refuses a folder that has neither', async () => {
  await ask({ id: 'a', question: 'Who?', expect: 'abstain' });
  await expect(readAnswerSet(folder)).rejects.toThrow('corpus.jsonl or articles/');

  await mkdir(path.join(folder, 'articles'));
  expect(await readAnswerSet(folder)).toMatchObject({ seeds: path.join(folder, 'articles'), questions: [{ id: 'a' }] });
  await writeFile(path.join(folder, 'corpus.jsonl'), '');
  expect((await readAnswerSet(folder)).seeds).toBe(path.join(folder, 'corpus.jsonl'));
});

it('takes questions and a corpus that stand apart', async () => {
  await ask({ id: 'a', question: 'Who?', expect: 'abstain' });
  const file = path.join(folder, 'questions.jsonl');
  expect(await readAnswerSet(`${file}=seeds`)).toMatchObject({
    name: 'questions.jsonl',
    seeds: 'seeds',
    questions: [{ id: 'a' }],
  });
});

it('refuses a question that expects an answer and has no evidence', async () => {
  await writeFile(path.join(folder, 'corpus.jsonl'), '');
  await ask({ id: 'a', question: 'Who?', expect: 'answer' });

  await expect(readAnswerSet(folder)).rejects.toThrow('a expects an answer');
});

it('asks a follow-up together with the question before, of the product and of plain search', async () => {
  const sentences = [
    'The harbour master Jon Field said on Monday that the crane had been repaired twice.',
    'The mayor of Bramwick, Rosa Quill, said that the crane was a danger to everyone on the pier.',
    'A market is held in the square each Friday and sells mostly fish.',
  ];
  const record = { id: 'crane', title: 'Crane in Bramwick', text: sentences.join('\n\n') };
  await writeFile(path.join(folder, 'corpus.jsonl'), `${JSON.stringify(record)}\n`);
  await ask({
    id: 'a',
    question: 'and what about Rosa Quill?',
    after: 'What did Jon Field say about the crane?',
    expect: 'answer',
    groups: [{ any: ['a danger to everyone'], speaker: 'Quill' }],
  });

  const measured = await measureAnswers(await readAnswerSet(folder));

  expect(measured.map(({ system }) => system)).toEqual(expect.arrayContaining(['product', 'BM25']));
  // Without its reader the product may refuse: that depends on weights which are fitted to real questions.
  for (const { system, scores } of measured.filter((one) => one.system !== 'reader off'))
    expect({ system, scores }).toMatchObject({ scores: [{ isAnswered: true, found: 1 }] });
});

async function ask(question: object): Promise<void> {
  await writeFile(path.join(folder, 'questions.jsonl'), `${JSON.stringify(question)}\n`);
}
