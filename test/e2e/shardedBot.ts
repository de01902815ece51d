import path from 'node:path';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/processes/createLog.ts';
import { runShards } from '../../src/runShards.ts';

/** Two processes of the bot that the other end-to-end tests use, as SHARDS=2 starts them. */
const { DISCORD_TOKEN: token = '', DISCORD_API = '' } = process.env;
const config = readConfig({ DISCORD_TOKEN: token, DISCORD_API, SHARDS: '2', GUILDS: '81384788765712384' });
await runShards(config, {
  entry: path.join(import.meta.dirname, 'fakeBot.ts'),
  log: createLog({ level: 'info', token }),
  onFatal(error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  },
});
