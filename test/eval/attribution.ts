import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findStatements } from '../../src/attribute/findStatements.ts';
import type { Block } from '../../src/domain/article.ts';
import type { Span } from '../../src/domain/span.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';
import { scoreAttribution, type AttributionRow } from './scoreAttribution.ts';

/**
 * Prints the statements of a `docs-*.jsonl` file as `statements --json` does and, where `gold-*.jsonl` lies beside it,
 * a table of figures and the speed to stderr: `npm run eval -- --attribution DOCS.jsonl`.
 */
const file = process.argv[2];
if (file === undefined) throw new Error('give the path of a docs-*.jsonl file');
const records = readRows<{ id: string; text: string }>(file);
const started = performance.now();
const rows = records.flatMap(({ id, text }) => statementsOf(id, text));
const seconds = (performance.now() - started) / 1000;
process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
const words = records.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.error(`${words} words in ${seconds.toFixed(2)} s: ${Math.round(words / seconds)} words/s`);
const gold = path.join(path.dirname(file), path.basename(file).replace(/^docs-/, 'gold-'));
if (gold !== file && existsSync(gold)) printFigures(readRows<AttributionRow>(gold), rows);

function statementsOf(id: string, text: string): AttributionRow[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const start = line.index + line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    return end > start ? [{ kind: 'paragraph' as const, start, end }] : [];
  });
  const sentences = blocks.flatMap((block, number) =>
    splitSentences(text, block).map((span) => ({ ...span, block: number })),
  );
  return findStatements({ id, text, title: null, blocks }, sentences).map(
    ({ source, cue, content, kind, speaker }) => ({
      doc: id,
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      kind,
      speaker,
    }),
  );
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}

function readRows<Row>(from: string): Row[] {
  return readFileSync(from, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

function printFigures(wanted: readonly AttributionRow[], given: readonly AttributionRow[]): void {
  const { exact, matched, sourceRight, recall, predicted } = scoreAttribution(wanted, given);
  const lines: [string, string | number][] = [
    ['statements found / in the gold rows', `${predicted} / ${wanted.length}`],
    ...['direct', 'mixed', 'indirect'].map((kind): [string, number] => [`recall ${kind}`, recall[kind] ?? 0]),
    ['precision of statements matched', matched.precision],
    ['right source among matched', sourceRight],
    ['content exact F1', exact.f1],
  ];
  for (const [name, figure] of lines) console.error(`${name.padEnd(38)}${figure}`);
}
