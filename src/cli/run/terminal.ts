import type { TextOptions } from '../render/renderText.ts';

/** Scope of receipts of answers that were given in a terminal. */
export const terminalScope = 'terminal';

/** Columns up to which a line is still easy to read. */
const WIDEST = 100;

/** How to print on this terminal: its width up to a readable one, and colour only where it is shown. */
export function textOptions(): TextOptions {
  const { columns, isTTY } = process.stdout;
  // Some terminals say 0 columns when they mean that they do not know.
  return { width: Math.min(columns || WIDEST, WIDEST), color: isTTY === true && process.stdout.hasColors() };
}
