import type { Statement } from '../domain/statement.ts';
import { attributeSeeds } from '../ingest/pipeline/attributeSeeds.ts';
import { sidesWithCorrected } from '../owners/articles/sidesWithCorrected.ts';
import { renderSides } from '../ingest/sides/renderSides.ts';
import { withStorySides } from '../ingest/sides/withStorySides.ts';
import { oneLine } from '../text/escape/oneLine.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'sides',
    summary:
      'Prints the sides of the articles in the form of sides.json: those that it lists, then those derived from the ' +
      'text, with how each name was found (via) and what managers mended, and last those of one story alone. ' +
      'Edit it and keep it beside the articles; needs no index.',
    operands: '',
    options: { ...corpusOptions, json: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'one line of JSON a side, with how many statements it has' },
  },
  async ({ corpus, seeds, index, json }) => {
    const services = openServices({ corpus, seeds, index });
    const attributed = await attributeSeeds(services.config.seeds, {
      reading: services.reading,
      omit: await services.takedowns().ids(),
      corrections: await services.corrections().all(),
    });
    for (const { file, line, problem } of oneLine(attributed.problems))
      process.stderr.write(stripControls(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}\n`));
    const said = new Map<string, number>();
    const mended: Statement[] = [];
    for await (const { statements } of attributed.articles())
      for (const one of statements) {
        if (one.speaker?.side) said.set(one.speaker.side, (said.get(one.speaker.side) ?? 0) + 1);
        if (one.corrected !== undefined) mended.push(one);
      }
    await attributed.close();
    services.close();
    const sides = withStorySides(sidesWithCorrected(attributed.sides, mended), said.keys());
    if (json === true)
      for (const side of sides) await print(jsonLine({ ...side, statements: said.get(side.name) ?? 0 }));
    else await print(stripControls(renderSides(sides)));
  },
);
