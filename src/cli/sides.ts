import { attributeSeeds } from '../ingest/pipeline/attributeSeeds.ts';
import { renderSides } from './render/renderSides.ts';
import { stripControls } from './run/stripControls.ts';
import { openServices, corpusHelp, corpusOptions } from './run/openServices.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'sides',
    summary:
      'Prints the sides of the articles in the form of sides.json: those that it lists, then those derived from the ' +
      'text, with how each name was found (via). Edit it and keep it beside the articles; needs no index.',
    operands: '',
    options: { seeds: corpusOptions.seeds, json: { type: 'boolean' } },
    help: { seeds: corpusHelp.seeds, json: 'one line of JSON a side, with how many statements it has' },
  },
  async ({ seeds, json }) => {
    const { config, reading } = openServices({ seeds });
    const attributed = await attributeSeeds(config.seeds, { reading });
    const { problems, sides } = attributed;
    for (const { file, line, problem } of problems)
      process.stderr.write(stripControls(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}\n`));
    const said = new Map<string, number>();
    for await (const { statements } of attributed.articles())
      for (const { speaker } of statements)
        if (speaker?.side) said.set(speaker.side, (said.get(speaker.side) ?? 0) + 1);
    await attributed.close();
    if (json === true)
      for (const side of sides) await print(jsonLine({ ...side, statements: said.get(side.name) ?? 0 }));
    else await print(stripControls(renderSides(sides)));
  },
);
