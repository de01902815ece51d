import type { Span } from '../../domain/span.ts';
import { findInterviewee } from './findInterviewee.ts';
import type { Page } from './findTurns.ts';
import { readLabel, type Label } from './readLabel.ts';
import { isPersonal, withoutMarkup } from './ownWords.ts';
import type { Turn } from './turn.ts';

interface Labelled {
  readonly label: Label;
  readonly block: number;
  /** As it is compared with others. */
  readonly key: string;
}

/**
 * Turns of a transcript or interview: paragraphs that open with a name and a colon, and those after them up to the next
 * label. A label in the form of a name is one where it is somebody's by itself ("Tova Stern", "Reporter"), where the
 * text names its bearer, or where it comes again in a dialogue ("The Ledger"): a box of facts has none of these.
 */
export function findLabelled(page: Page): readonly Turn[] {
  const { text, blocks } = page;
  const found = blocks.flatMap((block, number): Labelled[] => {
    const label = block.kind === 'paragraph' || block.kind === 'item' ? readLabel(text, block) : null;
    return label === null
      ? []
      : [{ label, block: number, key: text.slice(label.name.start, label.name.end).toLowerCase() }];
  });
  const spoken = found.filter((each) => counts(each, found, page));
  if (spoken.length === 0) return [];
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const isDialogue = spoken.length > 1 && spoken.length * 3 >= paragraphs;
  const interviewee = spoken.some(({ label }) => label.form === 'answer')
    ? findInterviewee(page, spoken[0]?.block ?? 0)
    : null;
  return spoken.map(({ label, block }, index) => ({
    source: label.form === 'question' ? null : label.form === 'answer' ? interviewee : label.name,
    cue: label.cue,
    content: [
      { start: label.end, end: blocks[block]?.end ?? label.end },
      ...(isDialogue ? goesOn(page, block, spoken[index + 1]?.block, label) : []),
    ],
    block,
  }));
}

function counts({ label, key }: Labelled, all: readonly Labelled[], { text, blocks }: Page): boolean {
  const { form, isPerson } = label;
  if (form === 'question' || form === 'answer')
    return all.some((other) => other.label.form === (form === 'question' ? 'answer' : 'question'));
  if (isPerson) return startsSentence(text, label.end);
  const again = all.filter((other) => other.key === key).length > 1;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const isDialogue =
    all.length > 1 &&
    all.length * 3 >= paragraphs &&
    blocks.some((block, number) => all.some((each) => each.block === number) && isPersonal(text, block));
  if (form === 'capitals') return again || isDialogue || isNamedIn(text, label);
  return isDialogue && (again || isNamedIn(text, label));
}

/** The text has the name in ordinary case elsewhere, after another name or an office: "Tova Kline" of "KLINE". */
function isNamedIn(text: string, { name }: Label): boolean {
  const last = text.slice(name.start, name.end).split(/\s+/).at(-1) ?? '';
  const ordinary = last.charAt(0) + last.slice(1).toLowerCase();
  const at = text.search(
    new RegExp(`(?<=\\p{Lu}[\\p{L}.]+ |[a-z] )${ordinary.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}:])`, 'u'),
  );
  return ordinary.length > 2 && at !== -1;
}

function startsSentence(text: string, at: number): boolean {
  return /^[“"‘'«([]{0,2}[\p{Lu}\p{N}…]/u.test(text.slice(at, at + 3));
}

/** Paragraphs without a label between two turns: a turn is as long as its speaker holds the floor. */
function goesOn(page: Page, from: number, next: number | undefined, { name }: Label): Span[] {
  if (next === undefined) return [];
  const surname = page.text.slice(name.start, name.end).split(/\s+/).at(-1) ?? '';
  const spans: Span[] = [];
  for (const block of page.blocks.slice(from + 1, next)) {
    const words = withoutMarkup(page.text.slice(block.start, block.end));
    // "(Applause)", "Stern shook her head.": the writer's.
    if (
      block.kind !== 'paragraph' ||
      /^[([]/.test(words) ||
      new RegExp(`(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, 'iu').test(words)
    )
      break;
    spans.push({ start: block.start, end: block.end });
  }
  return spans;
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
