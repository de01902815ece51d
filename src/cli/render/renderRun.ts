import type { Run } from '../../collect/createCollector.ts';
import { oneLine } from '../../text/escape/oneLine.ts';

/** What one source brought, and why what was left out was. */
export function renderRun(run: Run): string {
  const { source, found } = oneLine(run);
  const { kind, url } = source;
  const { added, changed, skipped, problem, isMore } = found;
  if (problem !== null) return `${kind} ${url} ${problem}\n`;
  const counts = `${added.length} new, ${changed.length} changed, ${skipped.length} left out`;
  const files = [...added, ...changed].map((file) => `  ${file}`);
  const why = skipped.map((one) => `  ${one.address} ${one.problem}`);
  return [`${kind} ${url}: ${counts}${isMore ? ', more the next time' : ''}`, ...files, ...why, ''].join('\n');
}
