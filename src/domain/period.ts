/** Days from and to which something is asked for, `YYYY-MM-DD`, both with it. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** The period of what has more than that. */
export function periodOf({ since, until }: Period): Period {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** Whether a day falls into a period; no day falls into none but one without bounds. */
export function isWithin({ since, until }: Period, day: string | null): boolean {
  if (since === undefined && until === undefined) return true;
  return day !== null && (since === undefined || day >= since) && (until === undefined || day <= until);
}
