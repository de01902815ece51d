import type { VerifiedAnswer } from '../../evidence/verified.ts';
import type { Citation, Excerpt } from '../../domain/answer.ts';
import { escapeControls } from '../../text/escapeControls.ts';
import { originalLink } from '../../corpus/originalLink.ts';
import { attach } from '../elements/attach.ts';
import { reply, text, type Reply } from '../elements/components.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { withReason } from '../../phrases/withReason.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';

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
  return [
    `# ${oneLine(answer.question)}`,
    '',
    ...(answer.outcome === 'no_evidence' ? ['These articles do not answer this. The nearest passages:', ''] : []),
    ...excerpts.flatMap((excerpt) => [...fenced(excerpt.text), '', describe(excerpt), '']),
    ...answer.missingSides.map(
      ({ name }) => `- ${oneLine(name)}: no statement about this was found in these articles.`,
    ),
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

function source({ number, title, articleId, outlet, date, url, file, sha256 }: Citation): string {
  const original = originalLink(url)?.href ?? null;
  const about = [title ?? articleId, outlet, date, original].filter((part) => part !== null).join(' · ');
  return `${number}. ${oneLine(about)}; file \`${file}\`, SHA-256 \`${sha256}\``;
}

/** A fence longer than any run of backticks inside, so that the text stands as it is. */
function fenced(value: string): string[] {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, value, fence];
}

function describe({ speaker, kind, stance, via, citation, file, start, end, alsoIn }: Excerpt): string {
  const who =
    speaker === null
      ? 'speaker unclear'
      : [speaker.name, speaker.role, speaker.side].filter((part) => part !== null).join(', ');
  const held = [kind, phraseOfStance(stance, via, 'en')].filter(Boolean).join(', ');
  const places = [{ file, start, end }, ...alsoIn].map((place) => `\`${place.file}\` ${place.start}-${place.end}`);
  return oneLine(`${kind === 'narration' ? 'The article' : who} (${held}) [${citation}]: ${places.join('; ')}`);
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
