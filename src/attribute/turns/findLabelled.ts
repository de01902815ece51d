import type { Span } from '../../domain/span.ts';
import { findInterviewee } from './findInterviewee.ts';
import type { Page } from './page.ts';
import { readLabel, type Label } from './readLabel.ts';
import { isPersonal, withoutMarkup } from './ownWords.ts';
import type { Turn } from './turn.ts';
import { escapePattern } from '../../text/escape/escapePattern.ts';

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
  const spoken = spokenOf(found, page);
  if (spoken.length === 0) return [];
  const isDialogue = spoken.length > 1 && spoken.length * 3 >= paragraphsOf(page);
  const { length: names } = [...new Set(spoken.map(({ key }) => key))];
  const isOneSided = names === 1 && spoken.every((each) => asks(page, each));
  // Looked for only where it will be somebody's turn: all that stands before the first label is parsed for it.
  const interviewee =
    (isOneSided && isDialogue) || spoken.some(({ label }) => label.form === 'answer')
      ? findInterviewee(page, spoken[0]?.block ?? 0)
      : null;
  const inFull = namesByInitials(text, spoken);
  const outlets = new Set(
    [...new Map(spoken.map(({ key, label }) => [key, label]))].flatMap(([key, label]) =>
      label.isPerson || hasFirstName(text, label) ? [] : [key],
    ),
  );
  return spoken.flatMap((each, index) => {
    const { label, block } = each;
    const isAsked = asks(page, each);
    const next = spoken[index + 1];
    const rest = isDialogue && next !== undefined ? unlabelled(page, each, next) : [];
    const own = { start: label.end, end: blocks[block]?.end ?? label.end };
    const name =
      label.form === 'question' || (isAsked && outlets.has(each.key))
        ? null
        : label.form === 'answer'
          ? interviewee
          : (inFull.get(text.slice(label.name.start, label.name.end)) ?? label.name);
    const turn: Turn = { source: name, cue: label.cue, content: isAsked ? [own] : [own, ...rest], block };
    const answer: Turn = { source: interviewee, cue: label.cue, content: rest, block: block + 1 };
    return isOneSided && interviewee !== null && rest.length > 0 ? [turn, answer] : [turn];
  });
}

/** A turn whose labelled paragraph ends in a question: what follows without a label is not the same speaker's. */
function asks({ text, blocks }: Page, { block }: Labelled): boolean {
  return /\?\W*$/u.test(text.slice(0, blocks[block]?.end).slice(-8));
}

/** "NG:" after "Natasha Gownaris:": the first label has the name in full. */
function namesByInitials(text: string, spoken: readonly Labelled[]): ReadonlyMap<string, Span> {
  const names = new Map<string, Span>();
  for (const { label } of spoken) {
    const initials = text.slice(label.name.start, label.name.end).match(/(?<=^|\s)\p{Lu}(?=\p{Ll})/gu) ?? [];
    if (initials.length > 1 && !names.has(initials.join(''))) names.set(initials.join(''), label.name);
  }
  return names;
}

/** Fewest words that somebody says where no turn is in the first or second person. */
const MIN_WORDS = 5;

/** The labels that are somebody's. */
function spokenOf(found: readonly Labelled[], page: Page): readonly Labelled[] {
  const { text, blocks } = page;
  const restOf = ({ label, block }: Labelled): Span => ({ start: label.end, end: blocks[block]?.end ?? label.end });
  const times = new Map<string, number>();
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
  const forms = new Set(found.map(({ label }) => label.form));
  const isDialogue =
    found.length > 1 && found.length * 3 >= paragraphsOf(page) && found.some((each) => isPersonal(text, restOf(each)));
  const named = new Map<string, boolean>();
  const isNamed = (each: Labelled): boolean => {
    const known = named.get(each.key) ?? isNamedIn(text, each.label);
    named.set(each.key, known);
    return known;
  };
  return found.filter((each) => {
    const { form, isPerson, end } = each.label;
    if (form === 'question') return forms.has('answer');
    if (form === 'answer') return forms.has('question');
    // "Susan Rice Image: U.S. Congress.": a credit.
    if (isPerson)
      return (
        startsSentence(text, end) &&
        (isDialogue || text.slice(end, restOf(each).end).split(/\s+/, MIN_WORDS).length >= MIN_WORDS)
      );
    const again = (times.get(each.key) ?? 0) > 1;
    if (form === 'capitals' && (again || isDialogue)) return true;
    return (form === 'capitals' || isDialogue) && (again || isNamed(each));
  });
}

/** The text has the name in ordinary case elsewhere, within a sentence: "Tova Kline" of "KLINE". */
function isNamedIn(text: string, label: Label): boolean {
  return findAfter(text, label, '\\p{L}[.,]? ');
}

/** The text has a name before it: a person's surname, not an outlet. */
function hasFirstName(text: string, label: Label): boolean {
  return label.form === 'capitals' && findAfter(text, label, '(?<!\\p{L})(?!The )\\p{Lu}\\p{Ll}+ ');
}

function findAfter(text: string, { name }: Label, before: string): boolean {
  const last = text.slice(name.start, name.end).split(/\s+/).at(-1) ?? '';
  if (last.length < 3) return false;
  const ordinary = `${last.charAt(0)}${last.slice(1).toLowerCase()}`.replace(/[^\p{L}]/gu, '.');
  return new RegExp(`(?<=${before})${ordinary}(?![\\p{L}:])`, 'u').test(text);
}

function startsSentence(text: string, at: number): boolean {
  return /^[“"‘'«([]{0,2}[\p{Lu}\p{N}…]/u.test(text.slice(at, at + 3));
}

/** Paragraphs without a label between two turns: a turn is as long as its speaker holds the floor. */
function unlabelled({ text, blocks }: Page, turn: Labelled, next: Labelled): Span[] {
  const between = blocks.slice(turn.block + 1, next.block);
  if (between.length === 0) return [];
  const surname = text.slice(turn.label.name.start, turn.label.name.end).split(/\s+/).at(-1) ?? '';
  const isNamed = new RegExp(`(?<!\\p{L})${escapePattern(surname)}(?!\\p{L})`, 'iu');
  const spans: Span[] = [];
  for (const { kind, start, end } of between) {
    const words = withoutMarkup(text.slice(start, end));
    // "(Applause)", "Stern shook her head.": the writer's; a question before the same label: the interviewer's.
    const isAside = /^["“]?[([]/.test(words) && !/^\[[^\]]+\] \p{Ll}/u.test(words);
    const isOther = isAside || isNamed.test(words) || (next.key === turn.key && words.endsWith('?'));
    if (kind !== 'paragraph' || isOther) break;
    spans.push({ start, end });
  }
  return spans;
}

function paragraphsOf({ blocks }: Page): number {
  return blocks.filter(({ kind }) => kind === 'paragraph').length;
}
