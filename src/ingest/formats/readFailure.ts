/**
 * What the system said of a file, in words and without the path, and what to do.
 *
 * @param file as the folder lists it: a name that is not UTF-8 comes with U+FFFD in it, by which nothing is found
 * @param todo what to do about it, where it is not the name
 */
export function readFailure(error: unknown, file: string, todo: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'cannot be read (no permission)',
    EPERM: 'cannot be read (no permission)',
    ENOENT: 'is not there',
    ELOOP: 'is a symbolic link, which is not followed',
  };
  if (code === 'ENOENT' && file.includes('\uFFFD')) return 'has a name that is not UTF-8; rename it';
  const what = known[code] ?? `cannot be read (${code || (error instanceof Error ? error.message : 'unknown error')})`;
  return `${what}; ${todo}`;
}
