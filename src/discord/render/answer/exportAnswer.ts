import { differingDays } from '../../../answer/layout/differingDays.ts';
import type { VerifiedAnswer } from '../../../evidence/verified.ts';
import type { Citation, Excerpt } from '../../../domain/answer.ts';
import { escapeControls } from '../../../text/escape/escapeControls.ts';
import { originalLink } from '../../../corpus/originalLink.ts';
import { attach } from '../../elements/attach.ts';
import { dropControls } from '../../elements/dropControls.ts';
import { escapeMarkdown } from '../../elements/escapeMarkdown.ts';
import { reply, text, type Reply } from '../../elements/components.ts';
import type { Language } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';
import { withReason } from '../../../phrases/withReason.ts';
import { phraseOfSilence } from '../../../phrases/phraseOfSilence.ts';
import { phraseOfStance } from '../../../phrases/phraseOfStance.ts';

/** The answer as two files: Markdown for people, and JSON as `ask --json` prints it, with all offsets. */
export function exportAnswer(answer: VerifiedAnswer, language: Language): Reply {
  const name = `on-record-${answer.receipt.replace(/[^\w-]/g, '')}`;
  const markdown = attach(`${name}.md`, answerAsMarkdown(answer));
  const json = attach(`${name}.json`, `${escapeControls(JSON.stringify(withReason(answer), null, 2))}\n`);
  return {
    ...reply(text(phrase(language, 'exported')), markdown.component, json.component),
    files: [markdown.file, json.file],
  };
}

function answerAsMarkdown(answer: VerifiedAnswer): string {
  const excerpts = answer.excerpts.length > 0 ? answer.excerpts : answer.nearest;
  const dayOf = differingDays({ excerpts, citations: answer.citations });
  return [
    `# ${plain(answer.question)}`,
    '',
    ...(answer.outcome === 'no_evidence' ? ['These articles do not answer this. The nearest passages:', ''] : []),
    ...excerpts.flatMap((excerpt) => [
      ...fenced(dropControls(excerpt.text)),
      '',
      describe(excerpt, dayOf(excerpt)),
      '',
    ]),
    ...answer.missingSides.map((side) => `- ${phraseOfSilence({ ...side, name: plain(side.name) }, 'en')}`),
    '',
    '## Sources',
    '',
    ...answer.citations.map(source),
    '',
    `Receipt ${answer.receipt}; index ${answer.index.generation}. Quoted from the articles, not asserted. ` +
      "Offsets count UTF-16 code units of the file's text.",
    '',
  ].join('\n');
}

function source({ number, title, opening, articleId, outlet, date, url, file, sha256 }: Citation): string {
  const original = originalLink(url)?.href ?? null;
  const about = [title ?? opening ?? articleId, outlet, date].flatMap((part) => (part === null ? [] : plain(part)));
  // Between these marks nothing is markup, and an address holds neither.
  if (original !== null) about.push(`<${original}>`);
  return `${number}. ${about.join(' · ')}; file ${code(file)}, SHA-256 ${code(sha256)}`;
}

/** A fence longer than any run of backticks inside, so that the text stands as it is. */
function fenced(value: string): string[] {
  const fence = '`'.repeat(Math.max(2, longestRun(value)) + 1);
  return [`${fence}text`, value, fence];
}

/** A name as code: within longer marks than any inside. */
function code(value: string): string {
  const longest = longestRun(value);
  const marks = '`'.repeat(longest + 1);
  const name = oneLine(dropControls(value));
  return longest === 0 ? `${marks}${name}${marks}` : `${marks} ${name} ${marks}`;
}

function longestRun(value: string): number {
  return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}

function describe(
  { speaker, author, kind, stance, via, citation, file, start, end, alsoIn }: Excerpt,
  day: string | null | undefined,
): string {
  const who =
    speaker === null
      ? 'speaker unclear'
      : [speaker.name, speaker.role, speaker.side].filter((part) => part !== null).join(', ');
  const held = [kind, phraseOfStance(stance, via, 'en')].filter(Boolean).join(', ');
  const dated = day === undefined ? '' : ` ${day ?? phrase('en', 'noDate')}`;
  const places = [{ file, start, end }, ...alsoIn].map((place) => `${code(place.file)} ${place.start}-${place.end}`);
  const by = author === undefined ? '' : `, by ${plain(author)}`;
  const voice = kind === 'narration' && speaker === null ? 'The article' : plain(who);
  return `${voice}${by} (${plain(held)}) [${citation}]${dated}: ${places.join('; ')}`;
}

/** Words of the articles, of which none is markup. */
function plain(value: string): string {
  return escapeMarkdown(oneLine(value));
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
