import { deriveSides } from '../../../src/attribute/sides/deriveSides.ts';
import { findSides } from '../../../src/attribute/sides/findSides.ts';
import { recordTies } from '../../../src/attribute/sides/recordTies.ts';
import { recordedTies } from '../../../src/attribute/sides/recordedTies.ts';
import type { Side } from '../../../src/domain/sides.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import type { ReadArticle } from '../readArticle.ts';

type Read = Pick<ReadArticle, 'article' | 'statements'>;

const tiesOf = ({ article, statements }: Read) => recordTies(article, statements);

/** What is said in each of some articles, with the sides that all of them together tell. */
export function withSides(read: readonly Read[], given: readonly Side[] = []): (readonly Statement[])[] {
  const { assign } = findSides(
    read.map((one) => ({ ...one, ties: tiesOf(one) })),
    given,
  );
  return read.map(({ statements }, place) => assign(place, statements));
}

/** The sides that some articles name. */
export function derive(read: readonly Read[], given: readonly Side[] = []): Side[] {
  return deriveSides(
    read,
    given,
    read.map((one) => recordedTies(tiesOf(one))),
  );
}
