const MIB = 1024 * 1024;

/** A limit as a person reads it: "10 MiB", or bytes where it is less than one. */
export function describeSize(bytes: number): string {
  return bytes < MIB ? `${bytes} bytes` : `${Math.floor(bytes / MIB)} MiB`;
}
