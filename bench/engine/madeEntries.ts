import type { Article, Block, Passage } from '../../src/domain/article.ts';
import type { ArticleEntry } from '../../src/domain/index/indexWriter.ts';
import type { Embedder } from '../../src/domain/ports.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';
import { article } from '../makeCorpus.ts';
import { seeded } from '../seeded.ts';

const HEAD = /^source: (.+)\ndate: (.+)$/mu;
/** “…” somebody said. */
const SAID = /“([^”]+)”,? (\p{Lu}\p{L}+) said/gu;

/**
 * Made-up articles as a build hands them to a writer, one after the other: a passage a paragraph, and who is quoted in
 * it. Nothing but the vectors takes time.
 */
export async function* madeEntries(
  articles: number,
  paragraphs: number,
  embedder: Pick<Embedder, 'embed'>,
): AsyncGenerator<ArticleEntry> {
  const next = seeded(7);
  for (let n = 0; n < articles; n += 1) {
    const made = madeArticle(`made-${String(n).padStart(7, '0')}`, article(n, next, paragraphs));
    const sentences = made.blocks.flatMap((block, number) =>
      splitSentences(made.text, block).map(({ start, end }) => ({ start, end, block: number })),
    );
    const passages = made.blocks.map(({ start, end }, number): Passage => {
      const own = [...sentences.keys()].filter((at) => sentences[at]?.block === number);
      return {
        id: `${made.id}#${number}`,
        articleId: made.id,
        start,
        end,
        sentences: [own[0] ?? 0, (own.at(-1) ?? -1) + 1],
      };
    });
    const texts = passages.map(({ start, end }) => made.text.slice(start, end));
    yield {
      article: made,
      sentences,
      statements: statementsIn(made),
      passages,
      vectors: await embedder.embed(texts, 'passage'),
    };
  }
}

function madeArticle(id: string, markdown: string): Article {
  const [, outlet = null, date = null] = HEAD.exec(markdown) ?? [];
  const [, heading = '', text = ''] = /\n# (.+)\n\n([^]*)\n$/u.exec(markdown) ?? [];
  const blocks: Block[] = [];
  for (const { 0: paragraph, index: start } of text.matchAll(/.+/gu))
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
  const copy = { id, file: `made/${id}.md`, sha256: id.padEnd(64, '0'), title: heading, outlet, date, url: null };
  return { ...copy, author: null, text, blocks, copies: [copy] };
}

function statementsIn({ id, text, outlet }: Article): Statement[] {
  return [...text.matchAll(SAID)].map(({ 0: whole, 1: said = '', 2: name = '', index }) => {
    const start = index + whole.indexOf(said);
    const from = index + whole.lastIndexOf(name);
    return {
      articleId: id,
      content: [{ start, end: start + said.length }],
      source: [{ start: from, end: from + name.length }],
      cue: [{ start: from + name.length + 1, end: index + whole.length }],
      kind: 'quote',
      stance: 'said',
      speaker: { name, role: null, side: outlet === null ? null : `Readers of ${outlet}`, resolved: 'named' },
    };
  });
}
