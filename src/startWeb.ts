import { createLinks } from './createLinks.ts';
import type { Config } from './config.ts';
import type { StateStore } from './domain/state.ts';
import { createApp } from './web/http/createApp.ts';
import { readAssets } from './web/http/readAssets.ts';
import { serveWeb, type WebServer } from './web/http/serveWeb.ts';
import type { WebContext } from './web/routes/webContext.ts';
import { askBounds } from './work/askBounds.ts';
import { createRateLimiter } from './work/rateLimiter.ts';

/** The services that the web reader takes. */
interface WebServices extends Pick<WebContext, 'ask' | 'readSeedText' | 'readSeedBytes' | 'log'> {
  readonly config: Pick<Config, 'index' | 'logQuestions' | 'web'>;
  index: WebContext['corpus'];
  state(): Pick<StateStore, 'receipts'>;
}

/** Where it listens if nothing else is said. */
const PORT = 8080;

/**
 * Serves the web reader over the services.
 *
 * @param isBuilding whether the first index is being built
 * @throws UsageError where the address cannot be listened on.
 */
export async function startWeb(services: WebServices, isBuilding: () => boolean = () => false): Promise<WebServer> {
  const { config, log } = services;
  const { host, port = PORT, url } = config.web;
  const assets = await readAssets();
  const { perUser, perGuild, perUserAll, perGuildAll } = askBounds;
  const context: WebContext = {
    ask: services.ask,
    corpus: services.index,
    readSeedText: services.readSeedText,
    readSeedBytes: services.readSeedBytes,
    receipts: services.state().receipts,
    links: createLinks(config, log),
    isBuilding,
    rate: createRateLimiter({ perUser, perGuild }),
    pace: createRateLimiter({ perUser: perUserAll, perGuild: perGuildAll }),
    assets: assets.paths,
    logQuestions: config.logQuestions,
    log,
  };
  const server = await serveWeb(createApp(context, assets, { host, url }), { host, port });
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`;
  log.info({ address, ...(url === undefined ? {} : { url }) }, `the web reader answers at ${address}`);
  return server;
}
