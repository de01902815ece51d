import path from 'node:path';
import { makeCorpus } from '../makeCorpus.ts';
import { readConfig } from '../../src/config.ts';
import { createReindexInChild } from '../../src/reindexInChild.ts';
import { quantile } from '../statistics.ts';
import { type Asked, askMany } from './askMany.ts';
import { lateness, latenessFaults, watchProcess } from './watchProcess.ts';
import { type Row, inFolder, servicesOfBot } from './workbench.ts';

const ARTICLES = 30;
/** What memory may grow by from the second tenth of the questions to the last; the first is warm-up. */
const GROWTH = 0.05;

/** Asks for a long time, `minutes` at most, a build beside it as `/corpus reindex` starts one; memory must be flat. */
export function askForLong(questions: number, minutes: number): Promise<Row> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, ARTICLES);
    const services = await servicesOfBot(corpus);
    const so: Asked = { asked: 0, times: [] };
    const end = performance.now() + minutes * 60_000;
    await askMany(services, so, () => so.asked < questions / 10);
    const began = performance.now();
    const stop = watchProcess(() => so.asked);
    await Promise.all([
      askMany(services, so, () => so.asked < questions && performance.now() < end),
      createReindexInChild({ ...readConfig({}), ...corpus })(),
    ]);
    const each = (performance.now() - began) / (so.asked - questions / 10);
    const watched = stop();
    const [before, after] = [watched.rss(questions * 0.1, questions * 0.2), watched.rss(so.asked * 0.9, so.asked)];
    const growth = after / before - 1;
    return {
      what: 'questions to one bot, a build beside them',
      runs: so.asked,
      result:
        `RSS ${before.toFixed(0)} MiB in the second tenth, ${after.toFixed(0)} MiB in the last ` +
        `(${(growth * 100).toFixed(1)} %); ${each.toFixed(1)} ms a question, ` +
        `ask p50 ${quantile(so.times, 0.5).toFixed(1)} ms, p99 ${quantile(so.times, 0.99).toFixed(1)} ms; ` +
        lateness(watched),
      faults: [
        ...(so.asked < questions ? [`${so.asked} of ${questions} questions in ${minutes} minutes`] : []),
        ...(growth > GROWTH ? [`RSS grew by ${(growth * 100).toFixed(1)} %`] : []),
        ...latenessFaults(watched),
      ],
    };
  });
}
