import { findQuoted } from '../../attribute/findQuoted.ts';
import { findStatements } from '../../attribute/findStatements.ts';
import { type JointNames, jointNames } from '../../attribute/sides/jointSpeakers.ts';
import { recordTies } from '../../attribute/sides/recordTies.ts';
import type { RecordedTies } from '../../attribute/sides/recordedTies.ts';
import type { Article, BlockKind, Sentence } from '../../domain/article.ts';
import type { Statement } from '../../domain/statement.ts';
import { splitSentences } from '../../text/splitSentences.ts';

/** What is found in the reading of one article, before all of them are looked at together. */
export interface Attribution {
  readonly sentences: readonly Sentence[];
  /** Speakers have no sides yet. */
  readonly statements: readonly Statement[];
  readonly ties: RecordedTies;
  readonly joint: JointNames;
}

/** A long article has two hundred, a long book ten thousand. Each may become a passage, which takes memory for good. */
const MAX_SENTENCES = 20_000;
/** Kinds of blocks that may be quoted. */
const QUOTABLE: readonly BlockKind[] = ['paragraph', 'item'];

/**
 * Who said what in an article, and for whom each speaks as far as this one tells. Pure.
 *
 * @param article as it is read: without the marks in it
 * @returns why it is left out, where it is too long
 */
export function attributeArticle(article: Article): Attribution | { readonly problem: string } {
  const all = sentencesOf(article);
  const sentences = all.filter(({ block }) => QUOTABLE.includes(article.blocks[block]?.kind ?? 'title'));
  if (sentences.length > MAX_SENTENCES)
    return {
      problem:
        `holds ${sentences.length} sentences, and at most ${MAX_SENTENCES} of one article are read; ` +
        'split it into articles',
    };
  // Headlines report speech too ("Union: port broke its promise"), but they are never shown as evidence.
  const statements = article.language === undefined ? findStatements(article, all) : findQuoted(article);
  return { sentences, statements, ties: recordTies(article, statements), joint: jointNames(statements) };
}

/** Sentences of all blocks, in the order of the text. */
function sentencesOf(article: Article): Sentence[] {
  return article.blocks.flatMap((block, number) =>
    splitSentences(article.text, block).map(({ start, end }) => ({ start, end, block: number })),
  );
}
