/**
 * Entry of what `killUploads` kills: adds files as one server to a folder, as `/corpus upload` does, one after the
 * other without end, takes every third back and puts it in again; a line for each.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createBotContext } from '../../src/createBotContext.ts';
import { createQuota } from '../../src/owners/quota/createQuota.ts';
import { freshServices } from './workbench.ts';
import { uploadedText } from './uploadedText.ts';

const [seeds = '', index = '', guild = ''] = process.argv.slice(2);
const { state, addSeed, removed } = createBotContext(freshServices({ seeds, index }));
const quota = createQuota(state);

for (let n = 0; ; n++) {
  const file = `made-${guild}-${n}.txt`;
  const bytes = Buffer.from(uploadedText(file));
  const upload = { guild, file, bytes: bytes.length, at: new Date().toISOString() };
  const refusals = [await addSeed(file, bytes, () => quota.take(upload))];
  if (n % 3 === 2) refusals.push(await removed.remove(upload), await removed.restore(guild, file));
  process.stdout.write(`${JSON.stringify(refusals)}\n`);
  await nextTurn();
}
