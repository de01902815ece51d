import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBotContext } from '../../src/createBotContext.ts';
import { createQuota } from '../../src/owners/quota/createQuota.ts';
import { seeded } from '../seeded.ts';
import { uploadedText } from './uploadedText.ts';
import { NODE, type Row, freshServices, inFolder } from './workbench.ts';

/** The longest, in milliseconds, after the first file was added that a process is let go on. */
const LONGEST = 400;
/** And, every second time, after the words of a file have begun to come. */
const WITHIN = 20;

interface Corpus {
  readonly seeds: string;
  readonly index: string;
}

/**
 * Kills a process with SIGKILL at random moments while it adds files, takes some back and puts them in again. After
 * each, what is in the folder must be whole, belong to its server and count for as much as it is; and once something
 * else was added, nothing else may be left.
 */
export function killUploads(kills: number, seed = Date.now()): Promise<Row> {
  return inFolder(async (folder) => {
    const next = seeded(seed);
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await mkdir(corpus.seeds);
    const faults: string[] = [];
    const seen = { files: 0, cleared: 0 };
    for (let round = 0; round < kills; round++) {
      const guild = String(round);
      const refused = await addUntil(corpus, guild, (over) =>
        round % 2 === 0 ? sleep(next() * LONGEST) : wordsCome(corpus.seeds, over).then(() => sleep(next() * WITHIN)),
      );
      const left = (await readdir(corpus.seeds)).length;
      const found = [...refused, ...(await faultsAfter(corpus, guild))];
      faults.push(...found.map((fault) => `kill ${round} (seed ${seed}): ${fault}`));
      const files = (await readdir(corpus.seeds)).filter((file) => file.startsWith(`made-${guild}-`)).length;
      seen.files += files;
      // The probe is one more.
      seen.cleared += left + 1 - (await readdir(corpus.seeds)).length;
    }
    if (seen.files === 0) faults.push('nothing was added, which proves nothing');
    return {
      what: 'uploads killed (SIGKILL) at random moments',
      runs: kills,
      result: `${seen.files} files whole and counted, none half; the next upload cleared ${seen.cleared} leftovers`,
      faults,
    };
  });
}

/** Runs the process until the moment has come; returns what it was refused, which should be nothing. */
async function addUntil(
  { seeds, index }: Corpus,
  guild: string,
  moment: (over: AbortSignal) => Promise<unknown>,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [...NODE, 'bench/torture/uploadForever.ts', seeds, index, guild], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const over = new AbortController();
  const exit = once(child, 'exit').finally(() => over.abort());
  const caught = await Promise.race([
    exit.then(() => false),
    once(child.stdout, 'data')
      .then(() => moment(over.signal))
      .then(() => true),
  ]);
  child.kill('SIGKILL');
  await exit;
  const refused = said.split('\n').filter((line) => /[^[\]nul,]/.test(line));
  return [...refused, ...(caught ? [] : ['the process ended by itself'])];
}

/** Resolves when the words of a file begin to come. */
async function wordsCome(seeds: string, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(seeds, { signal }, (_, name) => {
      if (name?.startsWith('.coming-') !== true) return;
      watcher.close();
      resolve();
    });
  });
}

/** What is wrong in the folder, and in what is kept of it, as the next process sees them. */
async function faultsAfter({ seeds, index }: Corpus, guild: string): Promise<readonly string[]> {
  const services = freshServices({ seeds, index });
  try {
    const { state, addSeed } = createBotContext(services);
    const probe = `probe-${guild}.txt`;
    const bytes = Buffer.from(uploadedText(probe));
    const note = () => createQuota(state).take({ guild: 'probe', file: probe, bytes: bytes.length, at: AT });
    const refusal = await addSeed(probe, bytes, note);
    const faults = refusal === null ? [] : [`the next upload was refused: ${JSON.stringify(refusal)}`];
    const sizes = new Map<string, number>();
    for (const file of await readdir(seeds)) {
      const text = await readFile(path.join(seeds, file), 'utf8');
      if (file.startsWith('.')) faults.push(`left behind: ${file}`);
      else if (text !== uploadedText(file)) faults.push(`${file} holds ${text.length} characters of its words`);
      if (file.startsWith(`made-${guild}-`)) sizes.set(file, text.length);
    }
    const noted = new Map((await state.uploads.of(guild)).map((one) => [one.file, one.bytes]));
    for (const file of new Set([...noted.keys(), ...sizes.keys()]))
      if (noted.get(file) !== sizes.get(file))
        faults.push(`${file} counts ${noted.get(file) ?? 'nothing'} and has ${sizes.get(file) ?? 'nothing'}`);
    return faults;
  } finally {
    services.state().close();
  }
}

const AT = '2031-03-06T10:00:00.000Z';
