import { attributeSeeds } from '../ingest/build/attributeSeeds.ts';
import { sidesWithCorrected } from '../owners/articles/sidesWithCorrected.ts';
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
      'text, with how each name was found (via) and what managers mended. Edit it and keep it beside the articles; needs ' +
      'no index.',
    operands: '',
    options: { ...corpusOptions, json: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'one line of JSON a side, with how many statements it has' },
  },
  async ({ seeds, index, json }) => {
    const services = openServices({ seeds, index });
    const { articles, problems, ...found } = await attributeSeeds(services.config.seeds, {
      reading: services.reading,
      omit: await services.takedowns().ids(),
      corrections: await services.corrections().all(),
    });
    services.close();
    const statements = articles.flatMap((one) => one.statements);
    const sides = sidesWithCorrected(found.sides, statements);
    for (const { file, line, problem } of problems)
      process.stderr.write(stripControls(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}\n`));
    if (json !== true) {
      await print(stripControls(renderSides(sides)));
      return;
    }
    const said = statements.flatMap(({ speaker }) => speaker?.side ?? []);
    for (const side of sides)
      await print(jsonLine({ ...side, statements: said.filter((name) => name === side.name).length }));
  },
);
