/**
 * Fits the model behind `confidence`, prints how it does on each set and on sets it was not fitted on, and writes it.
 *
 *   node … test/eval/fitConfidence.ts --set DIR … --questions FILE=CORPUS …
 *     [--write src/retrieve/confidence/confidenceModel.json]
 *
 * `--set` takes a set in the uniform layout with `answerable` on its queries, `--questions` a file of {question, expect}
 * and the articles that it is about. Every set counts the same, and so do its two classes, whatever their size.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import {
  type ConfidenceFeatures,
  confidenceFeatureNames,
  confidenceFeatures,
} from '../../src/retrieve/confidence/confidenceFeatures.ts';
import { type ConfidenceModel, chance } from '../../src/retrieve/confidence/confidenceOf.ts';
import { retrieve } from '../../src/retrieve/candidates/retrieve.ts';
import { auroc } from './metrics.ts';
import { type OpenedSet, openCorpus, openSet, readJsonLines } from './openSet.ts';

interface Row {
  readonly features: ConfidenceFeatures;
  readonly answerable: boolean;
}
type Sample = Readonly<{ name: string; rows: readonly Row[] }>;

const STEPS = 4000;
const RATE = 0.5;
/** Heavy, so that features that say nearly the same share the weight: on sets that were left out it did better than 0.005. */
const RIDGE = 0.05;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    questions: { type: 'string', multiple: true },
    write: { type: 'string' },
  },
});
const samples: Sample[] = [];
for (const folder of values.set ?? []) samples.push(await sampleOfSet(folder));
for (const pair of values.questions ?? []) samples.push(await sampleOfQuestions(pair));

for (const left of samples) {
  const rest = samples.filter((sample) => sample !== left);
  if (rest.length > 0) report(`fitted without ${left.name}, on ${left.name}`, fit(rest), left);
}
const model = fit(samples);
for (const sample of samples) report(`fitted on all, on ${sample.name}`, model, sample);
console.log(JSON.stringify(model, null, 2));
if (values.write !== undefined) {
  const provenance = {
    script: 'test/eval/fitConfidence.ts',
    fittedOn: samples.map(({ name, rows }) => `${name}: ${rows.length} questions`),
    date: new Date().toISOString().slice(0, 10),
  };
  await writeFile(values.write, `${JSON.stringify({ provenance, ...model }, null, 2)}\n`);
}

async function sampleOfSet(folder: string): Promise<Sample> {
  const set = await openSet(folder);
  const asked = set.queries
    .filter(({ answerable }) => answerable !== undefined)
    .map(({ query, answerable }) => ({ question: query, answerable: answerable === true }));
  return { name: set.name, rows: await rowsOf(set, asked) };
}

async function sampleOfQuestions(pair: string): Promise<Sample> {
  const [files = '', corpus = ''] = pair.split('=');
  const asked = (
    await Promise.all(files.split(',').map((file) => readJsonLines<{ question: string; expect: string }>(file)))
  ).flat();
  const opened = await openCorpus(corpus);
  return {
    name: path.basename(corpus),
    rows: await rowsOf(
      opened,
      asked.map(({ question, expect }) => ({ question, answerable: expect === 'answer' })),
    ),
  };
}

async function rowsOf(
  { index, embedder, close }: Pick<OpenedSet, 'index' | 'embedder' | 'close'>,
  asked: readonly { readonly question: string; readonly answerable: boolean }[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { question, answerable } of asked) {
    const analysis = analyseQuestion(question, index);
    const { ranked } = await retrieve(index, embedder, analysis);
    if (ranked.length > 0) rows.push({ features: confidenceFeatures(index, analysis, ranked), answerable });
  }
  await close();
  return rows;
}

/**
 * Logistic regression with a ridge on standardised features. The ridge draws all chances towards a half, so what comes out
 * is stretched: a second regression, without a ridge, of the answers on the first one's sums.
 */
function fit(from: readonly Sample[]): ConfidenceModel {
  const rows = from.flatMap(({ rows: all }) => {
    const share = (answerable: boolean): number =>
      1 / (2 * from.length * Math.max(1, all.filter((row) => row.answerable === answerable).length));
    return all.map((row) => ({ ...row, weight: share(row.answerable) }));
  });
  const names = confidenceFeatureNames;
  const mean = names.map((name) => rows.reduce((sum, row) => sum + row.weight * row.features[name], 0));
  const spread = names.map(
    (name, n) =>
      Math.sqrt(rows.reduce((sum, row) => sum + row.weight * (row.features[name] - (mean[n] ?? 0)) ** 2, 0)) || 1,
  );
  const examples = rows.map((row) => ({
    ...row,
    inputs: names.map((name, n) => (row.features[name] - (mean[n] ?? 0)) / (spread[n] ?? 1)),
  }));
  const drawn = descend(examples, RIDGE);
  const {
    intercept,
    weights: [stretch = 1],
  } = descend(
    examples.map((one) => ({ ...one, inputs: [sumOf(drawn, one.inputs)] })),
    0,
  );
  const raw = drawn.weights.map((weight, n) => (stretch * weight) / (spread[n] ?? 1));
  return {
    intercept: round(
      intercept + stretch * drawn.intercept - raw.reduce((sum, weight, n) => sum + weight * (mean[n] ?? 0), 0),
    ),
    weights: Object.fromEntries(names.map((name, n) => [name, round(raw[n] ?? 0)])) as ConfidenceFeatures,
  };
}

interface Example {
  readonly inputs: readonly number[];
  readonly answerable: boolean;
  readonly weight: number;
}
type Line = Readonly<{ intercept: number; weights: readonly number[] }>;

/** Plain gradient descent; the loss is convex, so it ends at the one optimum. */
function descend(examples: readonly Example[], ridge: number): Line {
  const weights = (examples[0]?.inputs ?? []).map(() => 0);
  let intercept = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => ridge * weight);
    let interceptSlope = 0;
    for (const { inputs, answerable, weight } of examples) {
      const error = weight * (1 / (1 + Math.exp(-sumOf({ intercept, weights }, inputs))) - (answerable ? 1 : 0));
      interceptSlope += error;
      inputs.forEach((x, n) => (slope[n] = (slope[n] ?? 0) + error * x));
    }
    intercept -= RATE * interceptSlope;
    weights.forEach((weight, n) => (weights[n] = weight - RATE * (slope[n] ?? 0)));
  }
  return { intercept, weights };
}

function sumOf({ intercept, weights }: Line, inputs: readonly number[]): number {
  return inputs.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), intercept);
}

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}

function report(title: string, fitted: ConfidenceModel, { rows }: Sample): void {
  const chances = rows.map((row) => ({ chance: chance(row.features, fitted), answerable: row.answerable }));
  const right = (answerable: boolean): string => {
    const of = chances.filter((one) => one.answerable === answerable);
    return (of.filter((one) => one.chance >= 0.5 === answerable).length / Math.max(1, of.length)).toFixed(3);
  };
  console.log(
    `${title}: AUROC ${auroc(chances.map((one) => [one.chance, one.answerable])).toFixed(4)}, answered ${right(true)}, abstained ${right(false)}`,
  );
}
