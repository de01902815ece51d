import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type SeedReading, readHere } from '../../../src/ingest/pipeline/seedReading.ts';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('lets go of what reads once all is read, for the sides of all articles take memory too', async () => {
  const seeds = await temporaryFolder();
  for (const name of ['a', 'b']) await writeFile(path.join(seeds, `${name}.txt`), `Ada Quill left the ${name} pier.`);
  const done: string[] = [];
  const reading: SeedReading = {
    ...readHere,
    async attribute(article) {
      const found = await readHere.attribute(article);
      done.push('attributed');
      return found;
    },
    letGo: () => void done.push('let go'),
  };
  await attributeAll(seeds, reading);
  expect(done).toEqual(['attributed', 'attributed', 'let go']);
});
