import type { BotContext, CorpusContext } from '../interaction/botContext.ts';
import type { Bot } from './startBot.ts';
import { deliverAlerts } from '../settings/deliverAlerts.ts';
import { deliverDigest } from '../watch/deliverDigest.ts';
import { sendAlerts } from '../../owners/alerts/sendAlerts.ts';
import { keepHouse } from '../../owners/retention/keepHouse.ts';
import { sendDigests } from '../../owners/watch/sendDigests.ts';
import type { Watch } from '../../owners/watch/createWatches.ts';

interface Options {
  /** The corpora that have articles. */
  corpora(): Promise<readonly string[]>;
  readonly send: Bot['send'];
  /** How often this is done, in milliseconds. */
  readonly every: number;
}

/** What is kept for too long goes; alerts and digests are sent, of each corpus to those who may hear of it. */
export async function doEachHour(context: BotContext, { corpora, send, every }: Options): Promise<void> {
  const names = await corpora();
  // Once by all processes that share what they keep.
  if (await context.state.claim('house', every / 2))
    await keepHouse({ left: context.left, corpora: async () => (await corpora()).map(context.corpora.open) });
  for (const name of names)
    await tellOf(name, context.corpora.open(name), context, send).catch((error: unknown) =>
      context.log.error({ err: error, corpus: name }, 'what is told of a corpus each hour could not be told'),
    );
}

async function tellOf(
  name: string,
  corpus: CorpusContext,
  { servers, watches, corpora }: BotContext,
  send: Bot['send'],
): Promise<void> {
  const offerTo = async (guild: string | null) =>
    corpora.offer(guild, guild === null ? [] : (await servers.of(guild)).corpora);
  const { documents } = corpus.state;
  await sendAlerts({
    documents,
    servers,
    status: corpus.status,
    isManaging: async (guild) => (await offerTo(guild)).managed.includes(name),
    deliver: deliverAlerts(send, servers).alerts,
  });
  /** Only where the corpus is still asked from where it was watched. */
  const mayHear = async (watch: Watch): Promise<boolean> =>
    watch.corpus === name && (await offerTo(watch.guild ?? watch.from)).asked.includes(name);
  const all = async (): Promise<readonly Watch[]> => {
    const heard: Watch[] = [];
    for (const watch of await watches.all()) if (await mayHear(watch)) heard.push(watch);
    return heard;
  };
  await sendDigests({
    documents,
    watches: { ...watches, all },
    corpus: corpus.corpus,
    readSeedText: corpus.readSeedText,
    deliver: deliverDigest(send, servers),
  });
}
