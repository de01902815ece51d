import type { TextOptions } from './renderText.ts';

/** Scope of receipts of answers that were given in a terminal. */
export const terminalScope = 'terminal';

/** How to print on this terminal: its width up to a readable 100 columns, and colour only where it is shown. */
export function textOptions(): TextOptions {
  const { columns, isTTY } = process.stdout;
  return { width: Math.min(columns ?? 100, 100), color: isTTY === true && process.stdout.hasColors() };
}
