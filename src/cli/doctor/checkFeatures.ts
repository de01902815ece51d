import { type HostRule, checkAddress } from '../../collect/net/checkAddress.ts';
import { type Source, createSources } from '../../collect/sources/createSources.ts';
import { createSettingsStore } from '../../owners/settings/createSettingsStore.ts';
import type { Services } from '../../services.ts';
import { type Check, check } from './check.ts';

/** Addresses that are named in a line. */
const NAMED = 3;

/** What is off unless it is turned on: that what is on is also used, and that nobody waits for what is off. */
export async function checkFeatures(services: Services): Promise<readonly Check[]> {
  return [
    await check('fetch', () => fetching(services), 'Look at FETCH and FETCH_HOSTS, and at what is kept (state).'),
    await check('mentions', () => mentions(services), 'Look at MENTIONS, and at what is kept (state).'),
  ];
}

async function fetching(services: Services): Promise<Omit<Check, 'name'>> {
  const { fetchHosts: hosts } = services.config;
  const sources: Source[] = [];
  for (const corpus of await services.corpora({ withEmpty: true }))
    sources.push(...(await createSources(services.of(corpus).state().documents).all()));
  const asked = sources.filter(({ isPaused }) => !isPaused);
  if (hosts === null)
    return asked.length === 0
      ? { state: 'good', found: 'off' }
      : {
          state: 'warning',
          found: `off, and nobody asks ${some(asked)}`,
          todo: 'Set FETCH=allow and their hosts in FETCH_HOSTS, or remove them (/corpus feeds).',
        };
  if (sources.length === 0)
    return {
      state: 'warning',
      found: `${hosts.join(', ')} may be asked, and no feed or address is added`,
      todo: 'Add one (/corpus add, or npm run collect -- --feed ADDRESS), or set FETCH=off.',
    };
  const outside = asked.filter(({ url }) => !isWithin(url, hosts));
  if (outside.length > 0)
    return {
      state: 'warning',
      found: `FETCH_HOSTS does not name the hosts of ${some(outside)}`,
      todo: 'Name them there, or remove these (/corpus feeds).',
    };
  const broken = asked.filter(({ last }) => last !== null && last.problem !== null);
  return broken.length === 0
    ? { state: 'good', found: some(sources) }
    : {
        state: 'warning',
        found: `could not be read the last time: ${some(broken)}`,
        todo: '/corpus feeds, or npm run collect -- --list --json, says why.',
      };
}

function isWithin(url: string, hosts: readonly HostRule[]): boolean {
  return 'url' in checkAddress(url, hosts);
}

/** The first few, and how many there are. */
function some(sources: readonly Source[]): string {
  const named = sources.slice(0, NAMED).map(({ url }) => url);
  const more = sources.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

async function mentions({ config, state }: Services): Promise<Omit<Check, 'name'>> {
  const { documents } = state();
  // As they were set, whatever holds by now.
  const servers = createSettingsStore(documents, { ...config.servers, mentions: true });
  const wanted: string[] = [];
  for (const guild of await servers.guilds()) if ((await servers.of(guild)).mentions === 'on') wanted.push(guild);
  if (config.servers.mentions)
    return wanted.length > 0
      ? { state: 'good', found: `answered in ${wanted.length}` }
      : {
          state: 'warning',
          found: 'MENTIONS=1, and no server turned it on',
          todo: 'Turn it on in /settings of a server, or set MENTIONS=0: the bot then asks for one intent less.',
        };
  return wanted.length === 0
    ? { state: 'good', found: 'off' }
    : {
        state: 'warning',
        found: `MENTIONS=0, and turned on in ${wanted.join(', ')}`,
        todo: 'Set MENTIONS=1, or tell them that messages are not answered.',
      };
}
