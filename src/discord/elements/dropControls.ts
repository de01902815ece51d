/** Text without controls but line breaks and tabs, and without what turns the direction of the text after it. */
export function dropControls(text: string): string {
  return text.replace(CONTROLS, '');
}

const CONTROLS = /(?![\n\t\r\u0085])[\p{Cc}\p{Bidi_Control}]/gu;
