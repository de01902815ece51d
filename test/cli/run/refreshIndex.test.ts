import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { refreshIndex } from '../../../src/cli/run/refreshIndex.ts';
import { readConfig } from '../../../src/config.ts';
import { createServices } from '../../../src/services.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('says each time that sides.json is not used, and counts it as no seed', async () => {
  const [seeds, index] = [await temporaryFolder(), await temporaryFolder()];
  for (const name of ['a.txt', 'b.txt'])
    await writeFile(path.join(seeds, name), 'The mayor said the sluice would open on Sunday, after the flood.\n');
  await writeFile(path.join(seeds, 'sides.json'), '{ "sides": [ }');
  const services = createServices({ ...readConfig({}), seeds, index }, pino({ level: 'silent' }));
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    await refreshIndex(services);
    const [first, ...built] = said.splice(0);
    expect(first).toMatch(/^\S+sides\.json is not used, and sides are derived from the text: not valid JSON: /);
    expect(built).toEqual([expect.stringMatching(/^Indexed 1 article \(1 copy merged\) in 1 passage in /)]);
    await refreshIndex(services);
    expect(said).toEqual([first]);
  } finally {
    spy.mockRestore();
    services.close();
  }
});
