/**
 * Fits what is decided by weights, prints how that does on articles it was not fitted on, and writes it with `--write`:
 *
 *   npm run fit -- SET … [--kinds QUESTIONS.jsonl …] [--searches RETRIEVAL_SET …] [--write]
 *
 * A SET is a folder with `questions.jsonl` and, beside it, `corpus.jsonl` or `articles/`; `--kinds` takes files of
 * questions with their `kind`, for what tells that all sides are asked for; `--searches` folders as `openSet` reads
 * them, for how sure a search is. What is not given stays as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fitAnswerability } from './fitAnswerability.ts';
import { fitSearch, searchFigures } from './fitSearch.ts';
import { fitSides, readKinds, readWordings, sidesFigures } from './fitSides.ts';
import { type GatheredReading, gatherReadings } from './gatherReadings.ts';
import { type GatheredSearch, gatherSearches } from './gatherSearches.ts';
import type { LogisticModel } from './logistic.ts';

const WEIGHTS = new URL('../../../src/reader/weights.json', import.meta.url);
const SIDES = new URL('../../../src/retrieve/question/wanted/sidesModel.json', import.meta.url);

const { values, positionals } = parseArgs({
  options: {
    kinds: { type: 'string', multiple: true },
    searches: { type: 'string', multiple: true },
    write: { type: 'boolean' },
  },
  allowPositionals: true,
});
const date = new Date().toISOString().slice(0, 10);

if (values.kinds !== undefined) {
  const wordings = await readWordings();
  const questions = (await Promise.all(values.kinds.map(readKinds))).flat();
  const half = fitSides(
    wordings.filter((_, n) => n % 2 === 0),
    questions,
  );
  console.log(
    'asks for sides, on the wordings left out:',
    sidesFigures(
      half,
      wordings.filter((_, n) => n % 2 === 1),
    ),
  );
  const { intercept, weights } = fitSides(wordings, questions);
  const kept = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= 0.005);
  await write(SIDES, {
    provenance: { script: 'npm run fit', questions: questions.length, wordings: wordings.length, date },
    intercept: round(intercept),
    weights: Object.fromEntries(
      kept.toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1])).map(([word, weight]) => [word, round(weight)]),
    ),
  });
}

if (values.searches !== undefined) {
  const searches: GatheredSearch[] = [];
  for (const folder of values.searches) searches.push(...(await gatherSearches(folder)));
  const [half, other] = [0, 1].map((rest) => searches.filter((_, n) => n % 2 === rest));
  console.log('search, on the queries left out:', searchFigures(fitSearch(half ?? []), other ?? []));
  const now = JSON.parse(await readFile(WEIGHTS, 'utf8'));
  const fittedOn = fittedSets(searches, 'queries');
  await write(WEIGHTS, { ...now, search: { ...now.search, fittedOn, confidence: rounded(fitSearch(searches)) } });
}

if (positionals.length > 0) {
  const readings: GatheredReading[] = [];
  for (const folder of positionals) readings.push(...(await gatherReadings(folder)));
  const read = fitAnswerability(readings);
  console.log('answerable:', read.crossValidated, 'from', read.enough);
  const now = JSON.parse(await readFile(WEIGHTS, 'utf8'));
  await write(WEIGHTS, {
    ...now,
    provenance: {
      script: 'npm run fit',
      fittedOn: fittedSets(readings, 'questions'),
      date,
    },
    answerability: rounded(read.model),
    enough: read.enough,
  });
}
process.exit(0);

async function write(file: URL, content: object): Promise<void> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (values.write === true) await writeFile(file, text);
  else console.log(text);
}

/** Each set with how many there are of it. */
function fittedSets(cases: readonly { readonly set: string }[], what: string): string[] {
  const sets = [...new Set(cases.map(({ set }) => set))];
  return sets.map((name) => `${name}: ${cases.filter(({ set }) => set === name).length} ${what}`);
}

function rounded({ intercept, weights }: LogisticModel): Record<string, number> {
  return {
    intercept: round(intercept),
    ...Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, round(value)])),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
