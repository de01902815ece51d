import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError, ModelError } from '../../../src/errors.ts';
import { currentGeneration } from '../../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { type Manifest, sealManifest } from '../../../src/store/embedded/manifest.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { writeGeneration } from '../../fixtures/generationContent.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const content = await sampleContent(hashEmbedder);
const modelId = hashEmbedder.id;

async function written() {
  const folder = await temporaryFolder();
  const generation = await writeGeneration(folder, content);
  const own = generationFolder(folder, generation);
  return { generation, own, manifest: path.join(own, 'manifest.json'), open: () => openGeneration(own, { modelId }) };
}

describe('an opened generation', () => {
  it('says what it is', async () => {
    const { generation, open } = await written();
    const { index, manifest } = await open();
    expect(index.info).toEqual({ generation, model: modelId, articles: 3, passages: 4 });
    expect(manifest).toMatchObject({ generation, model: { id: modelId } });
  });
});

describe('a generation is refused, and why is said,', () => {
  const refused = async (opened: Promise<unknown>, own: string, why: string | RegExp) => {
    await expect(opened).rejects.toThrow(IndexError);
    await expect(opened).rejects.toThrow(why);
    await expect(opened).rejects.toThrow(`The index in ${own} cannot be used: `);
    await expect(opened).rejects.toThrow(/\. Run npm run reindex\.$/);
  };

  it('where a file cannot be read or its checksum differs', async () => {
    const { own, open } = await written();
    await writeFile(path.join(own, 'articles.db'), 'x');
    await refused(open(), own, ': articles.db is damaged (its checksum differs). ');
    await rm(path.join(own, 'articles.db'));
    await refused(open(), own, ': articles.db cannot be read. ');
    await expect(open()).rejects.toMatchObject({ cause: { code: 'ENOENT' } });
  });

  it('where the manifest is no JSON, of another format, or does not fit its seal', async () => {
    const { own, manifest, open } = await written();
    const { seal, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
    const damaged = ': manifest.json is damaged or of another version: ';
    await writeFile(manifest, '{');
    await refused(open(), own, `${damaged}it is no JSON. `);
    await writeFile(manifest, JSON.stringify({ ...rest, seal, format: 1 }));
    await refused(open(), own, /another version: it has format 1, and this version reads format \d+\. /);
    await writeFile(manifest, JSON.stringify({ ...rest, seal, createdAt: 'x' }));
    await refused(open(), own, `${damaged}its seal does not fit. `);
    await expect(open()).rejects.toMatchObject({ cause: { message: 'its seal does not fit' } });
    // Of a message of several lines, the first.
    await writeFile(manifest, JSON.stringify({ ...rest, seal, model: {} }));
    await refused(open(), own, /another version: [^\n]*\. Run/);
  });

  it('where it stands under another name', async () => {
    const { own, generation } = await written();
    const other = own.replace(generation, '20310304T050607-0123abcd');
    await rename(own, other);
    const opened = openGeneration(other, { modelId });
    await refused(opened, other, `: it is the generation ${generation} under another name. `);
    await expect(opened).rejects.not.toHaveProperty('cause');
  });

  it('where its files do not fit together', async () => {
    const { own, manifest, open } = await written();
    const { seal: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
    const folder = await temporaryFolder();
    const { vectors, passages, articles } = content;
    const [one] = articles;
    if (one === undefined) throw new Error('no article');
    const smaller = { ...content, articles: [one], passages: passages.slice(0, 2), vectors: vectors.slice(0, 2) };
    const other = generationFolder(folder, await writeGeneration(folder, smaller));
    const { files } = JSON.parse(await readFile(path.join(other, 'manifest.json'), 'utf8')) as Manifest;
    await writeFile(path.join(own, 'vectors-00000.vec'), await readFile(path.join(other, 'vectors-00000.vec')));
    const mixed = { ...rest, files: { ...rest.files, 'vectors-00000.vec': files['vectors-00000.vec'] ?? '' } };
    await writeFile(manifest, JSON.stringify(sealManifest(mixed)));
    await refused(open(), own, ': its files do not fit together. ');
    await expect(open()).rejects.toMatchObject({ cause: { message: 'there are not 4 vectors of 64 dimensions' } });
  });

  it('where another model made it, before anything else is read', async () => {
    const { own } = await written();
    await rm(path.join(own, 'vectors-00000.vec'));
    const opened = openGeneration(own, { modelId: 'else' });
    await expect(opened).rejects.toThrow(ModelError);
    await expect(opened).rejects.toThrow(
      `The index was made with the model ${modelId}, and this is else: their vectors cannot be compared. ` +
        'Run npm run reindex, or set EMBEDDING_MODEL as it was.',
    );
  });
});

describe('the name of the live generation', () => {
  const named = async (text: string | null) => {
    const folder = await temporaryFolder();
    if (text !== null) await writeFile(path.join(folder, 'CURRENT'), text);
    return currentGeneration(folder);
  };

  it('is what CURRENT says, without the white space around it', async () => {
    expect(await named('20310304T050607-0123abcd')).toBe('20310304T050607-0123abcd');
    expect(await named(' 20310304T050607-0123abcd\r\n')).toBe('20310304T050607-0123abcd');
  });

  it('is none where CURRENT says something else, or is not there', async () => {
    const wrong = ['', '../..', '20310304T050607-0123ABCD', '20310304T050607-0123abcde', 'x20310304T050607-0123abcd'];
    const short = ['2031034T050607-0123abcd', '20310304T05067-0123abcd', '20310304T050607-0123abc', '20310304T050607'];
    for (const text of [...wrong, ...short, null]) expect(await named(text)).toBeNull();
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'CURRENT'));
    expect(await currentGeneration(folder)).toBeNull();
  });
});
