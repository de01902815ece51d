import { readConfig } from '../config.ts';
import { runModelServer } from '../inference/runModelServer.ts';
import { runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'models',
    summary:
      'Serves the models of this machine to others, which name its address in MODEL_URLS. Listens on MODEL_HOST and\n' +
      'MODEL_PORT with MODEL_PROCESSES processes; other machines must know MODEL_TOKEN. Ends at Ctrl+C.',
    operands: '',
    options: {},
    help: {},
  },
  () => runModelServer(readConfig()),
);
