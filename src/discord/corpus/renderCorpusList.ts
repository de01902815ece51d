import { TimestampStyles, time, userMention } from 'discord.js';
import type { Source } from '../../collect/sources/createSources.ts';
import type { AuditEntry, Upload } from '../../domain/state.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Takedown } from '../../owners/articles/createTakedowns.ts';
import { REMOVED_FOR, type RemovedFile } from '../../owners/retention/createRemovedFiles.ts';
import { QUOTA } from '../../owners/quota/createQuota.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { phraseOfSize } from '../../phrases/phraseOfSize.ts';
import { type Reply, container, divider, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import { bounds } from '../limits.ts';
import { renderProblems } from './renderProblems.ts';

/** What a server has in the corpus, and what was done. */
export interface CorpusOfServer {
  readonly uploads: readonly Upload[];
  readonly removed: readonly RemovedFile[];
  readonly takedowns: readonly Takedown[];
  /** The feeds and addresses that it added. */
  readonly sources: readonly Source[];
  readonly problems: readonly SeedProblem[];
  /** The newest first. */
  readonly runs: readonly AuditEntry[];
}

/**
 * The files that a server added, against its quota; what it may put back, and until when; what it took down; its feeds
 * and addresses, and when they are asked next; what was not read; and the last times the index was built from here.
 */
export function renderCorpusList(
  { uploads, removed, takedowns, sources, problems, runs }: CorpusOfServer,
  language: Language,
): Reply {
  const bytes = uploads.reduce((sum, one) => sum + one.bytes, 0);
  const quota = phrase(language, 'quota', {
    n: uploads.length,
    of: QUOTA.count,
    size: phraseOfSize(bytes, language),
    ofSize: phraseOfSize(QUOTA.bytes, language),
  });
  const back = removed.map(({ file, removedAt }) => {
    const until = time(Math.floor((removedAt + REMOVED_FOR) / 1000), TimestampStyles.RelativeTime);
    return `${label(file)} (${phrase(language, 'goesForGood', { when: until })})`;
  });
  const asked = sources.map(({ url, isPaused, nextAt }) => {
    const when = time(Math.floor(nextAt / 1000), TimestampStyles.RelativeTime);
    const next = isPaused ? phrase(language, 'watchPaused') : phrase(language, 'sourceNext', { when });
    return `${label(url)} · ${next}`;
  });
  const built = runs.map(({ at, user, outcome }) =>
    [
      time(new Date(at), TimestampStyles.ShortDateTime),
      userMention(user),
      label(phraseOfSentence(language, outcome)),
    ].join(' · '),
  );
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'corpusOfServer')}`,
          `-# ${quota}`,
          ...listed(
            uploads.map(({ file }) => label(file)),
            language,
          ),
          ...under(phrase(language, 'removedFiles'), back, language),
          ...under(
            phrase(language, 'takedowns'),
            takedowns.map(({ id, title }) => label(title ?? id)),
            language,
          ),
        ].join('\n'),
      ),
      divider,
      text(
        [
          renderProblems(problems, language, bounds.listText),
          ...under(phrase(language, 'sourcesTitle'), asked, language),
          ...under(phrase(language, 'lastRuns'), built, language),
        ].join('\n'),
      ),
    ]),
  );
}

function under(title: string, lines: readonly string[], language: Language): string[] {
  return lines.length === 0 ? [] : [`**${title}**`, ...listed(lines, language)];
}

/** The first few, as far as there is room, and how many more. */
function listed(lines: readonly string[], language: Language): string[] {
  const items = lines.map((line) => `- ${line}`);
  return fitLines(items, { most: bounds.listed, room: bounds.listText }, language);
}
