/** What is said in a line of a transcript: without marks of style, sounds in brackets, and notes of music. */
export function spoken(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/g, '')
    .replace(/\[[^[\]]{1,60}\]|♪[^♪]{0,200}♪?|\((?:[\p{Ll} ]{1,30}|[\p{Lu} ]{2,30})\)/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
