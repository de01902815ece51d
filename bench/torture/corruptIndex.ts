import { cp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCorpus } from '../makeCorpus.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { type Row, faultsOf, freshServices, inFolder } from './workbench.ts';
import { quantile } from '../statistics.ts';
import { seeded } from '../seeded.ts';

type Damage = (file: string, other: string, next: () => number) => Promise<void>;

/** Each way to damage a file; `other` is the same file of another generation. */
const DAMAGE: Readonly<Record<string, Damage>> = {
  removed: (file) => rm(file),
  emptied: (file) => truncate(file, 0),
  truncated: async (file, _, next) => truncate(file, Math.floor(next() * (await readFile(file)).length)),
  'a bit flipped': async (file, _, next) => {
    const bytes = await readFile(file);
    const at = Math.floor(next() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    await writeFile(file, bytes);
  },
  lengthened: async (file) => writeFile(file, 'x', { flag: 'a' }),
  'swapped with another generation’s': (file, other) => cp(other, file),
};

const QUESTION = 'Why were the talks on the harbour strike suspended?';

/**
 * Damages every file of the live generation, and CURRENT, in every way, `rounds` times over with other places. A
 * process that only reads must answer from the generation before, or from the live one where that is whole (CURRENT was
 * hit, or white space); one that may build must build anew and answer from that. The second is tried on the first
 * `builds`.
 */
export function corruptIndex(rounds: number, builds: number, seed = Date.now()): Promise<Row[]> {
  return inFolder(async (folder) => {
    const next = seeded(seed);
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, 4);
    const before = (await freshServices(corpus).reindex()).generation;
    await makeCorpus(corpus.seeds, 5);
    const live = (await freshServices(corpus).reindex()).generation;
    const files = [
      ...(await readdir(generationFolder(corpus.index, live))).map((file) => `${live}/${file}`),
      'CURRENT',
    ];
    const whole = path.join(folder, 'whole');
    await cp(corpus.index, whole, { recursive: true });

    const read = { runs: 0, before: 0, live: 0, faults: [] as string[] };
    const built = { runs: 0, ms: [] as number[], faults: [] as string[] };
    for (let round = 0; round < rounds; round++) {
      for (const file of files) {
        for (const [how, damage] of Object.entries(DAMAGE)) {
          await rm(corpus.index, { recursive: true });
          await cp(whole, corpus.index, { recursive: true });
          await damage(path.join(corpus.index, file), path.join(whole, file.replace(live, before)), next);
          const where = `${file} ${how} (round ${round}, seed ${seed}): `;

          const reader = freshServices(corpus);
          const answer = await reader.ask(QUESTION).catch((error: unknown) => String(error));
          read.runs++;
          if (typeof answer === 'string') read.faults.push(where + answer);
          else {
            read[answer.index.generation === live ? 'live' : 'before']++;
            read.faults.push(...(await faultsOf(answer, corpus.seeds, [before, live])).map((fault) => where + fault));
          }

          if (built.runs >= builds) continue;
          const builder = freshServices(corpus);
          const started = performance.now();
          await builder.refresh();
          const anew = await builder.ask(QUESTION);
          built.ms.push(performance.now() - started);
          built.runs++;
          built.faults.push(...(await faultsOf(anew, corpus.seeds)).map((fault) => where + fault));
          if (anew.index.generation === before || anew.index.articles !== 5)
            built.faults.push(`${where}still the generation before`);
        }
      }
    }
    return [
      {
        what: 'files of the live index damaged, read only',
        runs: read.runs,
        result: `${read.before} answered from the index before, ${read.live} from a live one that means the same`,
        faults: read.faults,
      },
      {
        what: 'files of the live index damaged, may build',
        runs: built.runs,
        result: `built anew and answered in ${quantile(built.ms, 0.5).toFixed(0)} ms (median)`,
        faults: built.faults,
      },
    ];
  });
}
