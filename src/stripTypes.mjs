/**
 * Lets Node run the TypeScript of this project: `node --import ./src/stripTypes.mjs src/bot.ts`. Node 22.18 and newer
 * strip types themselves; for older ones this is a load hook around amaro, the very stripper that is inside Node.
 * Types become spaces, so lines and columns of a stack stay true.
 *
 * What a file is without its types is kept in `node_modules/.cache`, where that can be written: a build starts several
 * processes, and loading amaro and stripping some two hundred files takes each of them .6 s and 30 MB. `npm ci` empties
 * that folder.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// The hook runs in a thread of its own, which loads this file again.
if (isMainThread && !process.features.typescript) register(import.meta.url);

const CACHE = new URL('../node_modules/.cache/on-record/', import.meta.url);
/** Characters of a SHA-256 in hex. */
const HASH = 64;
/** Of the stripper, whose next version may strip otherwise. */
let version;

/**
 * A file that says where another is needs no search: of some four hundred, that is a tenth of the time until the first
 * line of the program runs.
 *
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, nextResolve) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return nextResolve(specifier, context);
  return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  // Without a thread that reads: a hundred small files take a fifth of the time.
  const source = readFileSync(new URL(url), 'utf8');
  version ??= readFileSync(new URL('../node_modules/amaro/package.json', import.meta.url));
  const kept = new URL(hash(version, source), CACHE);
  return { format: 'module', shortCircuit: true, source: read(kept) ?? (await strip(source, kept)) };
}

/** Null where it is not there, or not whole: a machine that lost power may have kept a file's name alone. */
function read(kept) {
  try {
    const text = readFileSync(kept, 'utf8');
    const code = text.slice(HASH);
    return text.startsWith(hash(code)) ? code : null;
  } catch {
    return null;
  }
}

async function strip(source, kept) {
  const { default: amaro } = await import('amaro');
  const { code } = amaro.transformSync(source, { mode: 'strip-only' });
  try {
    mkdirSync(CACHE, { recursive: true });
    // By way of another name: processes that start at the same time read it whole or not at all.
    const half = new URL(`${kept.href}.${process.pid}`);
    writeFileSync(half, hash(code) + code);
    renameSync(half, kept);
  } catch {
    // An installation that nobody may change is stripped anew by each process.
  }
  return code;
}

function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
