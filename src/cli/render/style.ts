import { styleText } from 'node:util';

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Styles text, or leaves it as it is where there is no colour, which whoever asks has found out already. */
export function createStyle(color: boolean): Style {
  return (format, text) => (color && text !== '' ? styleText(format, text, { validateStream: false }) : text);
}
