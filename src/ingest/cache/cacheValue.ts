import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Bytes of a value's hash that stand before it: what was damaged on its way is no value. */
const CHECKED = 16;

/** A value as it is kept: as `structuredClone` would copy it, with its checksum. */
export function packValue(value: unknown): Uint8Array {
  const bytes = serialize(value);
  return Buffer.concat([checksum(bytes), bytes]);
}

/** Null where it is not what was packed, or another version of Node packed it that this one cannot read. */
export function unpackValue<T>(packed: Uint8Array): T | null {
  const bytes = packed.subarray(CHECKED);
  if (!checksum(bytes).equals(packed.subarray(0, CHECKED))) return null;
  try {
    return deserialize(bytes) as T;
  } catch {
    return null;
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer').subarray(0, CHECKED);
}
