import { calibration } from './metrics.ts';
import type { SystemScores } from './measureAnswers.ts';
import type { AnswerScore } from './scoreAnswers.ts';
import { type AnswerFigures, summariseAnswers } from './summariseAnswers.ts';

/** Figures of one system over one set, or over one kind of its questions. */
export interface AnswerRow {
  readonly set: string;
  /** Null for all kinds together. */
  readonly kind: string | null;
  readonly system: string;
  readonly figures: AnswerFigures;
}

/** A row a system, then one a system for every kind of question. */
export function answerRows(set: string, measured: readonly SystemScores[]): AnswerRow[] {
  const kinds = [...new Set(measured.flatMap(({ scores }) => scores.map(({ kind }) => kind)))].toSorted();
  return [null, ...kinds].flatMap((kind) =>
    measured.map(({ system, scores }) => ({
      set,
      kind,
      system,
      figures: summariseAnswers(scores.filter((score) => kind === null || score.kind === kind)),
    })),
  );
}

/** The rows as one table, those of all kinds together first. */
export function answerTable(rows: readonly AnswerRow[]): string {
  const sorted = [...rows.filter(({ kind }) => kind === null), ...rows.filter(({ kind }) => kind !== null)];
  const cells = sorted.map(({ set, kind, system, figures }) => [
    kind === null ? set : `${set}: ${kind}`,
    system,
    String(figures.questions),
    share(figures.useful),
    Number.isNaN(figures.useful) ? '-' : `${share(figures.usefulFrom)}-${share(figures.usefulTo)}`,
    ...(['first', 'recall', 'precision', 'abstained', 'side_of_found', 'speaker_of_found', 'auroc'] as const).map(
      (name) => share(figures[name]),
    ),
    Number.isFinite(figures.excerpts) ? figures.excerpts.toFixed(2) : '-',
    Number.isFinite(figures.words) ? String(figures.words) : '-',
    share(figures.evidence),
  ]);
  return align([HEAD, ...cells]);
}

/**
 * For each tenth of the confidence: questions, their mean, the share that is answerable and that was answered rightly.
 */
export function calibrationTable(name: string, scores: readonly AnswerScore[]): string {
  const answerable = calibration(scores.map(({ confidence, isAnswerable }) => [confidence, isAnswerable]));
  const right = calibration(scores.map(({ confidence, isFirst }) => [confidence, isFirst]));
  return align([
    [name, 'questions', 'confidence', 'answerable', 'first right'],
    ...answerable.map(({ from, count, mean, share: own }, tenth) => [
      `from ${from.toFixed(1)}`,
      String(count),
      share(mean),
      share(own),
      share(right[tenth]?.share ?? Number.NaN),
    ]),
  ]);
}

const HEAD = [
  'set',
  'system',
  'n',
  'useful',
  '95 %',
  'first',
  'recall',
  'precision',
  'abstained',
  'side',
  'speaker',
  'AUROC',
  'excerpts',
  'words',
  'evidence',
];

function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

/** Columns as wide as their widest cell; the first stands left. */
function align(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column < 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
