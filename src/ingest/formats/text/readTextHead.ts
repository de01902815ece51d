import type { SeedMark, SeedMetadata } from '../../../domain/seed.ts';
import { isApart } from '../adapter/isApart.ts';
import type { TextLine } from '../adapter/textLines.ts';

/** Names of fields at the head of a message (RFC 5322) or of an article that was saved as text, by what they give. */
const FIELDS: Readonly<Record<string, keyof SeedMetadata | null>> = {
  subject: 'title',
  title: 'title',
  headline: 'title',
  from: 'author',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'date',
  sent: 'date',
  published: 'date',
  source: 'outlet',
  outlet: 'outlet',
  publication: 'outlet',
  url: 'url',
  link: 'url',
  to: null,
  cc: null,
  bcc: null,
  'reply-to': null,
  sender: null,
  'message-id': null,
  'in-reply-to': null,
  references: null,
  'mime-version': null,
  'content-type': null,
  'content-transfer-encoding': null,
};

const FIELD = /^([a-z][a-z-]{1,40}):\s*(.*)$/i;
/** Lines of a head: one of a message that went a long way has dozens. */
const MAX_LINES = 100;

/** The head of a text: what its fields say, and its lines. `isMail` where it is that of a message. */
export interface TextHead {
  readonly given: SeedMetadata;
  readonly marks: readonly SeedMark[];
  readonly isMail: boolean;
}

/**
 * Fields at the start of a text, up to its first empty line: "From: …", "Subject: …", "Date: …". Every line is a field
 * or goes on from one, and two at least are those of a message, or all are those of a saved article; else it is no
 * head, but perhaps a dialogue.
 */
export function readTextHead(text: string, lines: readonly TextLine[]): TextHead | null {
  const head: TextLine[] = [];
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines.slice(0, MAX_LINES)) {
    const previous = head.at(-1);
    if (previous && isApart(text, previous, line)) break;
    const found = FIELD.exec(line.words);
    const goesOn = /[ \t]/.test(text.charAt(line.start - 1)) && head.length > 0;
    if (goesOn) fields.set(name, `${fields.get(name) ?? ''} ${line.words}`);
    else if (found?.[1] !== undefined) {
      name = found[1].toLowerCase();
      fields.set(name, found[2] ?? '');
    } else if (!(head.length === 0 && line.words.startsWith('From '))) return null;
    head.push(line);
  }
  const known = [...fields.keys()].filter((each) => Object.hasOwn(FIELDS, each));
  const isMail = fields.has('subject') || (fields.has('from') && fields.has('to'));
  // The way that a message went is told in fields of any name.
  const isHead = known.length >= 2 && (isMail || known.length === fields.size);
  if (!isHead || head.length === lines.length) return null;
  const given: Partial<Record<keyof SeedMetadata, string>> = {};
  for (const each of known) {
    const field = FIELDS[each];
    const words = field === 'author' ? nameOf(fields.get(each) ?? '') : (fields.get(each) ?? '').trim();
    if (field && words !== '') given[field] ??= field === 'title' ? withoutReply(words) : words;
  }
  return { given, isMail, marks: head.map(({ start, end }) => ({ start, end, what: 'mail header' })) };
}

/** A subject without "Re:", "Fwd:" and the like. */
export function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s{0,3}:\s{0,3})+/i, '');
}

/** 'Iris Cole' of '"Iris Cole" <iris@c.example>'. */
function nameOf(mailbox: string): string {
  const open = mailbox.lastIndexOf('<');
  const name = open < 0 ? '' : mailbox.slice(0, open).replaceAll('"', '').trim();
  return name === '' ? mailbox.replace(/[<>]/g, '').trim() : name;
}
