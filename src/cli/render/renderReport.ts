import type { BuildReport, FieldCounts } from '../../domain/build.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { count } from './count.ts';

/** What a build read, merged, left out and made, for a person. */
export function renderReport(given: BuildReport): string {
  const report = oneLine(given);
  const copies = count(report.seeds - report.articles, 'copy', 'copies');
  const known = report.embedded < report.passages ? '; the rest was known' : '';
  const lines = [
    `Read      ${count(report.seeds, 'seed')}, ${count(report.problems.length, 'problem')}`,
    ...report.problems.map(
      ({ file, line, problem }) => `            ${file}${line === undefined ? '' : `, line ${line}`}: ${problem}`,
    ),
    ...Object.entries(report.formats).map(([format, fields]) => `            ${describeFormat(format, fields)}`),
    `Merged    ${copies}, which leaves ${count(report.articles, 'article')}`,
    ...report.merged.map(({ kept, merged }) => `            ${merged.join(', ')} into ${kept}`),
    `Left out  ${count(
      Object.values(report.dropped).reduce((sum, n) => sum + n, 0),
      'block',
    )}`,
    ...byCount(report.dropped).map(([reason, n]) => `            ${n} ${reason}`),
    `Found     ${count(report.statements, 'statement')}`,
    ...byCount(report.statementsBySide).map(([side, n]) => `            ${n} ${side || '(side not known)'}`),
    `Embedded  ${report.embedded} of ${count(report.passages, 'passage')}${known}`,
    `Built     generation ${report.generation} in ${(report.ms / 1000).toFixed(2)} s`,
  ];
  return `${lines.join('\n')}\n`;
}

/** "12 pdf, of which 12 give a title, 3 an author". */
function describeFormat(format: string, { seeds, ...fields }: FieldCounts): string {
  const given = Object.entries(fields).filter(([, n]) => n > 0);
  const told = given.map(([field, n]) => `${field === 'url' ? 'address' : field} ${n}`).join(', ');
  return `${seeds} ${format}${told === '' ? '' : ` (${told})`}`;
}

function byCount(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
