import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { renderBlocks } from '../../../src/cli/render/renderBlocks.ts';
import { countFormats } from '../../../src/ingest/pipeline/countFormats.ts';
import { explainSeeds } from '../../../src/ingest/build/explainSeeds.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { readSeeds } from '../../../src/ingest/formats/readSeeds.ts';
import { SAMPLES } from '../../fixtures/formatSamples.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('says of each block what it was kept as, or why it was left out, and where it stands', async () => {
  const folder = await temporaryFolder();
  const page =
    '<h1>The quay closes</h1><p>The council voted on Tuesday to close it.</p><p>By Ann Lee</p>' +
    '<p>Share on all networks</p>';
  await writeFile(path.join(folder, 'a.html'), `<html><body>${page}</body></html>`);
  const { seeds, problems } = await explainSeeds(path.join(folder, 'a.html'));
  expect(seeds[0]?.blocks.map(({ kept, reason, text }) => [kept ?? reason, text])).toEqual([
    ['title', 'The quay closes'],
    ['paragraph', 'The council voted on Tuesday to close it.'],
    ['byline', 'By Ann Lee'],
    [expect.stringMatching(/^[a-z ]+$/), 'Share on all networks'],
  ]);
  const shown = renderBlocks(seeds, problems);
  expect(shown).toContain('a.html (a)\n  The quay closes · Ann Lee\n  kept      title');
  expect(shown).toMatch(/ {2}left out {2}byline +By Ann Lee\n/);
});

it('names the places of a transcript and the problem of a file that cannot be read', async () => {
  const folder = await temporaryFolder();
  const sample = SAMPLES.find(({ file }) => file === 'quay.vtt');
  await writeFile(path.join(folder, 'quay.vtt'), sample?.bytes ?? '');
  await writeFile(path.join(folder, 'x.pdf'), 'x');
  const { seeds, problems } = await explainSeeds(folder);
  const shown = renderBlocks(seeds, problems);
  expect(shown).toMatch(/kept {6}paragraph +\[1:02:03\] {2}“We will not wait/);
  expect(shown).toMatch(/x\.pdf: is no PDF that can be opened; save it again\n$/);
});

it('counts formats, and the fields that were recognised in them', async () => {
  const folder = await temporaryFolder();
  for (const { file, bytes } of SAMPLES) await writeFile(path.join(folder, file), bytes);
  const { seeds } = await readSeeds(folder);
  const counts = countFormats(seeds.map((seed) => ({ ...seed, ...cleanSeed(seed) })));
  expect(counts).toMatchObject({
    xml: { seeds: 4, title: 4, outlet: 4, author: 4, date: 4, url: 2 },
    pdf: { seeds: 1, title: 1, outlet: 0, author: 0, date: 1, url: 0 },
    subtitles: { seeds: 2, date: 0 },
  });
});
