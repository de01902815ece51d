import type { Viewer } from '../../domain/state.ts';
import type { TextOptions } from '../render/renderText.ts';

/** Whose the answers are that were given in a terminal. */
export const terminal: Viewer = { user: 'terminal', guild: null, channel: null };

/** Columns up to which a line is still easy to read. */
const WIDEST = 100;

/** How to print on this terminal: its width up to a readable one, and colour only where it is shown. */
export function textOptions(): TextOptions {
  const { columns, isTTY } = process.stdout;
  // Some terminals say 0 columns when they mean that they do not know.
  return { width: Math.min(columns || WIDEST, WIDEST), color: isTTY === true && process.stdout.hasColors() };
}
