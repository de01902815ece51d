/** What the system said, in words and without the path. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'cannot be read (no permission)',
    EPERM: 'cannot be read (no permission)',
    ENOENT: 'is not there',
    ELOOP: 'is a symbolic link, which is not followed',
  };
  return known[code] ?? `cannot be read (${code || (error instanceof Error ? error.message : 'unknown error')})`;
}
