import { describe, expect, it } from 'vitest';
import { shortKey } from '../../../src/indexing/shortKey.ts';
import { container, divider, reply, text } from '../../../src/discord/elements/components.ts';
import { renderStatement } from '../../../src/discord/render/renderStatement.ts';
import { renderTimeline } from '../../../src/discord/render/renderTimeline.ts';
import { componentsOf, textOf } from '../../e2e/reading.ts';
import { newsCorpus, type WrittenArticle } from '../../fakes/newsCorpus.ts';
import { filesOf } from '../../fakes/standing.ts';
import { standingArticle } from '../../fixtures/verified.ts';

const day = (date: number) => `<t:${Date.UTC(2031, 2, date, 12) / 1000}:D>`;
const said = (id: string, date: string | null, ...lines: string[]): WrittenArticle => ({
  id,
  title: `The *${id}*`,
  date,
  paragraphs: lines,
  statements: lines.map((words) => ({ words, by: 'Ada *Quill*', side: 'Crews' })),
});
const ada = { kind: 'speaker', name: 'Ada *Quill*' } as const;
const under = '\n-# **Ada \\*Quill\\*** · quote · ';

describe('a timeline', () => {
  it('shows what somebody said under its date, once, with the articles that it is from', async () => {
    const corpus = newsCorpus([
      said('late', '2031-03-06', 'We stop now.', 'We go on today.'),
      said('undated', null, 'We wait.'),
      said('early', '2031-03-04', 'We go on today.'),
      said('same', '2031-03-06', 'We sail.'),
    ]);
    expect(await renderTimeline(corpus.catalogue, ada, filesOf(corpus), 'en')).toEqual(
      reply(
        container([
          text('### Ada \\*Quill\\*, by date'),
          text(
            [
              `**${day(4)}**`,
              `> We go on today.${under}[1] · also in 1 article`,
              `**${day(6)}**`,
              `> We stop now.${under}[2]`,
              `> We sail.${under}[3]`,
              '**no date**',
              `> We wait.${under}[4]`,
            ].join('\n'),
          ),
          divider,
          text(
            [
              '**Sources**',
              `[1] **The \\*early\\*** · ${day(4)}`,
              `[2] **The \\*late\\*** · ${day(6)}`,
              `[3] **The \\*same\\*** · ${day(6)}`,
              '[4] **The \\*undated\\*** · no date',
            ].join('\n'),
          ),
          text('-# 4 statements'),
        ]),
      ),
    );
  });

  it('of somebody who says nothing is empty', async () => {
    const corpus = newsCorpus([]);
    expect(await renderTimeline(corpus.catalogue, { kind: 'side', name: 'Crews' }, filesOf(corpus), 'en')).toEqual(
      reply(container([text('### Crews, by date'), text('-# 0 statements')])),
    );
  });

  const lines = Array.from({ length: 5 }, (_, n) => `${n} ${'word '.repeat(220)}end.`);
  const long = newsCorpus([said('a', '2031-03-04', ...lines.slice(0, 4)), said('b', '2031-03-05', ...lines.slice(4))]);
  const side = { kind: 'side', name: 'Crews' } as const;
  const page = async (at?: number, files = filesOf(long)) => {
    const body = await renderTimeline(long.catalogue, side, files, 'de', at);
    const found = [...textOf({ body }).matchAll(/^(?:> (\d)|\*\*<t:(\d+)|\[(\d)\]|-# .*?(\d+–\d+ .*))/gm)];
    const turns = componentsOf({ body }).flatMap(({ custom_id: id, disabled }) =>
      id === undefined || disabled === true ? [] : id.replace(`r1:timeline:${shortKey('side Crews')}:`, ''),
    );
    return { shown: found.map(([, ...parts]) => parts.find((part) => part !== undefined)), turns };
  };
  const [first, second] = [4, 5].map((date) => `${Date.UTC(2031, 2, date, 12) / 1000}`);

  it('shows as many as fit, and turns on from there and back', async () => {
    expect(await page()).toEqual({ shown: [first, '0', '1', '2', '1', '1–3 / 5'], turns: ['3:de'] });
    expect(await page(3)).toEqual({ shown: [first, '3', second, '4', '1', '2', '4–5 / 5'], turns: ['-3:de'] });
    expect(await page(-3)).toEqual(await page(0));
  });

  it('is the last page past the end, and the first for what is no place', async () => {
    expect((await page(99)).shown.at(-1)).toBe('3–5 / 5');
    expect(await page(-99)).toEqual(await page(99));
    expect(await page(Number.NaN)).toEqual(await page(0));
  });

  it('reads as much of the index as fits one page, however much somebody said', async () => {
    const many = newsCorpus(
      Array.from({ length: 60 }, (_, n) => said(`a${n}`, '2031-03-04', `The tide stood at ${n} on that day.`)),
    );
    const read: number[] = [];
    const statements: typeof many.catalogue.statements = (heard, request) => {
      read.push(request.limit);
      return many.catalogue.statements(heard, request);
    };
    const files: string[] = [];
    const shown = await renderTimeline(
      { ...many.catalogue, statements },
      side,
      async (copy) => {
        files.push(copy.id);
        return filesOf(many)(copy);
      },
      'en',
      30,
    );
    expect(textOf({ body: shown })).toContain('/ 60');
    expect(read).toEqual([20]);
    expect(files.length).toBeLessThanOrEqual(20);
  });

  it('compares only the files of what is shown, and counts what no longer stands', async () => {
    const read: string[] = [];
    const files = filesOf(long);
    const changed = await page(0, async (copy) => {
      read.push(copy.id);
      return copy.id === 'a' ? 'other words' : files(copy);
    });
    expect(read.toSorted()).toEqual(['a', 'b']);
    expect(changed.shown).toEqual([second, '4', '1']);
  });
});

describe('a statement', () => {
  const [whole] = newsCorpus([said('a', null, 'One. Two. Three. Four.')]).articles;
  if (whole === undefined) throw new Error('no article');
  const spans = [0, 5, 10, 17].map((start, n) => ({ start, end: [4, 9, 16, 22][n] ?? 0 }));
  const found = standingArticle({ ...whole, sentences: spans.map((span) => ({ ...span, block: 0 })) });
  const statement = (...sentences: number[]) => ({
    articleId: 'a',
    content: sentences.flatMap((n) => spans[n] ?? []),
    source: [],
    cue: [],
    kind: 'mixed' as const,
    stance: 'said' as const,
    speaker: null,
  });

  it('joins the sentences that stand apart, and says where it is from only where that is given', () => {
    const foot = '-# speaker unclear · quoted in part';
    expect(renderStatement(statement(0, 1, 3), found, 'en')).toBe(`> One. Two. \\[…\\] Four.\n${foot}`);
    const alsoIn = ['a', 'b'];
    expect(renderStatement(statement(2), found, 'en', { citation: 3, alsoIn })).toBe(
      `> Three.\n${foot} · [3] · also in 1 article`,
    );
  });

  it('that is long points to the file', () => {
    const [long] = newsCorpus([said('a', null, `${'word '.repeat(400)}end.`)]).articles;
    if (long === undefined) throw new Error('no article');
    const [only] = long.statements;
    if (only === undefined) throw new Error('no statement');
    expect(renderStatement(only, standingArticle(long), 'en')).toContain(
      'word\n-# … cut here: the whole stands in the file\n',
    );
  });
});
