import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ModelError } from '../../errors.ts';

/** Where transformers.js finds a model. */
export interface ModelLocation {
  /** What the index remembers: a model's name, and the start of its weights' SHA-256 where they are at hand. */
  readonly id: string;
  readonly name: string;
  /** Folder above a local model. */
  readonly parent: string;
  /** A Hub id, which may be downloaded. */
  readonly remote: boolean;
  /** How the model's token vectors become one vector. */
  readonly pooling: 'mean' | 'cls';
  /** What the model wants before each question and each passage. */
  readonly prompts: Readonly<{ query: string; document: string }>;
}

/** What a model is looked for as. */
export interface ModelSetting {
  /** Name of the variable that names it, for the error. */
  readonly setting: string;
  /** What to do where it cannot be found, a sentence. */
  readonly wayOut: string;
  /** Whether a Hub id will do. */
  readonly hub: boolean;
}

const SHIPPED = fileURLToPath(new URL('../../../models/', import.meta.url));
const WEIGHTS = 'onnx/model_quantized.onnx';
/** Where Sentence Transformers keeps what a model wants before its texts. */
const PROMPTS = 'config_sentence_transformers.json';
const promptsFile = z.object({
  prompts: z
    .object({ query: z.string().default(''), document: z.string().default('') })
    .default({ query: '', document: '' }),
});
/** Where they keep how token vectors become one. */
const POOLING = '1_Pooling/config.json';
const poolingFile = z.object({ pooling_mode_cls_token: z.boolean().default(false) });
const hashesFile = z.object({ files: z.record(z.string(), z.string()) });

/**
 * Finds a model: a shipped name, a local folder (with `config.json`), else, where one will do, a Hub id of the form
 * `owner/name`.
 * A folder that brings `hashes.json` is checked against it, file by file; one that ships must bring it.
 *
 * @throws ModelError where there is no such folder and the name cannot be a Hub id, or a file is not what it was.
 */
export async function findModel(model: string, { setting, wayOut, hub }: ModelSetting): Promise<ModelLocation> {
  for (const folder of [path.join(SHIPPED, model), path.resolve(model)]) {
    if (!(await isFile(path.join(folder, 'config.json')))) continue;
    const weights = await checkHashes(folder, folder.startsWith(SHIPPED));
    const name = path.basename(folder);
    return {
      id: `${name}@${weights.slice(0, 12)}`,
      name,
      parent: path.dirname(folder) + path.sep,
      remote: false,
      pooling: await readPooling(folder),
      prompts: await readPrompts(folder),
    };
  }
  // A path that begins with a dot means a folder, whatever the Hub might have.
  if (hub && /^\w[\w.-]*\/[\w.-]+$/.test(model))
    return {
      id: model,
      name: model,
      parent: SHIPPED,
      remote: true,
      pooling: 'mean',
      prompts: { query: '', document: '' },
    };
  const wanted = hub ? 'neither a folder with a config.json nor a Hub id (owner/name)' : 'no folder with a config.json';
  throw new ModelError(`${setting} is ${model}, which is ${wanted}. ${wayOut}`);
}

/** SHA-256 of the weights, after every listed file was compared with its own. */
async function checkHashes(folder: string, isShipped: boolean): Promise<string> {
  const listed = await readHashes(folder, isShipped);
  for (const [file, expected] of Object.entries(listed)) {
    if ((await sha256(path.join(folder, file))) !== expected) {
      throw new ModelError(
        `${path.join(folder, file)} is not the file that the model was published with (its SHA-256 differs). ` +
          `Restore the folder, for example with git checkout.`,
      );
    }
  }
  return listed[WEIGHTS] ?? (await sha256(path.join(folder, WEIGHTS)));
}

async function readHashes(folder: string, isShipped: boolean): Promise<Record<string, string>> {
  const file = path.join(folder, 'hashes.json');
  // A model of one's own need not bring any; one that ships without has lost them.
  if (!isShipped && !(await isFile(file))) return {};
  try {
    return hashesFile.parse(JSON.parse(await readFile(file, 'utf8'))).files;
  } catch (cause) {
    throw new ModelError(`${file} cannot be read as a list of hashes; restore it, for example with git checkout.`, {
      cause,
    });
  }
}

async function readPooling(folder: string): Promise<ModelLocation['pooling']> {
  const said = await readSetting(path.join(folder, POOLING), poolingFile, 'the pooling');
  return said?.pooling_mode_cls_token ? 'cls' : 'mean';
}

async function readPrompts(folder: string): Promise<ModelLocation['prompts']> {
  const said = await readSetting(path.join(folder, PROMPTS), promptsFile, 'the prompts');
  return said?.prompts ?? { query: '', document: '' };
}

/** Null where the model does not bring that file. */
async function readSetting<T>(file: string, schema: z.ZodType<T>, what: string): Promise<T | null> {
  if (!(await isFile(file))) return null;
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new ModelError(`${file} cannot be read as ${what} of a model; restore it, for example with git checkout.`, {
      cause,
    });
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (cause) {
    throw new ModelError(`${file} cannot be read; restore the model's folder, for example with git checkout.`, {
      cause,
    });
  }
  return hash.digest('hex');
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
