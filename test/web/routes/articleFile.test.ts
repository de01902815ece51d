import { rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createReadSeedBytes } from '../../../src/ingest/formats/createReadSeedBytes.ts';
import { articlePath, pagePath } from '../../../src/web/links/paths.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { SAMPLES, STORY } from '../../fixtures/formatSamples.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { openReader, type Reader } from '../openReader.ts';

/** A reader over one golden file, as it is read from the disk. */
async function readerOf(file: string, name = file): Promise<Reader & { id: string; place: string; bytes: Uint8Array }> {
  const folder = await temporaryFolder();
  const place = path.join(folder, name);
  const bytes = SAMPLES.find((sample) => sample.file === file)?.bytes ?? new Uint8Array();
  await writeFile(place, bytes);
  const { articles } = await attributeAll(folder);
  const index = memoryIndex({
    articles: articles.map(({ article }) => ({ article, sentences: [], statements: [], passages: [0, 0] as const })),
    passages: [],
    vectors: [],
    sides: [],
    model: { id: 'none', dimensions: 1 },
    seeds: { path: 'made-up', fingerprint: '' },
    seedCount: 1,
    problems: [],
  });
  const reader = await openReader({ index, context: { readSeedBytes: createReadSeedBytes(folder) } });
  return { ...reader, place, bytes, id: articles[0]?.article.id ?? '' };
}
const fileOf = (id: string): string => `${articlePath(id)}/file`;

it('opens the pages of a PDF in the file itself', async () => {
  const { read, get, id, bytes } = await readerOf('quay.pdf', 'The quay (2).PDF');
  const markup = await read(articlePath(id));
  for (const page of [1, 2])
    expect(markup).toContain(
      `<small class="quiet"><a href="${fileOf(id)}#page=${page}" type="application/pdf">page ${page}</a></small>`,
    );
  const response = await get(pagePath(id, 2));
  expect(response.status).toBe(200);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytes));
  const { headers } = response;
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''The%20quay%20%282%29.PDF`);
});

it('says beside the marked words on which page they are, and opens it', async () => {
  const { read, id, context } = await readerOf('quay.pdf');
  const { catalogue } = await context.corpus();
  const [found] = await catalogue.articles([id]);
  const start = found?.article.text.indexOf(STORY[1] ?? '') ?? -1;
  expect(await read(articlePath(id, [{ start, end: start + 20 }]).replace(/#.*/, ''))).toContain(
    `· <a href="${fileOf(id)}#page=2" type="application/pdf">page 2, line 2</a>`,
  );
});

it('gives no file of another format, and none that is unknown', async () => {
  const { read, get, id } = await readerOf('quay.html');
  expect((await get(fileOf(id))).status).toBe(404);
  expect((await get('/articles/nothing-here/file')).status).toBe(404);
  expect(await read(articlePath(id))).not.toContain('/file');
  const times = await readerOf('quay.srt');
  expect(await times.read(articlePath(times.id))).toContain('<small class="quiet">12:07</small>');
});

it('gives a file only while it holds what was indexed, and no other in its place', async () => {
  const { get, id, place, bytes } = await readerOf('quay.pdf');
  await writeFile(place, Buffer.concat([bytes, Buffer.from('%')]));
  const response = await get(fileOf(id));
  expect(response.status).toBe(410);
  expect(response.headers.get('content-type')).toContain('text/html');
  const elsewhere = path.join(await temporaryFolder(), 'quay.pdf');
  await writeFile(elsewhere, bytes);
  await rm(place);
  await symlink(elsewhere, place);
  expect((await get(fileOf(id))).status).toBe(410);
  await rm(place);
  expect((await get(fileOf(id))).status).toBe(410);
});

it('gives no file of an article that was taken down or has changed', async () => {
  const { context, id } = await readerOf('quay.pdf');
  const index = await context.corpus();
  const { get } = await openReader({
    context: { ...context, corpus: async () => index, readSeedText: async () => null },
  });
  expect((await get(fileOf(id))).status).toBe(410);
});
