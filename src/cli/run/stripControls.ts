/**
 * Text for a terminal. What articles and their file names could do to one is left out: move its cursor, clear it, set
 * its title, or turn the direction of what follows. The few styles that we print ourselves stay.
 */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, (found) => (OURS.has(found) ? found : ''));
}

/** Bold, dim, underlined, cyan, and their ends, as `styleText` writes them. */
const OURS: ReadonlySet<string> = new Set(['1', '2', '22', '4', '24', '36', '39'].map((code) => `\u001B[${code}m`));

/** A style as a whole, else one character: what stays of a longer sequence without its escape is harmless text. */
const CONTROLS = /\p{Cc}\[\d*m|(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;
