/**
 * Asks questions whose evidence is known and says how good the answers are: `npm run eval:answers -- DIR…` prints a
 * table with a row a set (see `readAnswerSet` for the layout, and for FILE=CORPUS) and all of them pooled, for the
 * product and for what it is compared with, then rows by kind of question. What each figure means stands at
 * `AnswerFigures`.
 */
import { parseArgs } from 'node:util';
import { answerRows, answerTable, calibrationTable } from './answerTable.ts';
import { readAnswerSet } from './answerSet.ts';
import { type SystemScores, measureAnswers } from './measureAnswers.ts';

const { values, positionals: folders } = parseArgs({
  options: { json: { type: 'boolean' }, calibration: { type: 'boolean' } },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error('usage: npm run eval:answers -- [--json] [--calibration] DIR|FILE=CORPUS …');
  process.exit(2);
}
const measured: { name: string; systems: SystemScores[] }[] = [];
for (const folder of folders) {
  const set = await readAnswerSet(folder);
  const started = performance.now();
  measured.push({ name: set.name, systems: await measureAnswers(set) });
  console.error(
    `${set.name}: ${set.questions.length} questions, ${Math.round((performance.now() - started) / 1000)} s`,
  );
}
if (measured.length > 1) measured.push({ name: 'pooled', systems: pool(measured.map(({ systems }) => systems)) });

const rows = measured.flatMap(({ name, systems }) => answerRows(name, systems));
if (values.json) for (const row of rows) console.log(JSON.stringify(row));
else console.log(answerTable(rows));
if (values.calibration) {
  for (const { name, systems } of measured) {
    for (const { system, scores } of systems.filter((one) => one.system !== 'BM25'))
      (values.json ? console.error : console.log)(`\n${calibrationTable(`${name}, ${system}`, scores)}`);
  }
}

/** The scores of each system over all sets together. */
function pool(sets: readonly (readonly SystemScores[])[]): SystemScores[] {
  return (sets[0] ?? []).map(({ system }) => ({
    system,
    scores: sets.flatMap((systems) => systems.find((one) => one.system === system)?.scores ?? []),
  }));
}
