/**
 * Deletes what npm cannot leave out: onnxruntime-node has its binaries for all platforms in one package, and a machine
 * loads those of one. Nothing depends on this, and `npm ci` brings everything back.
 *
 *   npm run slim                                    keeps the binaries for this machine
 *   npm run slim -- --platform linux --arch arm64   keeps those for another
 */
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Where the binaries are, as napi-v6/linux/x64/libonnxruntime.so.1. */
const BINARIES = 'node_modules/onnxruntime-node/bin';
/** The ways to a GPU, which an install script may have put there; the embedding model runs on the processor. */
const GPU = /^(?:lib)?onnxruntime_providers_\w+\.(?:so|dll)$/;

const HELP = `Deletes what npm cannot leave out: binaries for other platforms than the one that is named. npm ci brings them back.

Usage: npm run slim -- [options]

  --platform VALUE  as Node names it: linux, darwin, win32 (default: this machine's)
  --arch VALUE      as Node names it: x64, arm64 (default: this machine's)
  --help            this text
`;

const options = { platform: { type: 'string' }, arch: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

try {
  const { values } = parseArgs({ options });
  if (values.help) console.log(HELP.trimEnd());
  else await slim(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}

async function slim(values) {
  const unused = await findUnused(values.platform ?? process.platform, values.arch ?? process.arch);
  const before = await sizeOf('node_modules');
  for (const place of unused) {
    console.log(`removed ${place}, ${inMiB(await sizeOf(place))}`);
    await rm(place, { recursive: true });
  }
  console.log(`node_modules: ${inMiB(before)} before, ${inMiB(await sizeOf('node_modules'))} after`);
}

/** The folders of other platforms, and the files for GPUs in the one that stays. Where none would stay, none may go. */
async function findUnused(platform, arch) {
  const versions = await foldersIn(BINARIES);
  const platforms = (await Promise.all(versions.map(foldersIn))).flat();
  const folders = (await Promise.all(platforms.map(foldersIn))).flat();
  const kept = folders.filter((folder) => folder.endsWith(path.join(path.sep, platform, arch)));
  if (kept.length === 0) {
    throw new Error(`${BINARIES} has nothing for ${platform} ${arch}, so nothing was removed. Does npm ci come first?`);
  }
  const files = await Promise.all(
    kept.map(async (folder) => (await readdir(folder)).map((name) => path.join(folder, name))),
  );
  return [
    ...folders.filter((folder) => !kept.includes(folder)),
    ...files.flat().filter((file) => GPU.test(path.basename(file))),
  ];
}

async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}

async function sizeOf(place) {
  const stats = await lstat(place);
  if (!stats.isDirectory()) return stats.size;
  let sum = 0;
  for (const name of await readdir(place)) sum += await sizeOf(path.join(place, name));
  return sum;
}

function inMiB(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
