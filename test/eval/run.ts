/**
 * Measures on a set: `npm run eval -- --set DIR` ranks and abstains (see `openSet` for the layout), keyword search,
 * vector search, both and both with the reader side by side; `--attribution DOCS.jsonl` prints the statements of
 * articles for a scorer. Each may be given more than once. Whole answers are measured by `npm run eval:answers`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSet } from './openSet.ts';
import { measureRetrieval } from './retrieval.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    attribution: { type: 'string', multiple: true },
  },
});
if (!values.set && !values.attribution) {
  console.error('usage: npm run eval -- [--set DIR]… [--attribution DOCS.jsonl]…');
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
