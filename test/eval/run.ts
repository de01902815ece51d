/**
 * Measures on a set: `npm run eval -- --set DIR` ranks and abstains (see `openSet` for the layout), keyword search, vector
 * search and both side by side; `--attribution DOCS.jsonl` prints the statements of articles for a scorer; `--questions FILE,…=CORPUS`
 * counts the questions ({question, groups: [{any: [words]}]}) whose first excerpt holds evidence. Each may be given more than once.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EvidenceQuestion, measureFirstExcerpt } from './firstExcerpt.ts';
import { openCorpus, openSet, readJsonLines } from './openSet.ts';
import { measureRetrieval } from './retrieval.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    attribution: { type: 'string', multiple: true },
    questions: { type: 'string', multiple: true },
  },
});
if (!values.set && !values.attribution && !values.questions) {
  console.error('usage: npm run eval -- [--set DIR]… [--attribution DOCS.jsonl]… [--questions FILE,…=CORPUS]…');
  process.exit(2);
}
for (const folder of values.set ?? []) {
  const set = await openSet(folder);
  console.log(await measureRetrieval(set));
  await set.close();
}
for (const docs of values.attribution ?? []) {
  spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL('attribution.ts', import.meta.url)), docs], {
    stdio: 'inherit',
  });
}
for (const pair of values.questions ?? []) {
  const [files = '', corpus = ''] = pair.split('=');
  const { index, embedder, close } = await openCorpus(corpus);
  for (const file of files.split(',')) {
    console.log(
      `${file}\n${await measureFirstExcerpt({ index, embedder }, await readJsonLines<EvidenceQuestion>(file))}`,
    );
  }
  await close();
}
