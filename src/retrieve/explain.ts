import type { SearchIndex } from '../domain/ports.ts';
import type { RetrievalTrace } from './candidates/retrieve.ts';

/** Passages listed. */
const LISTED = 10;
/** Characters of each that are shown. */
const SHOWN = 60;

/** A ranking's trace as text: what was read off the question, then each passage with the parts of its score. */
export function explain(
  index: SearchIndex,
  { analysis, mode, clauses, keywordHits, vectorHits, ranked }: RetrievalTrace,
): string {
  const lines = [
    `asks for: ${analysis.answerType}${analysis.aboutSides ? ', side by side' : ''}`,
    `terms: ${analysis.terms.map(({ word, idf, frequency }) => `${word} ${idf.toFixed(1)}${frequency === 0 ? ' (not in the corpus)' : ''}`).join(', ')}`,
    `names: ${analysis.names.map(({ text, kind, known }) => `${text} (${kind}${known ? '' : ', unknown'})`).join(', ') || 'none'}`,
    `said by: ${analysis.saidBy.map(({ text }) => text).join(', ') || 'anyone'}; sides: ${analysis.sides.join(', ') || 'any'}; dates: ${analysis.dates.join(', ') || 'none'}`,
    ...(clauses.length > 1 ? clauses.map((clause, n) => `clause ${n + 1}: ${clause}`) : []),
    `search: ${mode}, ${keywordHits} by keyword, ${vectorHits} by vector`,
  ];
  for (const { passage, score, parts } of ranked.slice(0, LISTED)) {
    const place = index.passages[passage];
    const article = index.articles[index.articleOfPassage[passage] ?? 0]?.article;
    const text = article?.text.slice(place?.start, place?.end).replace(/\s+/gu, ' ').slice(0, SHOWN) ?? '';
    const sum = Object.entries(parts)
      .flatMap(([name, part]) => (part === 0 ? [] : [`${name} ${part.toFixed(2)}`]))
      .join(' + ');
    lines.push(`${score.toFixed(2)} = ${sum}  ${place?.id ?? ''}  ${text}`);
  }
  return `${lines.join('\n')}\n`;
}
