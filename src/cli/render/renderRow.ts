import { oneLine } from '../../text/escape/oneLine.ts';

/** A row of `npm run corpus` for people: what it is of first, and what is known of it, a line each. */
export function renderRow(row: object): string {
  const [first, ...rest] = Object.entries(oneLine(row)).filter(([, value]) => value !== null);
  const lines = rest.map(([name, value]) => `  ${name}: ${written(value)}\n`);
  return `${first === undefined ? '' : written(first[1])}\n${lines.join('')}`;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'object' && value !== null
    ? Object.values(value).filter(Boolean).map(written).join(', ')
    : String(value);
}
