import { checkDiscord } from './doctor/checkDiscord.ts';
import { checkCorpora } from './doctor/checkCorpora.ts';
import { checkFeatures } from './doctor/checkFeatures.ts';
import { writtenChannels } from './doctor/checkPermissions.ts';
import { checkMachine } from './doctor/checkMachine.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';

const MARKS = { good: '✓', warning: '!', bad: '✗' } as const;

await runCli(
  {
    name: 'doctor',
    summary:
      'Looks at all that the bot needs (index, models, state, space, fetching, mentions; token, intents, servers,\n' +
      'permissions, commands, clock) and says what to do about what is wrong. Changes nothing. Exit code 1 where\n' +
      'something is bad.',
    operands: '',
    options: { ...corpusOptions, json: { type: 'boolean' }, offline: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'print one line of JSON a check', offline: 'ask nothing of Discord' },
  },
  async ({ corpus, seeds, index, json, offline }) => {
    const services = openServices({ corpus, seeds, index });
    const checks = [
      ...(await checkMachine(services)),
      ...(corpus === undefined ? [...(await checkCorpora(services)), ...(await checkFeatures(services))] : []),
      ...(offline === true ? [] : await checkDiscord(services.config, () => writtenChannels(services))),
    ];
    services.close();
    for (const one of checks) {
      const todo = one.todo === undefined ? '' : `\n    ${one.todo}`;
      const line = json === true ? JSON.stringify(one) : `${MARKS[one.state]} ${one.name}: ${one.found}${todo}`;
      await print(stripControls(`${line}\n`));
    }
    if (checks.some(({ state }) => state === 'bad')) process.exitCode = 1;
  },
);
