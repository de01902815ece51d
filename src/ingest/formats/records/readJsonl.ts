import type { FoundArticle, ReadFile } from '../adapter/adapter.ts';
import { lineEndAt, wideEncoding } from '../encoding/wideEncoding.ts';
import { parseRecord } from './parseRecord.ts';

/** All records of a `.jsonl` file that is held whole, as one that is uploaded; a corpus is read by `readJsonLines`. */
export async function readJsonl(bytes: Uint8Array): Promise<ReadFile> {
  const articles: FoundArticle[] = [];
  const problems: string[] = [];
  const wide = wideEncoding(bytes);
  let number = 0;
  for (let from = 0; from < bytes.length;) {
    const end = lineEndAt(bytes, from, wide);
    const to = end < 0 ? bytes.length : end;
    number += 1;
    const read = await parseRecord(bytes.subarray(from, to), wide);
    if (read && 'article' in read) articles.push(read.article);
    const problem = read === null ? undefined : 'problem' in read ? read.problem : read.warning;
    if (problem !== undefined) problems.push(`line ${number} ${problem}`);
    from = to + (wide === undefined ? 1 : 2);
  }
  return { articles, problems };
}
