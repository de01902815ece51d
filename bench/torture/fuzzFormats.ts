import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanSeed } from '../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../src/ingest/formats/decodeSeed.ts';
import { SAMPLES } from '../../test/fixtures/formatSamples.ts';
import { stopwatch } from '../../test/fixtures/stopwatch.ts';
import { seeded } from '../seeded.ts';
import type { Row } from './workbench.ts';

/**
 * Longest that one file may take, in milliseconds of processor time: a second a MiB, and what starting a parser takes.
 */
const allowed = (bytes: number): number => 1_500 + (1_000 * bytes) / (1024 * 1024);

/** What parsers stumble over, put where it does not belong. */
const ODD = [
  '<',
  '>',
  '</p>',
  '<p>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x0;',
  '&shy;',
  '"',
  '{',
  '[',
  '\\u0000',
  '\0',
  '\uFEFF',
  '\u00AD',
  '\uD800',
  '\n\n',
  '\r',
  '-->',
  '---\n',
  '**',
  '](',
  '=?utf-8?B?',
  '--x\r\n',
  'stream\n',
  'endobj',
  ' 0 R',
  '(((',
  '9999999999',
];

/**
 * Golden files of every format with bytes changed, lost, doubled and mixed: nothing is thrown, nothing takes long, what
 * is read is the same each time, and every block, mark and place is inside the text.
 */
export async function fuzzFormats(runs: number, seed = 1): Promise<Row> {
  const random = seeded(seed);
  const faults: string[] = [];
  let [read, reported, slowest] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { file, bytes } = SAMPLES[run % SAMPLES.length] ?? { file: '', bytes: new Uint8Array() };
    const other = SAMPLES[Math.floor(random() * SAMPLES.length)]?.bytes ?? bytes;
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && random() < 0.7;
    const input = isZip ? mutateInside(bytes, random) : mutate(bytes, other, random);
    const took = stopwatch();
    try {
      const first = await decodeSeed(input, file);
      read += first.seeds.length > 0 ? 1 : 0;
      reported += first.problems.length > 0 ? 1 : 0;
      faults.push(...faultsIn(first).map((fault) => `${file}, run ${run}: ${fault}`));
      const ms = took();
      slowest = Math.max(slowest, ms);
      if (ms > allowed(input.length)) faults.push(`${file}, run ${run}: took ${ms.toFixed(0)} ms`);
      if (run % 5 === 0 && JSON.stringify(await decodeSeed(input, file)) !== JSON.stringify(first))
        faults.push(`${file}, run ${run}: was read in two ways`);
    } catch (error) {
      faults.push(`${file}, run ${run}: threw ${String(error)}`);
    }
  }
  const result = `${read} read, ${reported} reported; slowest ${slowest.toFixed(0)} ms of processor time`;
  return { what: 'changed files of every format', runs, result, faults };
}

function faultsIn({ seeds, problems }: Awaited<ReturnType<typeof decodeSeed>>): string[] {
  if (seeds.length + problems.length === 0) return ['says nothing of the file'];
  return seeds.flatMap((seed) => {
    const { text, blocks = [], marks = [], places = [] } = seed;
    const found: string[] = [];
    for (const [what, spans] of Object.entries({ blocks, marks })) {
      let end = 0;
      for (const span of spans) {
        if (span.start < end || span.end <= span.start || span.end > text.length) found.push(`${what} out of order`);
        end = span.end;
      }
    }
    if (blocks.some(({ start, end }) => text.slice(start, end) !== text.slice(start, end).trim()))
      found.push('a block with blanks at its ends');
    if (places.some(({ start }, n) => start > text.length || start < (places[n - 1]?.start ?? 0)))
      found.push('places out of order');
    for (const { start, end } of cleanSeed(seed).blocks)
      if (end <= start || end > text.length) found.push('a kept block outside');
    return found;
  });
}

function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Buffer {
  let changed = Buffer.from(bytes);
  const at = (of: number): number => Math.floor(random() * of);
  for (let left = 1 + at(6); left > 0; left -= 1) {
    const from = at(changed.length);
    const to = Math.min(changed.length, from + 1 + at(random() < 0.5 ? 8 : 200));
    const [head, middle, tail] = [changed.subarray(0, from), changed.subarray(from, to), changed.subarray(to)];
    const kind = at(6);
    if (kind === 0) changed = Buffer.concat([head, tail]);
    else if (kind === 1) changed = Buffer.concat([head, ...Array.from({ length: 2 + at(40) }, () => middle), tail]);
    else if (kind === 2) changed = Buffer.concat([head, Buffer.from(ODD[at(ODD.length)] ?? ''), middle, tail]);
    else if (kind === 3) changed = Buffer.concat([head, other.subarray(at(other.length)), tail]);
    else if (kind === 4) changed = Buffer.concat([head, middle.map(() => at(256)), tail]);
    else changed = Buffer.concat([head, Buffer.from((ODD[at(ODD.length)] ?? '').repeat(1 + at(300))), tail]);
  }
  return changed.length === 0 ? Buffer.from('x') : changed;
}

/** A zipped document whose parts are changed, so that it can be unpacked all the same. */
function mutateInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    random() < 0.6 ? mutate(strToU8(strFromU8(part)), part, random) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}
