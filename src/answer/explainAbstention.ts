import type { QuestionAnalysis } from '../retrieve/questionAnalysis.ts';

/** One sentence that says what was looked for and not found. */
export function explainAbstention({ names, terms }: QuestionAnalysis): string {
  const unknown = names.filter(({ known }) => !known).map(({ text }) => text);
  if (unknown.length > 0) return `No article mentions ${list(unknown, 'or')}.`;
  const known = names.map(({ text }) => text);
  const rest = terms.filter(({ term }) => !names.some((name) => name.terms.includes(term))).toSorted((a, b) => b.idf - a.idf);
  const topic = rest.slice(0, 3).map(({ word }) => word);
  if (topic.length === 0) return 'No article answers this.';
  if (known.length === 0) return `No article says anything about ${list(topic, 'and')} that answers this.`;
  return `${list(known, 'and')} ${known.length > 1 ? 'appear' : 'appears'}, but nothing that answers this about ${list(topic, 'and')}.`;
}

function list(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}
