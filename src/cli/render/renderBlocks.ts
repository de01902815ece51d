import type { SeedExplanation } from '../../domain/build.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import { nameLanguage } from '../../phrases/nameLanguage.ts';

/** Longest piece of a block that is shown, in characters: enough to know it by. */
const SHOWN = 100;

/** What was read of a file, block by block: kept as what, or left out and why; and what was wrong with it. */
export function renderBlocks(seeds: readonly SeedExplanation[], problems: readonly SeedProblem[]): string {
  const lines = oneLine(seeds).flatMap((seed) => {
    const { title, outlet, author, date, url, language } = seed;
    const about = [title ?? '(no headline)', outlet, author, date, url];
    const tongue = language === null ? [] : [nameLanguage(language, 'en')];
    return [
      `${seed.file} (${seed.id})`,
      `  ${[...about.filter((each) => each !== null), ...tongue].join(' · ')}`,
      ...seed.blocks.map(({ kept, reason, place, text }) => {
        const verdict = kept === null ? `left out  ${reason}` : `kept      ${kept}`;
        const where = place === undefined ? '' : `  [${describePlace(place, 'en')}]`;
        const words = text.replace(/\s+/g, ' ');
        return `  ${verdict.padEnd(30)}${where}  ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`;
      }),
      '',
    ];
  });
  const wrong = oneLine(problems).map(
    ({ file, line, problem }) => `${file}${line === undefined ? '' : `, line ${line}`}: ${problem}`,
  );
  return `${[...lines, ...wrong].join('\n').trimEnd()}\n`;
}
