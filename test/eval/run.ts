/**
 * Measures on a set: `npm run eval -- --set DIR` ranks and abstains (see `openSet` for the layout), keyword search,
 * vector search, both and both with the reader side by side; `--attribution DOCS.jsonl` prints the statements of
 * articles for a scorer; `--pages DIR` compares what is kept of HTML pages with their true text (see `measurePages`;
 * `--half odd` or `even`, `--show` for a line a page). Each may be given more than once. Whole answers are measured by
 * `npm run eval:answers`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSet } from './openSet.ts';
import { measurePages } from './pages.ts';
import { measureRetrieval } from './retrieval.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    attribution: { type: 'string', multiple: true },
    pages: { type: 'string', multiple: true },
    half: { type: 'string', default: 'all' },
    show: { type: 'boolean', default: false },
  },
});
const halves = ['all', 'odd', 'even'] as const;
const half = halves.find((each) => each === values.half);
if ((!values.set && !values.attribution && !values.pages) || !half) {
  console.error(
    'usage: npm run eval -- [--set DIR]… [--attribution DOCS.jsonl]… [--pages DIR [--half odd|even] [--show]]…',
  );
  process.exit(2);
}
for (const folder of values.set ?? []) {
  const set = await openSet(folder);
  console.log(await measureRetrieval(set));
  await set.close();
}
for (const folder of values.pages ?? []) console.log(await measurePages(folder, half, values.show));
for (const docs of values.attribution ?? []) {
  spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL('attribution.ts', import.meta.url)), docs], {
    stdio: 'inherit',
  });
}
