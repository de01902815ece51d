import { attributeSeeds } from '../ingest/pipeline/attributeSeeds.ts';
import { phraseOfStance } from '../phrases/phraseOfStance.ts';
import { oneLine } from '../text/escape/oneLine.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openReading } from './run/openReading.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'statements',
    summary:
      'Lists everything that the articles attribute to a speaker, in the order in which it stands; needs no index.',
    operands: '',
    options: { corpus: corpusOptions.corpus, seeds: corpusOptions.seeds, json: { type: 'boolean' } },
    help: {
      corpus: corpusHelp.corpus,
      seeds: corpusHelp.seeds,
      json: 'one line of JSON a statement, with all offsets',
    },
  },
  async ({ corpus, seeds, json }) => {
    const { reading, ...opened } = openReading({ corpus, seeds });
    const attributed = await attributeSeeds(opened.seeds, { reading });
    for (const { file, line, problem } of oneLine(attributed.problems))
      process.stderr.write(stripControls(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}\n`));
    for await (const { article, statements } of attributed.articles()) {
      const pairs = (spans: readonly { start: number; end: number }[]): number[][] =>
        spans.map(({ start, end }) => [start, end]);
      for (const { content, source, cue, kind, stance, speaker, via } of statements) {
        if (json === true) {
          const spans = { source: pairs(source), cue: pairs(cue), content: pairs(content) };
          await print(jsonLine({ doc: article.id, file: article.file, ...spans, kind, stance, speaker, via }));
          continue;
        }
        const words = content
          .map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/g, ' '))
          .join(' … ');
        const who = speaker ? `${speaker.name}${speaker.side ? ` [${speaker.side}]` : ''}` : '(speaker unclear)';
        const held = [kind, phraseOfStance(stance, via, 'en')].filter(Boolean).join(', ');
        await print(stripControls(`${oneLine(`${article.id}  ${who}, ${held}: ${words}`)}\n`));
      }
    }
    await attributed.close();
  },
);
