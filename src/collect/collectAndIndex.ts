import type { Collector, Run } from './createCollector.ts';
import type { Source } from './sources/createSources.ts';
import type { AuditLog } from '../domain/state.ts';

interface Deps {
  readonly collector: Pick<Collector, 'collectDue'>;
  readonly audit: Pick<AuditLog, 'add'>;
  readonly log: { info(facts: object, message: string): void };
  reindex(): Promise<unknown>;
  /** Told of a source that could not be read twice in a row: once may be the net. */
  onBroken(source: Source, problem: string): Promise<void>;
}

/**
 * Asks the feeds and addresses whose turn it is, and builds one new index beside the live one where anything came; who
 * manages the server that a source is of reads in `/corpus log` what it brought.
 */
export async function collectAndIndex({ collector, audit, log, reindex, onBroken }: Deps): Promise<void> {
  const runs = await collector.collectDue();
  for (const run of runs) {
    const { source, found } = run;
    const { added, changed, skipped, problem } = found;
    const counts = { added: added.length, changed: changed.length, skipped: skipped.length };
    log.info({ guild: source.guild, url: source.url, ...counts, problem }, 'asked a source of the net');
    if (problem !== null && run.before?.problem != null) await onBroken(source, problem);
    const { guild, user, kind, url } = source;
    if (guild === null || user === null || !isNews(run)) continue;
    const outcome = problem === null ? `done: ${counts.added} new, ${counts.changed} changed` : `failed: ${problem}`;
    await audit.add({ guild, user, action: `fetch ${kind} ${url}`, outcome, at: new Date().toISOString() });
  }
  if (runs.some(({ found }) => found.added.length + found.changed.length > 0)) await reindex();
}

/** What is the same each time, nothing new or the same problem, is told once. */
function isNews({ before, found: { added, changed, problem } }: Run): boolean {
  return added.length + changed.length > 0 || problem !== (before?.problem ?? null);
}
