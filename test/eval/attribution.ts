import { readFileSync } from 'node:fs';
import { findStatements } from '../../src/attribute/findStatements.ts';
import type { Block, Sentence } from '../../src/domain/article.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';

/** Prints the statements of `docs-*.jsonl` records as `statements --json` does: `node --import ./src/stripTypes.mjs test/eval/attribution.ts DOCS.jsonl`. */
const path = process.argv[2];
if (path === undefined) throw new Error('give the path of a docs-*.jsonl file');
const started = performance.now();
let count = 0;
const lines: string[] = [];
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const record = JSON.parse(line) as { id: string; text: string; title?: string };
  const blocks: Block[] = [...record.text.matchAll(/[^\n]+/g)].flatMap(([paragraph], index, all) => {
    const at = all[index]?.index ?? 0;
    const lead = paragraph.length - paragraph.trimStart().length;
    const body = paragraph.trim();
    return body === '' ? [] : [{ kind: 'paragraph' as const, start: at + lead, end: at + lead + body.length }];
  });
  const sentences: Sentence[] = blocks.flatMap((block, index) => splitSentences(record.text, block).map((span) => ({ ...span, block: index })));
  count += record.text.split(/\s+/).length;
  for (const statement of findStatements({ id: record.id, text: record.text, title: record.title ?? null, blocks }, sentences)) {
    const pairs = (spans: readonly { start: number; end: number }[]): number[][] => spans.map(({ start, end }) => [start, end]);
    lines.push(JSON.stringify({ doc: record.id, source: pairs(statement.source), cue: pairs(statement.cue), content: pairs(statement.content), kind: statement.kind, speaker: statement.speaker }));
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
const seconds = (performance.now() - started) / 1000;
process.stderr.write(`${count} words in ${seconds.toFixed(2)} s: ${Math.round(count / seconds)} words/s\n`);
