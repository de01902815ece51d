import { readConfig } from '../config.ts';
import { createLog } from '../processes/createLog.ts';
import { OnRecordError, UsageError } from '../errors.ts';
import { handleSignals } from '../processes/handleSignals.ts';
import { refreshInChild } from '../refreshInChild.ts';
import { requireCorpus } from '../owners/corpora/requireCorpus.ts';
import { createServices } from '../services.ts';
import { startWeb } from '../startWeb.ts';
import { warmUp } from '../answer/warmUp.ts';

const HELP = `Serves the web reader, without Discord, until it is told to stop.

Usage: npm run web

It takes no options: its settings (WEB_PORT, WEB_HOST and others) are in the environment or in .env, and .env.example
lists them.
`;

/**
 * Entry of `npm run web`: the web reader without Discord. It answers at once, and says so while the index is being
 * built.
 */
async function main(): Promise<void> {
  const [unknown] = process.argv.slice(2);
  if (unknown === '--help' || unknown === '-h') {
    process.stdout.write(HELP);
    return;
  }
  if (unknown !== undefined)
    throw new UsageError(
      `npm run web takes no "${unknown}"; its settings are in the environment or in .env (.env.example lists them).`,
    );
  const config = readConfig();
  const log = createLog({ level: config.logLevel, token: config.discord.token });
  const root = createServices(config, log);
  await requireCorpus(root, 'WEB_CORPUS', config.webCorpus);
  const services = root.of(config.webCorpus);
  await root.hold();
  let isBuilding = true;
  const web = await startWeb({ ...services, config }, () => isBuilding);
  handleSignals({ log, stop: () => web.close().finally(services.close) });
  await refreshInChild(services, config);
  await warmUp(services);
  isBuilding = false;
  log.info('the index is open');
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof OnRecordError
      ? `${error.message}\n`
      : `The web reader could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(error instanceof OnRecordError ? error.exitCode : 1);
});
