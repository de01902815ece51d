import { describe, expect, it } from 'vitest';
import { container, divider, reply, text } from '../../../src/discord/elements/components.ts';
import { type CorpusAtAGlance, renderHelp } from '../../../src/discord/render/renderHelp.ts';
import { menuEntryIn, nameIn } from '../../../src/phrases/commandNames.ts';
import { phrase } from '../../../src/phrases/phrase.ts';
import { textOf } from '../../e2e/reading.ts';
import { newsCorpus, type WrittenArticle } from '../../fakes/newsCorpus.ts';

const noon = (month: number, day: number) => `<t:${Date.UTC(2031, month - 1, day, 12) / 1000}:D>`;

/** An article in which each name speaks so many times. */
function spoken(date: string | null, counts: Readonly<Record<string, number>>): WrittenArticle {
  const said = Object.entries(counts).flatMap(([by, count]) =>
    Array.from({ length: count }, (_, n) => ({ words: `${by} said ${n}.`, by })),
  );
  return { id: `${date}`, title: 'T', date, paragraphs: ['x', ...said.map(({ words }) => words)], statements: said };
}

/** As `/help` gathers it. */
async function glance(articles: readonly WrittenArticle[]): Promise<CorpusAtAGlance> {
  const { info, catalogue } = newsCorpus(articles);
  const { items: voices } = await catalogue.voices({ offset: 0, limit: 6 });
  return { articles: info.articles, overview: await catalogue.overview(), voices };
}

const about = async (...articles: readonly WrittenArticle[]) =>
  textOf({ body: renderHelp(await glance(articles), 'en') }).split('\n')[2];
const example = async (...articles: readonly WrittenArticle[]) =>
  textOf({ body: renderHelp(await glance(articles), 'en') })
    .split('\n')
    .slice(7);

describe('the help', () => {
  it('says what the bot does where the articles have no index, too', () => {
    const shown = textOf({ body: renderHelp(null, 'de') });
    expect(shown).toContain(`${phrase('de', 'helpIntro')}\n${phrase('de', 'noIndex')}`);
    expect(shown).toContain(nameIn('de', 'timeline').description);
    expect(shown).not.toContain('What did');
  });

  it('says what the bot does, its commands, and an example, in each language', async () => {
    for (const language of ['en', 'de', 'ar'] as const) {
      const line = (key: Parameters<typeof nameIn>[1]) =>
        `**/${nameIn(language, key).name}**: ${nameIn(language, key).description}`;
      const verify = nameIn(language, 'verify');
      const typed = `/${nameIn(language, 'ask').name} ${nameIn(language, 'question').name}: What did Ada say?`;
      expect(renderHelp(await glance([spoken('2031-03-04', { Ada: 1 })]), language)).toEqual(
        reply(
          container([
            text(
              `### On Record\n${phrase(language, 'helpIntro')}\n` +
                `-# ${phrase(language, 'articles', { n: 1 })} · ${noon(3, 4)} · Ada`,
            ),
            divider,
            text(
              [
                `- ${line('ask')}`,
                `- **/${verify.name}**, **Apps > ${menuEntryIn(language)}**: ${verify.description}`,
                `- ${line('timeline')}`,
                `- ${line('sources')}`,
              ].join('\n'),
            ),
            divider,
            text(
              `${phrase(language, 'helpExample', { example: `\`${typed}\`` })}\n` +
                phrase(language, 'helpPrivate', { option: `\`${nameIn(language, 'private').name}: True\`` }),
            ),
          ]),
        ),
      );
    }
  });

  it('says from when to when the articles are, and of one day once', async () => {
    const [first, second, third] = ['2031-03-04', '2031-01-02', '2031-02-03'].map((date) => spoken(date, {}));
    if (first === undefined || second === undefined || third === undefined) throw new Error('no articles');
    expect(await about(first, second, spoken(null, {}), third)).toBe(`-# 4 articles · ${noon(1, 2)} – ${noon(3, 4)}`);
    expect(await about(first, { ...first, id: 'again' })).toBe(`-# 2 articles · ${noon(3, 4)}`);
    expect(await about(spoken(null, {}))).toBe('-# 1 article');
  });

  it('names the six who say most, by name', async () => {
    const counts = { Zoe: 9, '*Bo*': 8, Ada: 7, Eve: 1, Dan: 6, Cem: 5, Fay: 4 };
    expect(await about(spoken(null, counts))).toBe('-# 1 article · \\*Bo\\* · Ada · Cem · Dan · Fay · Zoe');
  });

  it('gives an example that these articles answer, as it would be typed', async () => {
    const typed = async (name: string) => (await example(spoken(null, { Ada: 1, [name]: 2 })))[0];
    expect(await typed('Bo `Marsh`')).toBe('For example: `/ask question: What did Bo Marsh say?`');
    expect(await typed(`  ${'x'.repeat(250)}`)).toBe(
      `For example: \`/ask question: What did ${'x'.repeat(199)}… say?\``,
    );
    expect((await example(spoken(null, {})))[0]).toMatch(/^I cannot read/);
  });
});
