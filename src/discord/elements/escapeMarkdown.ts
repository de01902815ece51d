import { dropControls } from './dropControls.ts';

/**
 * Text of an article so that Discord shows it as it stands: it cannot ping, format, link, or hide the address of a
 * link. Only for display; offsets and stored text stay as they are. Discord takes a backslash before any ASCII
 * punctuation as "show it", so escaping too much costs length and nothing else. Invisible characters that turn the
 * direction of the following text, and other controls, are left out.
 */
export function escapeMarkdown(text: string): string {
  return (
    dropControls(text)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(anywhere, '\\$&')
      // Bullets and numbered lists.
      .replace(/^([ \t]*)([-+])/gm, '$1\\$2')
      .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
  );
}

/** A colon matters in `https://…`, `:emoji:` and `<t:0:R>`, all of which go on without a space. */
const anywhere = /[\\*_~`|<>[\]@#]|:(?=\S)/g;
