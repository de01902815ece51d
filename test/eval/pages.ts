import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanSeed } from '../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../src/ingest/formats/decodeSeed.ts';
import { shinglesOf } from './shingles.ts';

/** What was kept of a page, beside its true text: precision and recall of shingles of four words, 0..1. */
interface Score {
  readonly precision: number;
  readonly recall: number;
}

/**
 * How well the text of an article is found in a page: our kept blocks beside Readability alone. The measure is that of
 * scrapinghub's article-extraction-benchmark (shingles of four words; precision and recall averaged over pages; F1 of
 * those two), so that figures can be compared with those published there.
 *
 * @param folder `ground-truth.json` (`{ id: { articleBody } }`) and `html/ID.html` or `html/ID.html.gz`
 * @param half of the pages in the order of their ids: the odd ones may be looked at while rules are made, the even ones
 *   are for the end
 */
export async function measurePages(folder: string, half: 'all' | 'odd' | 'even', show: boolean): Promise<string> {
  const truth = JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
    Record<string, { readonly articleBody?: string }>
  >;
  const ids = Object.keys(truth)
    .toSorted()
    .filter((_, n) => half === 'all' || (n % 2 === 0) === (half === 'odd'));
  const scores = { ours: [] as Score[], readability: [] as Score[] };
  for (const id of ids) {
    const bytes = await readPage(folder, id);
    const body = shinglesOf(truth[id]?.articleBody ?? '');
    const own = score(body, shinglesOf(await keptText(bytes, `${id}.html`)));
    const other = score(body, shinglesOf(readabilityText(bytes)));
    scores.ours.push(own);
    scores.readability.push(other);
    if (show)
      console.log(
        id.slice(0, 12),
        ...[own, other].map(({ precision, recall }) => `${precision.toFixed(3)}/${recall.toFixed(3)}`),
      );
  }
  const rows = (Object.entries(scores) as [string, Score[]][]).map(([name, of]) => {
    const precision = mean(of.map((one) => one.precision));
    const recall = mean(of.map((one) => one.recall));
    const f1 = (2 * precision * recall) / (precision + recall);
    return `| ${name} | ${[f1, precision, recall].map((each) => each.toFixed(3)).join(' | ')} |`;
  });
  return [
    `${ids.length} pages (${half})`,
    '',
    '| | F1 | precision | recall |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

async function readPage(folder: string, id: string): Promise<Buffer> {
  const file = path.join(folder, 'html', `${id}.html`);
  return readFile(file).catch(async () => gunzipSync(await readFile(`${file}.gz`)));
}

async function keptText(bytes: Uint8Array, file: string): Promise<string> {
  const [seed] = (await decodeSeed(bytes, file)).seeds;
  if (!seed) return '';
  const kept = cleanSeed(seed).blocks.filter(({ kind }) => kind !== 'title');
  return kept.map(({ start, end }) => seed.text.slice(start, end)).join('\n');
}

function readabilityText(bytes: Uint8Array): string {
  const { document } = parseHTML(Buffer.from(bytes).toString('utf8'));
  return new Readability(document as never).parse()?.textContent ?? '';
}

function score(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Score {
  let [both, onlyFound, onlyTruth] = [0, 0, 0];
  for (const shingle of new Set([...truth.keys(), ...found.keys()])) {
    const [a, b] = [truth.get(shingle) ?? 0, found.get(shingle) ?? 0];
    both += Math.min(a, b);
    onlyFound += Math.max(0, b - a);
    onlyTruth += Math.max(0, a - b);
  }
  const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));
  return { precision: share(both, onlyFound), recall: share(both, onlyTruth) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}
