import path from 'node:path';
import { createBackups } from '../createBackups.ts';
import { UsageError } from '../errors.ts';
import { corpusHelp, openServices } from './run/openServices.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';

await runCli(
  {
    name: 'backup',
    summary:
      'Copies the index, settings, receipts and files that were taken back into a new folder, with checksums;\n' +
      'the bot may run meanwhile. The articles in the seeds folder are files of yours: copy them with it.',
    operands: '[folder]',
    options: { index: { type: 'string' }, restore: { type: 'boolean' }, check: { type: 'boolean' } },
    help: {
      index: corpusHelp.index,
      restore: 'put back what the folder holds, once every file is checked; stop the bot first',
      check: 'say whether the folder holds a whole backup, and change nothing',
    },
  },
  async ({ index, restore, check }, operands) => {
    const [given, more] = operands;
    if (more !== undefined) throw new UsageError('Name one folder.');
    const isReading = restore === true || check === true;
    if (isReading && given === undefined)
      throw new UsageError('Name the folder of the backup: npm run backup -- --restore backups/2026-11-29.');
    const { config } = openServices({ index });
    const folder = given ?? path.join('backups', new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-'));
    const backups = createBackups(config.index);
    const manifest = await (check === true
      ? backups.check(folder)
      : restore === true
        ? backups.restore(folder)
        : backups.make(folder));
    const done = check === true ? 'Whole' : restore === true ? `Restored to ${config.index} from` : 'Backed up to';
    const count = Object.keys(manifest.files).length;
    await print(stripControls(`${done} ${folder}: ${count} files, generation ${manifest.generation}.\n`));
  },
);
