import { ordinaryCase } from '../../text/names/ordinaryCase.ts';
import type { Turn } from './turn.ts';

/** The text with the labels of its turns in ordinary case ("MS. KLINE" as "Ms. Kline"); all offsets stay. */
export function labelsInOrdinaryCase(text: string, turns: readonly Turn[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { source } of turns) {
    if (source === null || source.start < at) continue;
    const label = text.slice(source.start, source.end);
    // "NG", "BBC": initials stay.
    const ordinary =
      /\p{Lu}{4}|\p{Lu}{2}.*[ .]/u.test(label) && !/\p{Ll}{2}/u.test(label) ? ordinaryCase(label) : label;
    pieces.push(text.slice(at, source.start), ordinary.length === label.length ? ordinary : label);
    at = source.end;
  }
  return pieces.length === 0 ? text : `${pieces.join('')}${text.slice(at)}`;
}
