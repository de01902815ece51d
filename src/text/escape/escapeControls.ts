/**
 * JSON whose strings have no control character, and nothing that turns the direction of text, as it stands: they are
 * written as `\u…`, so that its values are the same and a terminal that it is printed on is not driven by an article.
 * Line breaks and tabs stay; in strings `JSON.stringify` has escaped them.
 */
export function escapeControls(json: string): string {
  return json.replace(CONTROLS, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
