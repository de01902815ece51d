import { escapeControls } from '../../text/escape/escapeControls.ts';

/** A value as one line of machine output. */
export function jsonLine(value: unknown): string {
  return `${escapeControls(JSON.stringify(value))}\n`;
}
