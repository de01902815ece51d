import type { FoundArticle } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readRecord } from './readRecord.ts';

/** The record of one line of a `.jsonl` file; null for an empty line. */
export async function parseRecord(
  bytes: Uint8Array,
): Promise<{ article: FoundArticle; warning?: string } | { problem: string } | null> {
  if (bytes.every((byte) => byte === 9 || byte === 13 || byte === 32)) return null;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'cannot be parsed';
    return { problem: `is not JSON (${why}); correct or remove the line` };
  }
  const read = await readRecord(value);
  return 'problem' in read || decoded.warning === undefined ? read : { ...read, warning: decoded.warning };
}
