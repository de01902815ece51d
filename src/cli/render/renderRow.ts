import { oneLine } from '../../text/escape/oneLine.ts';

/** A row of `npm run corpus` for people: what it is of first, and what is known of it, a line each. */
export function renderRow(row: object): string {
  const [first, ...rest] = Object.entries(oneLine(row)).filter(([, value]) => value !== null);
  const lines = rest.map(([name, value]) => `  ${inWords(name)}: ${written(value)}\n`);
  return `${first === undefined ? '' : written(first[1])}\n${lines.join('')}`;
}

/** "isFresh" is "fresh", "createdAt" is "created at". */
function inWords(name: string): string {
  return name
    .replace(/^is(?=\p{Lu})/u, '')
    .replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'object' && value !== null
    ? Object.values(value).filter(Boolean).map(written).join(', ')
    : String(value).trim();
}
