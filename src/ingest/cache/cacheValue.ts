import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Bytes of a hash that stand before a value: what was damaged on its way, or is another key's, is no value. */
const CHECKED = 16;

/** A value as it is kept under a key: as `structuredClone` would copy it, with a checksum of both. */
export function packValue(key: string, value: unknown): Uint8Array {
  const bytes = serialize(value);
  return Buffer.concat([checksum(key, bytes), bytes]);
}

/**
 * Null where it is not what was packed under this key, or another version of Node packed it that this one cannot read.
 */
export function unpackValue<T>(key: string, packed: Uint8Array): T | null {
  const bytes = packed.subarray(CHECKED);
  if (!checksum(key, bytes).equals(packed.subarray(0, CHECKED))) return null;
  try {
    return deserialize(bytes) as T;
  } catch {
    return null;
  }
}

function checksum(key: string, bytes: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${key}\n`), bytes]), 'buffer').subarray(0, CHECKED);
}
