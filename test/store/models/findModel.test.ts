import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findModel } from '../../../src/store/models/findModel.ts';

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
