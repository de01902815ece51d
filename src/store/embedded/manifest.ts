import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * Raise it with every change to what ingestion writes or how it reads seeds: readers refuse other formats, and a build
 * replaces them.
 */
export const FORMAT = 12;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a generation is: written last, so that a folder with a manifest is a whole one. */
const manifestSchema = z.object({
  format: z.number(),
  generation: z.string(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  model: z.object({ id: z.string(), dimensions: z.number() }),
  /** Where the articles were read from, and a digest of that folder's names, sizes and times. */
  seeds: z.object({ path: z.string(), fingerprint: z.string() }),
  counts: z.object({
    seeds: z.number(),
    articles: z.number(),
    passages: z.number(),
    statements: z.number(),
  }),
  /** Seeds that could not be read, the first hundred. */
  problems: z.array(z.object({ file: z.string(), line: z.number().exactOptional(), problem: z.string() })),
  /** SHA-256 of every other file of the generation. */
  files: z.record(z.string(), sha256),
  /** SHA-256 of all of the above as JSON, so that a change to the manifest itself is found too. */
  seal: sha256,
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Adds the seal. */
export function sealManifest(manifest: Omit<Manifest, 'seal'>): Manifest {
  return { ...manifest, seal: sealOf(manifest) };
}

/**
 * Reads a manifest.
 *
 * @throws Error where it is no JSON, is of another format, lacks something or does not have its own seal.
 */
export function parseManifest(json: string): Manifest {
  const raw: unknown = JSON.parse(json);
  const { format } = manifestSchema.pick({ format: true }).parse(raw);
  if (format !== FORMAT) throw new Error(`it has format ${format}, and this version reads format ${FORMAT}`);
  const manifest = manifestSchema.parse(raw);
  const { seal, ...rest } = raw as Manifest;
  if (sealOf(rest) !== seal) throw new Error('its seal does not fit');
  return manifest;
}

function sealOf(manifest: Omit<Manifest, 'seal'>): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}
