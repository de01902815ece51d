import type { ProbedPassage } from '../../../domain/index/passageSearch.ts';

/** What is read back of a passage. */
export interface HeldPassage extends Omit<ProbedPassage, 'id' | 'terms' | 'cosines' | 'inArticle'> {
  readonly articleLength: number;
  /** Content terms, in order, with blanks between. */
  readonly body: string;
  /** Content terms of the title, with blanks between. */
  readonly title: string;
}

/** Bytes of terms that are read back: a value that the engine keeps in a column has 32,766 at most. */
const MOST = 15_000;

/** As the engine keeps it in a column of its own: stored fields are unpacked in blocks of many documents. */
export function packPassage({ body, title, ...place }: HeldPassage): string {
  const held: HeldPassage = { ...place, body: cut(body), title: cut(title) };
  return Buffer.from(JSON.stringify(held)).toString('base64');
}

export function unpackPassage(packed: string): HeldPassage {
  return JSON.parse(Buffer.from(packed, 'base64').toString()) as HeldPassage;
}

/** The terms that fit, whole. */
function cut(terms: string): string {
  const bytes = Buffer.from(terms);
  return bytes.length <= MOST ? terms : bytes.subarray(0, bytes.lastIndexOf(' ', MOST)).toString();
}
