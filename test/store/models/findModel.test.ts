import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findModel } from '../../../src/store/models/findModel.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('takes no model from where models ship that has lost its list of hashes', async () => {
  const name = `lost-${process.pid}`;
  const folder = path.join(import.meta.dirname, '../../../models', name);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'onnx'), { recursive: true });
  await writeFile(path.join(folder, 'config.json'), '{}');
  await writeFile(path.join(folder, 'onnx', 'model_quantized.onnx'), 'weights');
  const find = () => findModel(name, { setting: 'READER_MODEL', wayOut: 'Unset it.', hub: false });
  await expect(find()).rejects.toThrow(/hashes\.json cannot be read as a list of hashes; restore it/);
  await writeFile(path.join(folder, 'hashes.json'), '{ "files": {} }');
  expect((await find()).name).toBe(name);
});

it('reads from a folder how its vectors are pooled, and says what cannot be read', async () => {
  const folder = path.join(await temporaryFolder(), 'mine');
  await mkdir(path.join(folder, 'onnx'), { recursive: true });
  await mkdir(path.join(folder, '1_Pooling'));
  await writeFile(path.join(folder, 'config.json'), '{}');
  await writeFile(path.join(folder, 'onnx', 'model_quantized.onnx'), 'weights');
  const find = () => findModel(folder, { setting: 'EMBEDDING_MODEL', wayOut: 'Unset it.', hub: true });
  expect((await find()).pooling).toBe('mean');
  for (const [said, pooling] of [
    ['{ "pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false }', 'cls'],
    ['{ "pooling_mode_cls_token": false, "pooling_mode_mean_tokens": true }', 'mean'],
  ] as const) {
    await writeFile(path.join(folder, '1_Pooling', 'config.json'), said);
    expect((await find()).pooling).toBe(pooling);
  }
  await writeFile(path.join(folder, '1_Pooling', 'config.json'), '{ "pooling_mode_cls_token": "yes" }');
  await expect(find()).rejects.toThrow(/config\.json cannot be read as the pooling of a model; restore it/);
});
