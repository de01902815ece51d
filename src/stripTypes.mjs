/**
 * Lets Node run the TypeScript of this project: `node --import ./src/stripTypes.mjs src/bot.ts`. Node 22.18 and newer
 * strip types themselves; for older ones this is a load hook around amaro, the very stripper that is inside Node.
 * Types become spaces, so lines and columns of a stack stay true.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// The hook runs in a thread of its own, which loads this file again.
if (isMainThread && !process.features.typescript) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const { default: amaro } = await import('amaro');
  const { code } = amaro.transformSync(await readFile(new URL(url), 'utf8'), { mode: 'strip-only' });
  return { format: 'module', shortCircuit: true, source: code };
}
