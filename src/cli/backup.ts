import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createBackups } from '../createBackups.ts';
import { UsageError } from '../errors.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import type { Services } from '../services.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';

await runCli(
  {
    name: 'backup',
    summary:
      'Copies the index, settings, receipts and files that were taken back into a new folder, with checksums;\n' +
      'the bot may run meanwhile. The articles in the seeds folder are files of yours: copy them with it.',
    operands: '[folder]',
    options: {
      corpus: corpusOptions.corpus,
      index: corpusOptions.index,
      restore: { type: 'boolean' },
      check: { type: 'boolean' },
    },
    help: {
      corpus: 'only the index of this corpus; without it all, each in a folder below corpora/',
      index: corpusHelp.index,
      restore: 'put back what the folder holds, once every file is checked; stop the bot first',
      check: 'say whether the folder holds a whole backup, and change nothing',
    },
  },
  async ({ corpus, index, restore, check }, operands) => {
    const [given, more] = operands;
    if (more !== undefined) throw new UsageError('Name one folder.');
    const isReading = restore === true || check === true;
    if (isReading && given === undefined)
      throw new UsageError('Name the folder of the backup: npm run backup -- --restore backups/2026-11-29.');
    const services = openServices({ corpus, index });
    const folder = given ?? path.join('backups', new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-'));
    const parts = corpus === undefined ? await partsOf(services, folder, isReading) : [{ of: services.config, folder }];
    for (const { of, folder: from } of parts) {
      const backups = createBackups(of.index);
      const run = check === true ? backups.check : restore === true ? backups.restore : backups.make;
      const found: Awaited<ReturnType<typeof run>> & { readonly putAside?: readonly string[] } = await run(from);
      const count = Object.keys(found.files).length;
      const done = check === true ? 'Whole' : restore === true ? `Restored to ${of.index} from` : 'Backed up to';
      await print(stripControls(`${done} ${from}: ${count} files, generation ${found.generation}.\n`));
      const { putAside = [] } = found;
      if (putAside.length > 0) await print(stripControls(namesOf(of.index, putAside)));
    }
  },
);

/** Nobody deletes it but whoever restored, and it holds what people asked. */
function namesOf(index: string, names: readonly string[]): string {
  const what = names.map((name) => `  ${path.join(index, name)}\n`).join('');
  return (
    'What was there is put aside, with what people asked and the key to who they are; ' +
    `delete it once all is well:\n${what}`
  );
}

/** The default corpus with all that is kept, and every other one that there is: here, or in a backup that is read. */
async function partsOf(services: Services, folder: string, isReading: boolean) {
  const below = path.join(folder, 'corpora');
  const names = isReading ? (await readdir(below).catch(() => [])).toSorted() : (await services.corpora()).slice(1);
  const parts = [{ of: services.config, folder }];
  for (const name of names) {
    const of = services.of(name).config;
    if (isReading || (await createBackups(of.index).isThere())) parts.push({ of, folder: path.join(below, name) });
  }
  return parts;
}
