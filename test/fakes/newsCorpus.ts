import type { Correction } from '../../src/domain/correction.ts';
import { applyCorrections } from '../../src/ingest/pipeline/applyCorrections.ts';
import type { Article, Block } from '../../src/domain/article.ts';
import type { Side } from '../../src/domain/sides.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Statement, Stance, StatementKind } from '../../src/domain/statement.ts';
import type { GenerationContent } from '../fixtures/generationContent.ts';
import { type MemoryIndex, memoryIndex } from './memoryIndex.ts';

/** A made-up article as a test writes it; statements name the words said, which must stand in a paragraph. */
export interface WrittenArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
  readonly paragraphs: readonly string[];
  readonly statements?: readonly WrittenStatement[];
}

interface WrittenStatement {
  readonly words: string;
  readonly by: string | null;
  readonly role?: string;
  readonly side?: string;
  readonly kind?: StatementKind;
  readonly stance?: Stance;
  /** The verb of saying, where it matters: its first place in the article. */
  readonly cue?: string;
}

/** A strike at a made-up harbour: two sides, a mediator, three articles of which two hold the same quotation. */
export const harbour: readonly WrittenArticle[] = [
  {
    id: 'harbour-1',
    title: 'Ferry talks break down on third night',
    outlet: 'Coast Courier',
    date: '2031-03-04',
    url: 'https://courier.example/ferry-talks',
    paragraphs: [
      'Talks over the Larne Sound ferries broke down on Tuesday night.',
      '“They tore up the rota at midnight and called it progress,” said Ada Quill, who leads the Ferry Crews’ Union. ' +
        'The crews walked out an hour later.',
      'The company rejected that. Harbour Lines said the crews had never answered its last offer.',
    ],
    statements: [
      {
        words: '“They tore up the rota at midnight and called it progress,”',
        by: 'Ada Quill',
        role: 'who leads the Ferry Crews’ Union',
        side: 'Ferry Crews',
      },
      {
        words: 'the crews had never answered its last offer',
        by: 'Harbour Lines',
        side: 'Harbour Lines',
        kind: 'paraphrase',
      },
    ],
  },
  {
    id: 'harbour-2',
    title: 'Harbour Lines: "offer stands until Friday"',
    outlet: 'Sound Radio',
    date: '2031-03-05',
    paragraphs: [
      '“Our offer stands until Friday and not a day longer,” said Bo Marsh, the chief executive of Harbour Lines.',
      '“They tore up the rota at midnight and called it progress,” Ada Quill said.',
    ],
    statements: [
      {
        words: '“Our offer stands until Friday and not a day longer,”',
        by: 'Bo Marsh',
        role: 'chief executive of Harbour Lines',
        side: 'Harbour Lines',
      },
      { words: '“They tore up the rota at midnight and called it progress,”', by: 'Ada Quill', side: 'Ferry Crews' },
    ],
  },
  {
    id: 'harbour-3',
    title: null,
    outlet: null,
    date: null,
    paragraphs: ['Mediators said both parties had “left the table, not the building”. A new date was not given.'],
    statements: [{ words: 'both parties had “left the table, not the building”', by: 'Mediators', kind: 'mixed' }],
  },
];

/** A council debate whose answer fills more than one page: one side, ten long statements. */
export const council: WrittenArticle = {
  id: 'council-1',
  title: 'Council debates the lighthouse budget for ten hours',
  outlet: 'Sound Radio',
  date: '2031-03-06',
  paragraphs: debate().map((said, n) => `Councillor ${n + 1} spoke next. ${said}`),
  statements: debate().map((said, n) => ({ words: said, by: `Councillor ${n + 1}`, side: 'Council' })),
};

function debate(): string[] {
  const weighed = 'was weighed, and weighed again, and found wanting; '.repeat(14);
  return Array.from({ length: 10 }, (_, n) => `“The lighthouse budget, item ${n + 1}, ${weighed}and I vote no.”`);
}

/** An index over made-up articles: one passage a paragraph, and vectors that are all alike. */
export function newsCorpus(
  written: readonly WrittenArticle[] = harbour,
  sides: readonly Side[] = sidesOf(written),
  corrections: readonly Correction[] = [],
): MemoryIndex {
  const passages: GenerationContent['passages'][number][] = [];
  const articles = written.map((one) => {
    const article = articleOf(one);
    const first = passages.length;
    const sentences = article.blocks.map(({ start, end }, block) => ({ start, end, block }));
    passages.push(
      ...article.blocks.map(({ start, end }, n) => ({
        id: `${one.id}#${n}`,
        articleId: one.id,
        start,
        end,
        sentences: [n, n + 1] as const,
      })),
    );
    return {
      article,
      sentences,
      statements: statementsOf(one, article),
      passages: [first, passages.length] as const,
    };
  });
  const mended = applyCorrections(articles, sides, corrections);
  return memoryIndex({
    articles: mended.articles,
    passages,
    vectors: passages.map(() => Float32Array.of(1)),
    sides: mended.sides,
    model: { id: 'none', dimensions: 1 },
    seeds: { path: 'made-up', fingerprint: '' },
    seedCount: articles.length,
    problems: [],
  });
}

function articleOf({
  id,
  title,
  outlet = null,
  author = null,
  date = null,
  url = null,
  paragraphs,
}: WrittenArticle): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    text += text === '' ? '' : '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  const copy = { id, file: `seeds/${id}.txt`, sha256: `${id}-sha256`, title, outlet, date, url };
  return { ...copy, author, text, blocks, copies: [copy] };
}

function statementsOf({ id, statements = [] }: WrittenArticle, article: Article): Statement[] {
  return statements.map(({ words: said, by, role = null, side = null, kind = 'quote', stance = 'said', cue = '' }) => {
    const start = article.text.indexOf(said);
    if (start < 0) throw new Error(`${id} does not hold: ${said}`);
    const speaker = by === null ? null : { name: by, role, side, resolved: 'named' as const };
    return {
      articleId: id,
      content: [{ start, end: start + said.length }],
      source: [],
      cue: spansOf(article.text, cue),
      kind,
      stance,
      speaker,
    };
  });
}

function spansOf(text: string, part: string): Span[] {
  const start = part === '' ? -1 : text.indexOf(part);
  return start < 0 ? [] : [{ start, end: start + part.length }];
}

function sidesOf(written: readonly WrittenArticle[]): Side[] {
  const names = new Set(
    written.flatMap(({ statements = [] }) => statements.flatMap(({ side }) => (side === undefined ? [] : [side]))),
  );
  return [...names].map((name) => ({ name, aliases: [], members: [] }));
}
