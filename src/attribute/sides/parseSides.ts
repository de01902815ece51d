import { z } from 'zod';
import type { Side } from '../../domain/sides.ts';

/** What became of `sides.json`: the sides, or what is wrong with it in words that say where. */
export type ParsedSides = { readonly sides: readonly Side[] } | { readonly problem: string };

/**
 * Reads the text of `seeds/sides.json`. Names must differ (case does not count), and a name, alias or member may
 * belong to one side only: a speaker on two sides would be on neither.
 */
export function parseSides(text: string): ParsedSides {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = SIDES.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { problem: `${issue?.path.join('.') || 'top level'}: ${issue?.message ?? 'not as described'}` };
  }
  const owner = new Map<string, string>();
  for (const side of parsed.data.sides) {
    for (const label of new Set([side.name, ...side.aliases, ...side.members].map((each) => each.toLowerCase()))) {
      const other = owner.get(label);
      if (other !== undefined) return { problem: `"${label}" is listed for both ${other} and ${side.name}` };
      owner.set(label, side.name);
    }
  }
  return { sides: parsed.data.sides };
}

const LABEL = z.string().trim().min(1);
const SIDES = z.strictObject({
  sides: z.array(
    z
      .strictObject({
        name: LABEL,
        aliases: z.array(LABEL).default([]),
        members: z.array(LABEL).default([]),
        // How `npm run sides` found them: a note for whoever edits the list.
        via: z.record(z.string(), z.string()).optional(),
      })
      .transform(({ name, aliases, members }) => ({ name, aliases, members })),
  ),
});
