import { z } from 'zod';
import { DEFAULT_CORPUS, isCorpusName } from '../../domain/index/corpus.ts';

const servers = z.array(z.string().regex(/^\d{17,20}$/, 'must be a Discord id (17 to 20 digits)')).readonly();
const some = z.union([z.literal('all'), servers], { error: 'must be "all" or a list of ids of servers' });

const fileSchema = z.strictObject({
  corpora: z
    .record(
      z.string().refine((name) => name === DEFAULT_CORPUS || isCorpusName(name), 'is no name of a corpus'),
      z.strictObject({
        /** Servers that may choose to ask it. */
        ask: some.default([]),
        /** Servers whose managers look after its articles; they may ask it too. Of the default one GUILDS says so. */
        manage: servers.default([]),
      }),
    )
    .refine((corpora) => (corpora[DEFAULT_CORPUS]?.manage ?? []).length === 0, {
      path: [DEFAULT_CORPUS, 'manage'],
      error: 'is set by GUILDS',
    })
    .default({}),
  /** Servers that may make a corpus of their own by their uploads. */
  own: some.default([]),
});

/** Which server may ask, look after and have which corpus, as whoever runs the bot decides. */
export type CorporaRules = Readonly<z.infer<typeof fileSchema>>;

/** What holds where nothing is decided: everybody asks the default corpus, and nobody any other. */
export const noRules: CorporaRules = { corpora: {}, own: [] };

/** What holds where it cannot be known what was decided: nobody asks anything. */
export const closedRules: CorporaRules = { corpora: { [DEFAULT_CORPUS]: { ask: [], manage: [] } }, own: [] };

/** The rules in a file, or what is wrong with it: the first thing, and where it stands. */
export function readCorporaFile(text: string): { rules: CorporaRules } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = fileSchema.safeParse(json);
  if (parsed.success) return { rules: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is not understood'}` };
}
