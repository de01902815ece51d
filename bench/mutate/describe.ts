import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What Stryker says of a mutant once it has been tried; lines and columns count from 1. */
interface Tried {
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly status: string;
  readonly replacement?: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export function isUnnoticed({ status }: Pick<Tried, 'status'>): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Where a mutant stands, and what became of which words: `src/a.ts:3:7 Survived: a < b => a <= b`. */
export function describe({ fileName, location: { start, end }, status, replacement = '' }: Tried): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const place = `${path.relative('', fileName)}:${start.line}:${start.column}`;
  return `${place} ${status}: ${short(lines.join(' '))} => ${short(replacement)}`;
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 60)} … ${line.slice(-30)}` : line;
}
