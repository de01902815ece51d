import { matchSpeakerOrSide } from '../corpus/matchSpeakerOrSide.ts';
import { timeline, type TimelineEntry } from '../answer/layout/timeline.ts';
import { stillStanding } from '../evidence/stillStanding.ts';
import { UsageError } from '../errors.ts';
import { renderTimeline, timelineLine } from './render/renderTimeline.ts';
import { oneLine } from '../text/escape/oneLine.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';
import { textOptions } from './run/terminal.ts';

/** Voices that a message names as examples. */
const NAMED = 8;
/** Statements that are read at a time. */
const PAGE = 200;

await runCli(
  {
    name: 'timeline',
    summary: 'Shows what a speaker or a side said, by the date of the article.',
    operands: '"speaker or side"',
    options: { ...corpusOptions, json: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'print one line of JSON a statement' },
  },
  async ({ corpus, seeds, index, json }, operands) => {
    const name = operands.join(' ').trim();
    if (name === '') throw new UsageError('Name a speaker or a side: npm run timeline -- "Hamas".');
    const services = openServices({ corpus, seeds, index });
    await refreshIndex(services);
    const { catalogue } = await services.index();
    const voice = await matchSpeakerOrSide(catalogue, name);
    if (voice === null) {
      const { items: known } = await catalogue.voices({ offset: 0, limit: NAMED });
      const names = oneLine(known.map((one) => one.name)).join(', ');
      throw new UsageError(`Nobody called ${name} speaks in these articles; for example, ${names} do.`);
    }
    const entries: TimelineEntry[] = [];
    let [read, total] = [0, 1];
    for (; read < total; read += PAGE) {
      const page = await timeline(catalogue, voice, { offset: read, limit: PAGE });
      const standing = await stillStanding(
        page.items.map(({ found }) => found.article),
        services.readSeedText,
      );
      entries.push(...page.items.filter(({ found }) => standing.has(found.article)));
      total = page.total;
    }
    if (entries.length < total)
      process.stderr.write(`${total - entries.length} left out: their files have changed since.\n`);
    if (json === true) for (const entry of entries) await print(jsonLine(timelineLine(entry)));
    else await print(stripControls(renderTimeline(voice, entries, textOptions())));
  },
);
