import { escapeMarkdown } from './escapeMarkdown.ts';

/** Words of an article in bold, line by line: bold that runs over a line break is not bold everywhere. Escaped here. */
export function bold(words: string): string {
  return escapeMarkdown(words)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `**${line}**`))
    .join('\n');
}
