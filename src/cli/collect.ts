import type { Run } from '../collect/createCollector.ts';
import type { Source } from '../collect/sources/createSources.ts';
import { UsageError } from '../errors.ts';
import { openCollector } from '../openCollector.ts';
import { renderSource } from './render/renderSource.ts';
import { renderRun } from './render/renderRun.ts';
import { jsonLine } from './run/jsonLine.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';

const HOUR = 3_600_000;

await runCli(
  {
    name: 'collect',
    summary:
      'Asks once the feeds and addresses of a corpus whose turn it is, those that servers added and those that were\n' +
      'added here, keeps what is new, and brings the index up to date. Needs FETCH=allow and FETCH_HOSTS.',
    operands: '',
    options: {
      ...corpusOptions,
      feed: { type: 'string' },
      address: { type: 'string' },
      remove: { type: 'string' },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    help: {
      ...corpusHelp,
      feed: 'add a feed of your own first, asked every hour',
      address: 'add the address of an article first, asked every day',
      remove: 'remove a feed or address that was added here; its articles stay',
      list: 'list all, and ask nobody',
      json: 'print one line of JSON a source',
    },
  },
  async ({ corpus, seeds, index, feed, address, remove, list, json }) => {
    const services = openServices({ corpus, seeds, index });
    try {
      const collector = openCollector({
        config: services.config,
        reading: services.reading,
        state: services.state(),
        takedowns: services.takedowns(),
        isActive: async () => true,
      });
      if (collector === null)
        throw new UsageError('Nothing is fetched from the net: set FETCH=allow, and the hosts in FETCH_HOSTS.');
      const { sources } = collector;
      const added: Source[] = [];
      for (const [kind, url, hours] of [['feed', feed, 1] as const, ['address', address, 24] as const]) {
        if (url === undefined) continue;
        const refusal = collector.refuse(url);
        if (refusal !== null) throw new UsageError(`${url} ${refusal}.`);
        const source = await sources.add(null, { kind, url, every: hours * HOUR, user: null });
        if (source !== null) added.push(source);
      }
      if (remove !== undefined) {
        const found = (await sources.of(null)).find(({ url }) => url === remove);
        if (found === undefined) throw new UsageError(`${remove} was not added here; --list shows what was.`);
        await sources.remove(found);
      }
      if (list === true) {
        for (const { guild, kind, url, every, isPaused, nextAt, last } of await sources.all()) {
          const row = { guild, kind, url, hours: every / HOUR, isPaused, next: new Date(nextAt).toISOString(), last };
          await print(json === true ? jsonLine(row) : stripControls(renderSource(row)));
        }
        return;
      }
      const runs: Run[] = [];
      for (const source of added) runs.push(await collector.collect(source));
      runs.push(...(await collector.collectDue()));
      for (const run of runs) await print(json === true ? jsonLine(rowOf(run)) : stripControls(renderRun(run)));
      for (const { source, found } of runs)
        if (found.problem !== null && added.some(({ key }) => key === source.key))
          process.stderr.write(
            stripControls(`${source.url} is kept, and asked again; --remove ${source.url} takes it out.\n`),
          );
      if (runs.length === 0) process.stderr.write('Nothing is due.\n');
      if (runs.some(({ found }) => found.added.length + found.changed.length > 0)) await refreshIndex(services);
      if (runs.some(({ found }) => found.problem !== null)) process.exitCode = 1;
    } finally {
      services.close();
    }
  },
);

function rowOf({ source: { guild, kind, url }, found: { added, changed, skipped, problem } }: Run): object {
  return { guild, kind, url, added, changed, skipped, problem };
}
