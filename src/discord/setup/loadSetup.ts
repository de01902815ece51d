import type { RepliableInteraction } from 'discord.js';
import type { Side } from '../../domain/sides.ts';
import { turnToCorpus } from '../interaction/bindCorpus.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { limits } from '../limits.ts';

/** How far a server is with its first start. Nothing of it is kept: it is read off what there is. */
export interface Setup {
  /** About the corpus that is asked, or else the one that the server looks after. */
  readonly context: CommandContext;
  /** Articles in its index; null where there is none yet. */
  readonly articles: number | null;
  /** Those that say most, or where some are kept, these. */
  readonly sides: readonly Side[];
  readonly areKept: boolean;
  /** Whether this server looks after these articles. */
  readonly isOurs: boolean;
  /** Whether a question was asked here. */
  readonly isAsked: boolean;
}

/** Looks how far it is. From here on the interaction is about that corpus. */
export async function loadSetup(interaction: RepliableInteraction, given: CommandContext): Promise<Setup> {
  const { offer } = given;
  const name = offer.asked[0] ?? offer.managed[0];
  const context = name === undefined ? given : turnToCorpus(interaction, given, name);
  const open = name === undefined ? null : await context.corpus().catch(() => null);
  const kept = await context.listedSides();
  const page = kept === null ? await open?.catalogue.sides({ offset: 0, limit: limits.choices }) : null;
  const { answered, abstained } = await context.state.receipts.tally(interaction.guildId ?? '');
  return {
    context,
    articles: open?.info.articles ?? null,
    sides: kept ?? page?.items ?? [],
    areKept: kept !== null,
    isOurs: name !== undefined && offer.managed.includes(name),
    isAsked: answered + abstained > 0,
  };
}

/** All sides of the corpus, not only those that a menu holds: what is kept is the whole list. */
export async function allSides({ context, sides, areKept }: Setup): Promise<readonly Side[]> {
  if (areKept) return sides;
  const { catalogue } = await context.corpus();
  const all: Side[] = [];
  for (;;) {
    const { items, total } = await catalogue.sides({ offset: all.length, limit: PAGE });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

/** Sides that are read at a time. */
const PAGE = 200;
