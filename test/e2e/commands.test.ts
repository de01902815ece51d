import { expect, it } from 'vitest';
import { buttonOf, choicesOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { useBot } from './useBot.ts';

/** The commands that look things up: `/sources`, `/verify`, Check this quote, `/timeline`. */
const stage = useBot();

it('opens a private answer for its asker alone, shares it as another, and forgets a person', async () => {
  const { reader, other } = stage;
  const turn = await reader.slash('ask', { question: 'Which offer stands?', private: true });
  const answer = await turn.reply();
  const [, receipt = ''] = /Receipt `(\w{8})`/.exec(textOf(answer)) ?? [];
  const opened = async (who: typeof reader, which: string) =>
    textOf(await (await who.slash('sources', { receipt: which })).reply());
  expect(await opened(reader, receipt.toLowerCase())).toContain('Our offer stands');
  expect(await opened(other, receipt)).toContain(`I have no answer with the receipt ${receipt}.`);
  // A button that somebody else sends with the private receipt shows nothing either.
  const whole = buttonOf(answer, 'Share here').split(':')[2] ?? '';
  const forged = await other.press(messageOf(answer), `r1:sources:${whole}`);
  expect(textOf(await forged.followUp().catch(() => forged.reply()))).toContain('I have no answer');

  const shared = await (await reader.press(messageOf(answer), buttonOf(answer, 'Share here'))).reply();
  const [, open = ''] = /Receipt `(\w{8})`/.exec(textOf(shared)) ?? [];
  expect(open).not.toBe(receipt);
  expect(await opened(other, open)).toContain('Our offer stands');

  const privacy = (name: string) =>
    reader.send(2, { id: '300000000000000005', name: 'privacy', type: 1, options: [{ name, type: 1, options: [] }] });
  expect(textOf(await (await privacy('about')).reply())).toContain('for 90 days; then they are deleted');
  expect(textOf(await (await privacy('forget')).reply())).toMatch(/^Deleted: [1-9]\d* answers/);
  expect(await opened(reader, receipt)).toContain('I have no answer');
  expect(textOf(await (await privacy('forget')).reply())).toMatch(/^Deleted: 0 answers and 0 judgements/);
});

it('lists the sources of the last answer and all articles, and exports', async () => {
  await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const turn = await stage.reader.slash('sources');
  const cited = await turn.reply();
  expect(textOf(cited)).toContain('Which offer stands?');
  expect(textOf(cited)).toMatch(/\[1\] \*\*.*\n<https:\/\/courier\.example\/ferry-talks>\n-# seeds\/harbour-1\.txt/);
  const list = await turn.followUp();
  expect(textOf(list)).toContain('4 articles');
  expect(textOf(await (await stage.other.slash('sources')).reply())).toContain('You have not asked anything');

  const files = await (await stage.reader.press(messageOf(cited), buttonOf(cited, 'Export'))).reply();
  const [markdown = '', json = ''] = [...files.contents.values()];
  expect(markdown).toContain('# Which offer stands?');
  expect(JSON.parse(json)).toMatchObject({
    question: 'Which offer stands?',
    excerpts: [{ start: expect.any(Number) }, {}],
  });

  const menu = componentsOf(list).find(({ options }) => options !== undefined);
  const article = await (
    await stage.reader.choose(messageOf(list), menu?.custom_id ?? '', menu?.options?.[0]?.value ?? '')
  ).reply();
  expect(textOf(article)).toContain('<https://courier.example/ferry-talks>');
});

it('shows one article, and an old answer by its receipt', async () => {
  expect(textOf(await (await stage.reader.slash('sources', { article: 'harbour-3' })).reply())).toContain('Mediators');
  expect(textOf(await (await stage.reader.slash('sources', { article: 'no such' })).reply())).toContain(
    'I have no article “no such”',
  );
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const [, receipt = ''] = /Receipt `(\w+)`/.exec(textOf(answer)) ?? [];
  for (const typed of [receipt, ` \`${receipt.toLowerCase()}\` `])
    expect(textOf(await (await stage.other.slash('sources', { receipt: typed })).reply())).toContain(
      'Our offer stands until Friday',
    );
  expect(textOf(await (await stage.other.slash('sources', { receipt: 'nothing' })).reply())).toContain(
    'no answer with the receipt',
  );
});

it('shows to one person what is for one person, and to all what was asked in public', async () => {
  const seen = async (turn: Promise<{ first(): Promise<Parameters<typeof isEphemeral>[0]> }>) =>
    isEphemeral(await (await turn).first());
  const { reader, other } = stage;
  expect(await seen(reader.slash('verify', { quote: 'they tore up the rota' }))).toBe(false);
  expect(await seen(reader.slash('verify', { quote: 'they tore up the rota', private: true }))).toBe(true);
  expect(await seen(reader.slash('timeline', { speaker: 'quill' }))).toBe(false);
  expect(await seen(reader.slash('timeline', { speaker: 'quill', private: true }))).toBe(true);
  expect(await seen(reader.slash('sources'))).toBe(true);
  expect(await seen(reader.slash('sources', { article: 'harbour-1' }))).toBe(true);
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  for (const label of ['Sources', 'Helpful', 'Context 1', 'More: Harbour Lines (+2)'])
    expect([label, await seen(other.press(messageOf(answer), buttonOf(answer, label)))]).toEqual([label, true]);
  const cited = await (await reader.slash('sources')).reply();
  expect(await seen(reader.press(messageOf(cited), buttonOf(cited, 'Export')))).toBe(true);
});

it('checks a quote: word for word, said by someone else, changed, not found', async () => {
  const check = async (quote: string, speaker?: string) =>
    textOf(
      await (await stage.reader.slash('verify', { quote, ...(speaker === undefined ? {} : { speaker }) })).reply(),
    );
  expect(await check('they tore up the rota at midnight')).toContain('Word for word in the articles');
  expect(await check('they tore up the rota at midnight', 'Bo Marsh')).toContain(
    'the articles give these words to **Ada Quill**, not to **Bo Marsh**',
  );
  expect(await check('Our offer stands until Sunday and not one day longer')).toContain(
    'Our offer stands until ~~Sunday~~ **Friday** and not ~~one~~ **a** day longer',
  );
  expect(await check('They tore up the rota at midnight … the crews had never answered its last offer')).toContain(
    'Put together from pieces',
  );
  const moon = 'The crews have been offered free holidays on the moon';
  expect(await check(moon)).toMatch(/Not in these articles[^]*The nearest passage/);
  const tooLong = await stage.reader.slash('verify', { quote: 'x'.repeat(2001) });
  expect(isEphemeral(await tooLong.first())).toBe(true);
  expect(choicesOf(await (await stage.reader.typeInto('verify', 'speaker', 'quill')).reply())).toEqual([
    { name: 'Ada Quill', value: 'Ada Quill' },
  ]);
});

it('checks the quote in a message, for the one who asks', async () => {
  const message = {
    id: '400000000000000000',
    channel_id: stage.discord.twin.channels[0],
    content: 'Did you hear? “They tore up the rota at midnight and called it progress” wow',
    author: { id: '1', username: 'u', discriminator: '0' },
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    pinned: false,
    type: 0,
  };
  const turn = await stage.reader.send(2, {
    id: '300000000000000001',
    name: 'Check this quote',
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  });
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toContain('Word for word in the articles');
});

it('shows a timeline by date, as much as fits', async () => {
  const crews = textOf(await (await stage.reader.slash('timeline', { speaker: 'quill' })).reply());
  expect(crews).toMatch(/### Ada Quill, by date\n\*\*<t:\d+:D>\*\*\n> “They tore[^]*also in 1 article/);
  const long = await (await stage.reader.slash('timeline', { speaker: 'Council' })).reply();
  expect(textOf(long)).toContain('10 statements · 1–4 / 10');
  expect(textOf(await (await stage.reader.press(messageOf(long), buttonOf(long, 'Next'))).reply())).toContain(
    '5–8 / 10',
  );
  expect(textOf(await (await stage.reader.slash('timeline', { speaker: 'Nobody' })).reply())).toContain(
    'Nobody called “Nobody”',
  );
});

it('quotes nothing from files that were edited since, whatever is pressed or asked for', async () => {
  const { reader } = stage;
  const privately = { question: 'Which offer stands?', private: true };
  const answer = await (await reader.slash('ask', privately)).reply();
  const words = 'Our offer stands until';
  expect(textOf(answer)).toContain(words);
  const [, receipt = ''] = /Receipt `(\w{8})`/.exec(textOf(answer)) ?? [];
  await stage.restart({ QUESTIONS: '1000', EDITED: '1' });
  const turns = [
    await reader.slash('verify', { quote: 'Our offer stands till Friday, but not one day longer' }),
    await reader.slash('timeline', { speaker: 'Bo Marsh' }),
    await reader.slash('sources', { article: 'harbour-2' }),
    await reader.slash('sources', { receipt }),
    await reader.press(messageOf(answer), buttonOf(answer, 'Context 1')),
    await reader.press(messageOf(answer), buttonOf(answer, 'Sources')),
    await reader.press(messageOf(answer), `r1:export:${buttonOf(answer, 'Sources').split(':')[2] ?? ''}`),
    await reader.press(messageOf(answer), buttonOf(answer, 'Share here')),
  ];
  for (const turn of turns) {
    const { body, contents } = await turn.reply();
    const sent = JSON.stringify(body) + [...contents.values()].join('\n');
    expect(sent).not.toContain(words);
    expect(sent).not.toContain('Friday and not one day');
  }
  expect(textOf(await (turns[3] as (typeof turns)[number]).reply())).toContain('⚠ Changed or gone since this answer');
  await stage.restart();
});
