import type { AlertDelivery } from '../settings/deliverAlerts.ts';
import type { BotContext } from '../interaction/botContext.ts';
import { collectAndIndex } from '../../collect/collectAndIndex.ts';
import { tellBroken } from '../../owners/alerts/tellBroken.ts';

interface Options {
  /** The corpora that there are, those without an article too: a feed may bring the first. */
  corpora(): Promise<readonly string[]>;
  readonly deliver: AlertDelivery['broken'];
}

/** Asks the feeds and addresses of each corpus whose turn it is; one that cannot be read or built holds up no other. */
export async function collectSoon(
  { corpora: { open }, servers, log }: BotContext,
  { corpora, deliver }: Options,
): Promise<void> {
  for (const name of await corpora())
    try {
      const { collector, state, reindex } = open(name);
      if (collector === null) continue;
      await collectAndIndex({
        collector,
        audit: state.audit,
        log,
        reindex,
        async onBroken({ guild, key, url }, problem) {
          const told = { servers, claim: state.claim, deliver };
          if (guild !== null) await tellBroken({ guild, key, url, problem }, told);
        },
      });
    } catch (error) {
      log.error({ err: error, corpus: name }, 'articles could not be taken from the net; it is tried again');
    }
}
