/** Days from and to which something is asked for, `YYYY-MM-DD`, both with it. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** The period of what has more than that. */
export function periodOf({ since, until }: Period): Period {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
