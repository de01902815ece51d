/** An amount as it is looked for: by its value in one unit, or (null) in any. */
export function amountKey(value: number, unit: string | null): string {
  return `${unit ?? ''}${value}`;
}
