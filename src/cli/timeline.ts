import { matchSpeakerOrSide } from '../corpus/matchSpeakerOrSide.ts';
import { standingOf } from '../corpus/standingOf.ts';
import { voicesOf } from '../corpus/voicesOf.ts';
import { timeline } from '../answer/layout/timeline.ts';
import { UsageError } from '../errors.ts';
import { renderTimeline, timelineLine } from './render/renderTimeline.ts';
import { corpusHelp, corpusOptions, openServices } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';
import { textOptions } from './run/terminal.ts';

/** Voices that a message names as examples. */
const NAMED = 8;

await runCli(
  {
    name: 'timeline',
    summary: 'Shows what a speaker or a side said, by the date of the article.',
    operands: '"speaker or side"',
    options: { ...corpusOptions, json: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'print one line of JSON a statement' },
  },
  async ({ seeds, index, json }, operands) => {
    const name = operands.join(' ').trim();
    if (name === '') throw new UsageError('Name a speaker or a side: npm run timeline -- "Hamas".');
    const services = openServices({ seeds, index });
    await refreshIndex(services);
    const corpus = await services.index();
    const voice = matchSpeakerOrSide(corpus, name);
    if (voice === null) {
      const known = voicesOf(corpus).slice(0, NAMED);
      throw new UsageError(
        `Nobody called ${name} speaks in these articles; for example, ${known.map((one) => one.name).join(', ')} do.`,
      );
    }
    const standing = await standingOf(voice, corpus, services.readSeedText);
    const all = timeline(corpus, voice);
    const entries = all.filter(({ found }) => standing.has(found.article));
    if (entries.length < all.length)
      process.stderr.write(`${all.length - entries.length} left out: their files have changed since.\n`);
    if (json === true) for (const entry of entries) await print(`${JSON.stringify(timelineLine(entry))}\n`);
    else await print(stripControls(renderTimeline(voice, entries, textOptions())));
  },
);
