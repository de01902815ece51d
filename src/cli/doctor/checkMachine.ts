import { statfs } from 'node:fs/promises';
import type { Services } from '../../services.ts';
import { type Check, check } from './check.ts';
import { checkIndex } from './checkIndex.ts';

/** Free space below which a new index may not fit beside the old one, in bytes. */
const SPACE = 500 * 1024 * 1024;

/** What can be told without Discord: index, models, what is kept, space. */
export async function checkMachine(services: Services): Promise<readonly Check[]> {
  const { config } = services;
  return [
    await checkIndex(services),
    await check(
      'models',
      async () => {
        await Promise.all([services.embedder(), services.reader()]);
        const reader = config.reader === null ? 'no reader (READER=off)' : config.reader.model;
        const where = config.modelServers === null ? '' : `, at ${config.modelServers.urls.join(', ')}`;
        return { state: 'good', found: `${config.embedding.model}, ${reader}${where}` };
      },
      'Look at EMBEDDING_MODEL and READER_MODEL, and at MODEL_URLS where it is set; npm ci puts back what ships.',
    ),
    await check(
      'state',
      async () => {
        const { documents, isUnsure } = services.state();
        if (await isUnsure())
          return {
            state: 'bad',
            found:
              'what was kept is damaged, gone or cannot be opened; until that is mended no index is built, and only ' +
              'those servers are answered whose managers confirmed their settings',
            todo:
              `Look at ${config.index}/state: put back a backup, or take down again what has to stay out ` +
              'and delete state.db.broken and state.db.lost.',
          };
        const place = { guild: null, kind: 'bot', key: 'doctor' };
        await documents.put(place, true, 0);
        await documents.remove(place);
        return { state: 'good', found: `answers, feedback and settings are kept for ${config.retentionDays} days` };
      },
      `Make ${config.index}/state writable for the user that runs the bot.`,
    ),
    await check(
      'space',
      async () => {
        const { bavail, bsize } = await statfs(config.index);
        const free = `${Math.round((bavail * bsize) / 2 ** 20)} MiB free`;
        return bavail * bsize >= SPACE
          ? { state: 'good', found: free }
          : { state: 'warning', found: free, todo: 'Make room: a new index is written beside the old one.' };
      },
      `Make ${config.index} a folder that can be read.`,
    ),
  ];
}
