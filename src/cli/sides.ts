import { attributeSeeds } from '../ingest/build/attributeSeeds.ts';
import { renderSides } from '../ingest/sides/renderSides.ts';
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
    options: { corpus: corpusOptions.corpus, seeds: corpusOptions.seeds, json: { type: 'boolean' } },
    help: {
      corpus: corpusHelp.corpus,
      seeds: corpusHelp.seeds,
      json: 'one line of JSON a side, with how many statements it has',
    },
  },
  async ({ corpus, seeds, json }) => {
    const { config, reading } = openServices({ corpus, seeds });
    const { articles, problems, sides } = await attributeSeeds(config.seeds, { reading });
    for (const { file, line, problem } of problems)
      process.stderr.write(stripControls(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}\n`));
    if (json !== true) {
      await print(stripControls(renderSides(sides)));
      return;
    }
    const said = articles.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker?.side ?? []));
    for (const side of sides) {
      const statements = said.filter((name) => name === side.name).length;
      await print(jsonLine({ ...side, statements }));
    }
  },
);
