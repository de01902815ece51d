import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createLinks } from '../src/createLinks.ts';
import { logLines } from './fakes/logLines.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

/** What the link says back. */
function valuesOf(link: string): [string, string, string] {
  const { pathname, searchParams } = new URL(link, 'http://localhost');
  return [pathname.replace('/answers/', ''), searchParams.get('until') ?? '', searchParams.get('signature') ?? ''];
}

it('signs links that another process over the same folder opens, under a key for its owner alone', async () => {
  const index = await temporaryFolder();
  const { log, lines } = logLines();
  const link = createLinks({ index }, log).pathTo('ABCD1234', 60_000);
  expect(createLinks({ index }, log).check(...valuesOf(link))).toBe('open');
  expect(createLinks({ index: await temporaryFolder() }, log).check(...valuesOf(link))).toBe('wrong');
  expect((await stat(path.join(index, 'state', 'link-key'))).mode & 0o777).toBe(0o600);
  expect(lines).toEqual([]);
});

it('signs for as long as the process lives where no key can be kept, and says so', async () => {
  const index = path.join(await temporaryFolder(), 'file');
  await writeFile(index, '');
  const { log, lines } = logLines();
  const links = createLinks({ index }, log);
  const link = links.pathTo('ABCD1234', 60_000);
  expect(links.check(...valuesOf(link))).toBe('open');
  expect(createLinks({ index }, log).check(...valuesOf(link))).toBe('wrong');
  expect(lines[0]).toMatchObject({ level: 40, msg: expect.stringContaining('links to answers go with this process') });
});
