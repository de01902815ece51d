/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** `warning`: it works, and something is worth a look. */
  readonly state: 'good' | 'warning' | 'bad';
  /** What was found. */
  readonly found: string;
  /** What to do, where it is not good. */
  readonly todo?: string;
}

/** A check that cannot even be made is a bad one; it never throws. */
export async function check(name: string, look: () => Promise<Omit<Check, 'name'>>, todo: string): Promise<Check> {
  try {
    return { name, ...(await look()) };
  } catch (error) {
    return { name, state: 'bad', found: error instanceof Error ? error.message : String(error), todo };
  }
}
