import wrapAnsi from 'wrap-ansi';
import type { Excerpt, Why } from '../../domain/answer.ts';
import type { Verified, VerifiedAnswer } from '../../evidence/verified.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { count } from './count.ts';
import type { TextOptions } from './renderText.ts';
import { createStyle, type Style } from './style.ts';

/** Words by which an excerpt is known again. */
const OPENING = 8;

/**
 * Why each excerpt of an answer is shown, best first, and why the next best ones are not; of an answer that was asked
 * for with `explain`. Scores of the reader are logits: below 0 rather no, above 0 rather yes.
 */
export function renderExplanation(given: VerifiedAnswer, { width, color }: TextOptions): string {
  const answer = oneLine(given);
  const style = createStyle(color);
  const shown = answer.excerpts.map((excerpt) => explain(`[${excerpt.citation}]`, excerpt, [], width, style));
  const others = (answer.notShown ?? []).map((excerpt) =>
    explain(excerpt.articleId, excerpt, [`not shown: ${excerpt.reason}`], width, style),
  );
  return `${[
    ...(shown.length === 0 ? [] : [style('bold', 'Why these'), ...shown]),
    ...(others.length === 0 ? [] : [style('bold', 'Why not the next ones'), ...others]),
  ].join('\n\n')}\n`;
}

function explain(
  place: string,
  { text, why }: Pick<Verified<Excerpt>, 'text' | 'why'>,
  reasons: readonly string[],
  width: number,
  style: Style,
): string {
  const words = text.split(/\s+/);
  const opening = `${words.slice(0, OPENING).join(' ')}${words.length > OPENING ? ' …' : ''}`;
  const facts = [...reasons, ...(why === undefined ? [] : factsOf(why))];
  return [
    indent(`${style('cyan', place)} ${opening}`, 2, width),
    ...facts.map((fact) => indent(style('dim', fact), 6, width)),
  ].join('\n');
}

function factsOf({ part, candidate, reader, needed, folded }: Why): string[] {
  return [
    ...(part === '' ? [] : [`read for: ${part}`]),
    candidate === null
      ? 'candidate: no; it stands beside one'
      : `candidate ${candidate.rank}, score ${number(candidate.score)}: ${partsOf(candidate.parts)}`,
    ...(reader === null
      ? ['reader: off']
      : [`reader: sentence ${number(reader.score)}, window ${number(reader.window)}; needed ${number(needed)}`]),
    `folded into it: ${count(folded, 'other place')}`,
  ];
}

function partsOf(parts: Readonly<Record<string, number>>): string {
  return Object.entries(parts)
    .map(([name, score]) => `${name} ${number(score)}`)
    .join(', ');
}

function number(value: number): string {
  return value.toFixed(2);
}

function indent(text: string, by: number, width: number): string {
  return wrapAnsi(text, width - by).replaceAll(/^/gm, ' '.repeat(by));
}
