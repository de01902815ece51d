import { beforeAll, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { onlyAsksWhom } from '../../../src/retrieve/question/onlyAsksWhom.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { ferry } from '../../fixtures/ferry.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: OpenIndex;
beforeAll(async () => {
  index = memoryIndex(await writtenContent(ferry, hashEmbedder));
});
const isOnly = async (question: string): Promise<boolean> => onlyAsksWhom(await analyseQuestion(question, index));

it.each([
  'What did Otto Crane say?',
  'what does otto crane say',
  'What has Mayor Otto Crane said?',
  'What did Otto Crane tell reporters?',
  'What did Otto Crane say last?',
  'What has Otto Crane said recently?',
  'What were Otto Crane’s comments?',
  'How did Otto Crane respond?',
  'What did Harbour Lines say?',
  'What did Otto Crane say in March 2031?',
  'What did Otto Crane and Harbour Lines say?',
])('names nothing but whom: %s', async (question) => {
  expect(await isOnly(question)).toBe(true);
});

it.each([
  'What did Otto Crane say about the talks?',
  'Why did Otto Crane apologise?',
  'What did Otto Crane deny?',
  'What did Otto Crane say about it?',
  'What did the mayor say?',
  'Who is Otto Crane?',
])('asks more, or names nobody: %s', async (question) => {
  expect(await isOnly(question)).toBe(false);
});
