import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const script = path.resolve('deploy/slim.mjs');
const bin = 'node_modules/onnxruntime-node/bin/napi-v6';
const others = ['linux/x64', 'linux/arm64', 'darwin/arm64', 'win32/x64'];
const here = `${process.platform}/${process.arch}`;
let folder: string;

const slim = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });

/** What is there, with the path that all binaries have in common left out. */
async function filesLeft(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/').replace(`${bin}/`, '')).toSorted();
}

async function put(file: string, bytes = 1): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), Buffer.alloc(bytes));
}

describe('npm run slim', () => {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-slim-'));
    for (const place of new Set([...others, here])) await put(`${bin}/${place}/onnxruntime_binding.node`, 2 ** 20);
    await put(`${bin}/linux/x64/libonnxruntime.so.1`);
    await put(`${bin}/linux/x64/libonnxruntime_providers_cuda.so`);
    await put('node_modules/onnxruntime-node/dist/index.js');
    await put('node_modules/other/bin/napi-v6/win32/x64/other.node');
    return () => rm(folder, { recursive: true });
  });

  it('keeps the binaries of the platform that is named, and nothing that is for a GPU', async () => {
    const { status, stdout } = slim('--platform', 'linux', '--arch', 'x64');
    expect(status).toBe(0);
    expect(stdout).toContain(`removed ${path.join(bin, 'darwin/arm64')}, 1 MiB`);
    expect(stdout).toMatch(/\d MiB before, 1 MiB after/);
    expect(await filesLeft()).toEqual([
      'linux/x64/libonnxruntime.so.1',
      'linux/x64/onnxruntime_binding.node',
      'node_modules/onnxruntime-node/dist/index.js',
      'node_modules/other/bin/napi-v6/win32/x64/other.node',
    ]);
  });

  it('keeps those of this machine where none is named, and may run again', async () => {
    expect(slim().status).toBe(0);
    const left = await filesLeft();
    expect(left.filter((file) => file.endsWith('_binding.node'))).toEqual([`${here}/onnxruntime_binding.node`]);
    const again = slim();
    expect(again.status).toBe(0);
    expect(again.stdout).not.toContain('removed');
    expect(await filesLeft()).toEqual(left);
  });

  it('removes nothing where nothing would stay, or it was not understood', async () => {
    const before = await filesLeft();
    const nowhere = slim('--platform', 'plan9');
    expect([nowhere.status, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toContain(`nothing for plan9 ${process.arch}`);
    expect(slim('--platfrom', 'linux').status).toBe(2);
    expect(slim('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: npm run slim') });
    expect(await filesLeft()).toEqual(before);
  });

  it('finds the package laid out as it expects, and stands in the Dockerfile', async () => {
    expect(await readdir(path.join(bin, here))).toContain('onnxruntime_binding.node');
    expect(await readFile('deploy/Dockerfile', 'utf8')).toContain('RUN npm ci --omit=dev && npm run slim\n');
  });
});
