import type { FoundArticle } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import type { WideEncoding } from '../encoding/wideEncoding.ts';
import { readRecord } from './readRecord.ts';

/**
 * The record of one line of a `.jsonl` file; null for an empty line.
 * @param wide the encoding of the file where it is UTF-16
 */
export async function parseRecord(
  bytes: Uint8Array,
  wide?: WideEncoding,
): Promise<{ article: FoundArticle; warning?: string } | { problem: string } | null> {
  const parsed = parseLine(bytes, wide);
  if (parsed === null || 'problem' in parsed) return parsed;
  const read = await readRecord(parsed.value);
  return 'problem' in read || parsed.warning === undefined ? read : { ...read, warning: parsed.warning };
}

/** The JSON of one line; null for an empty line. */
export function parseLine(
  bytes: Uint8Array,
  wide?: WideEncoding,
): { readonly value: unknown; readonly warning?: string } | { readonly problem: string } | null {
  if (bytes.every((byte) => BLANK.has(byte) || (byte === 0 && wide !== undefined))) return null;
  // The mark at the start of the file tells of all its lines.
  const decoded = decodeText(wide === undefined ? bytes : Buffer.concat([MARKS[wide], bytes]));
  if ('problem' in decoded) return decoded;
  try {
    return { ...decoded, value: JSON.parse(decoded.text.replace(/^\uFEFF+/, '')) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'cannot be parsed';
    return { problem: `is not JSON (${why}); correct or remove the line` };
  }
}

/** Tab, carriage return, space. */
const BLANK = new Set([9, 13, 32]);
const MARKS = { 'utf-16le': Buffer.from([0xff, 0xfe]), 'utf-16be': Buffer.from([0xfe, 0xff]) } as const;
