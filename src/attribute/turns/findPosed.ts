import type { Span } from '../../domain/span.ts';
import { findInterviewee } from './findInterviewee.ts';
import type { Page } from './page.ts';
import { isPersonal, isQuoted, withoutMarkup } from './ownWords.ts';
import type { Turn } from './turn.ts';

/**
 * Turns of an interview that shows who speaks by its form alone: questions, each a paragraph or heading of its own, and
 * what follows each. It is one only where answers are in the first person, and the only person whom the headline or the
 * introduction names gives them; a page of questions that its writer answers is none. No statement is made of the
 * questions; the answers are the interviewee's.
 */
export function findPosed(page: Page): readonly Turn[] {
  const { text, blocks } = page;
  const bold = blocks.some((block) => isBold(text, block) && asks(text, block));
  const questions = blocks.flatMap((block, number) =>
    block.kind !== 'title' && (bold ? isBold(text, block) : asks(text, block)) ? [number] : [],
  );
  const turns = questions.map((number, index) => ({
    number,
    answer: answerOf(page, number, questions[index + 1]),
  }));
  const answered = turns.filter(({ answer }) => answer.length > 0);
  const own = answered.filter(({ answer }) => answer.some((span) => inFirstPerson(text, span)));
  if (answered.length < 2 || own.length * 3 < answered.length) return [];
  const source = findInterviewee(page, questions[0] ?? 0);
  if (source === null) return [];
  const surname = text.slice(source.start, source.end).split(/\s+/).at(-1) ?? '';
  // "What does Stern want? Stern wants …": told, not answered.
  const told = answered.filter(({ answer }) =>
    answer.some(({ start, end }) => text.slice(start, end).includes(surname)),
  );
  if (told.length * 3 >= answered.length) return [];
  return answered.flatMap(({ number, answer }) => {
    const { start, end } = blocks[number] ?? { start: 0, end: 0 };
    const mark = { start: end - 1, end };
    return [
      { source: null, cue: mark, content: [{ start, end }], block: number },
      { source, cue: { start, end }, content: answer, block: number + 1 },
    ];
  });
}

const MAX_WORDS = 40;

function asks(text: string, { start, end }: Span): boolean {
  const words = withoutMarkup(text.slice(start, end));
  return words.endsWith('?') && words.split(/\s+/).length <= MAX_WORDS && !/^[“"«„»]/u.test(words);
}

function isBold(text: string, { start, end }: Span): boolean {
  return /^(\*\*|__)[^*]+\1$/u.test(text.slice(start, end).trim());
}

function inFirstPerson(text: string, { start, end }: Span): boolean {
  return (
    isPersonal(text, { start, end }) &&
    /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u.test(text.slice(start, end))
  );
}

/** The paragraphs under a question; under the last only those that are surely an answer. */
function answerOf({ text, blocks }: Page, question: number, next: number | undefined): Span[] {
  const spans: Span[] = [];
  for (const [offset, block] of blocks.slice(question + 1, next).entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') break;
    if (isQuoted(text.slice(block.start, block.end)) && spans.length === 0) return [];
    if (next === undefined && offset > 0 && !inFirstPerson(text, block)) break;
    spans.push({ start: block.start, end: block.end });
  }
  return spans;
}
