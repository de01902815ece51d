/** Whether an error is what the database says of its disk: no room left, no permission, or one that fails. */
export function isOfDisk(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && /^SQLITE_(?:FULL|READONLY|IOERR|CANTOPEN)/.test(code);
}
