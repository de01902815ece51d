import { expect, it } from 'vitest';
import { buttonOf, choicesOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { THREAD } from './twin/gatewayFront.ts';
import { useBot } from './useBot.ts';

/** `/ask`, and the buttons under an answer. */
const stage = useBot({ QUESTIONS: '1000', WEB: 'https://read.example' });

it('answers /ask publicly, side by side, with citations', async () => {
  const turn = await stage.reader.slash('ask', { question: 'Who tore up the rota, and which offer stands?' });
  expect(isEphemeral(await turn.first())).toBe(false);
  const answer = await turn.reply();
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toContain('They tore up the rota at midnight');
  expect(textOf(answer)).toContain('**Ada Quill**, who leads the Ferry Crews’ Union · quote · [1] <t:1930392000:d>');
  expect(textOf(answer)).toContain('**Ferry Crews** · showing 2 of 4');
  expect(textOf(answer)).toContain('[1] **Ferry talks break down on third night** · Coast Courier · <t:');
  // The original opens at the words, and its host is seen before.
  expect(componentsOf(answer).find(({ label }) => label === '[1] courier.example')).toMatchObject({
    url: expect.stringMatching(/^https:\/\/courier\.example\/ferry-talks#:~:text=%E2%80%9CThey%20tore/),
  });
});

it('narrows to a side and a source, privately, and shares on request', async () => {
  const [choice] = choicesOf(await (await stage.reader.typeInto('ask', 'source', 'third night')).reply());
  const turn = await stage.reader.slash('ask', {
    question: 'What about the rota?',
    side: 'Ferry Crews',
    source: choice?.value ?? '',
    private: true,
  });
  expect(isEphemeral(await turn.first())).toBe(true);
  const answer = await turn.reply();
  expect(textOf(answer)).toContain('Only Ferry Crews · Only from Ferry talks break down on third night');
  const shared = await stage.reader.press(messageOf(answer), buttonOf(answer, 'Share here'));
  expect(isEphemeral(await shared.first())).toBe(false);
  expect(textOf(await shared.reply())).toContain('They tore up the rota');
});

it('leads to the answer on the web, by a link of its own where it is private', async () => {
  const linkOf = (sent: Parameters<typeof componentsOf>[0]) =>
    componentsOf(sent).find(({ label }) => label === 'Open on the web')?.url;
  const link = (isPrivate: boolean) =>
    expect.stringMatching(`^https://read.example/answers/[0-9A-Z]{8,26}.private=${isPrivate}$`);
  const open = await (await stage.reader.slash('ask', { question: 'Who tore up the rota?' })).reply();
  expect(linkOf(open)).toEqual(link(false));
  const hidden = await (await stage.reader.slash('ask', { question: 'Who tore up the rota?', private: true })).reply();
  expect(linkOf(hidden)).toEqual(link(true));
  const shared = await (await stage.reader.press(messageOf(hidden), buttonOf(hidden, 'Share here'))).reply();
  expect(linkOf(shared)).toEqual(link(false));
});

it('says so when nothing answers, and when a source is unknown', async () => {
  const nothing = await (await stage.reader.slash('ask', { question: 'Volcanoes?' })).reply();
  expect(textOf(nothing)).toContain('These articles do not answer this.');
  const turn = await stage.other.press(messageOf(nothing), buttonOf(nothing, 'Show the nearest passages'));
  expect(isEphemeral(await turn.first())).toBe(true);
  const near = await turn.reply();
  expect(textOf(near)).toContain('Nearest passages. They do not answer the question.');
  const second = await stage.other.press(messageOf(near), buttonOf(near, 'Next'));
  expect((await second.first()).body).toEqual({ type: 6 });
  expect(textOf(await second.reply())).toContain('Page 2 of');
  const context = await stage.other.press(messageOf(near), buttonOf(near, 'Context 1'));
  expect(textOf(await context.reply())).toContain('**“They tore up the rota');
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'rota', source: 'The Nowhere *Times*' })).reply()),
  ).toContain('The Nowhere \\*Times\\*');
  expect(textOf(await (await stage.reader.slash('ask', { question: 'rota', side: 'The *Moon*' })).reply())).toContain(
    'know no side “The \\*Moon\\*”',
  );
  expect(textOf(await (await stage.reader.slash('ask', { question: 'rota', side: 'ferry crews' })).reply())).toContain(
    'Only Ferry Crews',
  );
});

it('shows the paragraph around an excerpt to the one who asks for it', async () => {
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const turn = await stage.other.press(messageOf(answer), buttonOf(answer, 'Context 1'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toMatch(
    /> .*\*\*the crews had never answered its last offer\*\*\.\n-# .*seeds\/harbour-1\.txt \d+–\d+/,
  );
});

it('shows more of one side, and all sources, to the one who asks for them', async () => {
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const cited = await stage.other.press(messageOf(answer), buttonOf(answer, 'Sources'));
  expect(isEphemeral(await cited.first())).toBe(true);
  expect(textOf(await cited.reply())).toMatch(/\[2\] \*\*Harbour Lines[^]*seeds\/harbour-2\.txt/);
  const turn = await stage.reader.press(messageOf(answer), buttonOf(answer, 'More: Harbour Lines (+2)'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toContain('Only Harbour Lines');
});

it('turns pages, after a restart too; others get a copy of their own', async () => {
  const answer = await (await stage.reader.slash('ask', { question: longQuestion })).reply();
  expect(textOf(answer)).toContain('Page 1 of 3');
  await stage.restart();
  const next = buttonOf(answer, 'Next');
  const copy = await stage.other.press(messageOf(answer), next);
  expect(isEphemeral(await copy.first())).toBe(true);
  expect(textOf(await copy.reply())).toContain('Page 2 of 3');
  const turned = await stage.reader.press(messageOf(answer), next);
  expect((await turned.first()).body).toEqual({ type: 6 });
  expect(messageOf(await turned.reply())).toBe(messageOf(answer));
  expect(textOf(await turned.reply())).toContain('Page 2 of 3');
});

it('says something went wrong, once, and logs one line without the question', async () => {
  const before = stage.bot.lines.length;
  const turn = await stage.reader.slash('ask', { question: 'Please explode over the rota' });
  expect(textOf(await turn.reply())).toContain('Something went wrong on my side');
  const errors = stage.bot.lines.slice(before).filter((line) => line.includes('"level":50'));
  expect(errors).toHaveLength(1);
  expect(stage.bot.lines.join('\n')).not.toContain('over the rota');
});

it('completes a follow-up, shows how it was understood, and asks it as written on request', async () => {
  const asker = stage.admin;
  await (
    await asker.slash('ask', { question: 'What did Ferry Crews say about the rota, offer and progress?' })
  ).reply();
  const answer = await (await asker.slash('ask', { question: 'and Harbour Lines?' })).reply();
  expect(textOf(answer)).toContain('### What did Harbour Lines say about the rota, offer and progress?\n-# Understood');
  const plain = await (await asker.press(messageOf(answer), buttonOf(answer, 'Ask it as I wrote it'))).reply();
  expect(textOf(plain)).toContain('### and Harbour Lines?');
  expect(textOf(plain)).not.toContain('Understood');
});

it('goes on in a thread with what the thread is about, whoever asks', async () => {
  const inThread = (sent: Record<string, unknown>) =>
    void Object.assign(sent, { channel_id: THREAD, channel: { id: THREAD, type: 11 } });
  const question = 'What did Ferry Crews say about the rota, offer and progress?';
  await (await stage.reader.slash('ask', { question }, inThread)).reply();
  const other = await (await stage.other.slash('ask', { question: 'and Harbour Lines?' }, inThread)).reply();
  expect(textOf(other)).toContain('### What did Harbour Lines say about the rota, offer and progress?\n-# Understood');
});

it('suggests what was meant, and asks it on request, in private where the answer is', async () => {
  const asker = stage.other;
  const answer = await (await asker.slash('ask', { question: 'Zebra rotta?', private: true })).reply();
  expect(textOf(answer)).toContain('Did you mean: Zebra rota?');
  const turn = await asker.press(messageOf(answer), buttonOf(answer, 'Did you mean: Zebra rota?'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toContain('### Zebra rota?');
});

it('keeps a private answer private, until its asker shares the page that is shown', async () => {
  const asker = stage.other;
  await (
    await asker.slash('ask', {
      question: 'What did Ferry Crews say about the rota, offer and progress?',
      private: true,
    })
  ).reply();
  const leaning = await (await asker.slash('ask', { question: 'and Harbour Lines?', private: true })).reply();
  const literal = await asker.press(messageOf(leaning), buttonOf(leaning, 'Ask it as I wrote it'));
  expect(isEphemeral(await literal.first())).toBe(true);
  // A public follow-up does not tell everybody what was asked in private.
  await (await asker.slash('ask', { question: 'What did Ferry Crews say about the rota?', private: true })).reply();
  expect(textOf(await (await asker.slash('ask', { question: 'and Harbour Lines?' })).reply())).toContain(
    '### and Harbour Lines?',
  );
  const long = await (await asker.slash('ask', { question: longQuestion, private: true })).reply();
  const second = await (await asker.press(messageOf(long), buttonOf(long, 'Next'))).reply();
  const shared = await asker.press(messageOf(second), buttonOf(second, 'Share here'));
  expect(isEphemeral(await shared.first())).toBe(false);
  expect(textOf(await shared.reply())).toContain('Page 2 of');
});

it('notes what helped and what did not, without the person', async () => {
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  expect(textOf(await (await stage.other.press(messageOf(answer), buttonOf(answer, 'Helpful'))).reply())).toContain(
    'Noted, without your name',
  );
  // Once more, which is thanked for and changes nothing.
  expect(textOf(await (await stage.other.press(messageOf(answer), buttonOf(answer, 'Helpful'))).reply())).toContain(
    'Noted, without your name',
  );
  const modal = await (await stage.other.press(messageOf(answer), buttonOf(answer, 'Not helpful'))).reply();
  const { custom_id: id } = (modal.body as { data: { custom_id: string } }).data;
  const sent = await stage.other.send(5, {
    custom_id: id,
    components: [{ type: 18, component: { type: 4, custom_id: 'reason', value: ' No date. ' } }],
  });
  expect(textOf(await sent.reply())).toContain('Noted, without your name');
  // One entry a person: what they said last.
  expect(await stage.kept(({ feedback }) => feedback.all())).toMatchObject([
    { question: 'Which offer stands?', helpful: false, reason: 'No date.', shown: { question: 'Which offer stands?' } },
  ]);
});

it('deletes an answer for its asker and for managers, and for nobody else', async () => {
  const member = (sent: Record<string, unknown>) => void Object.assign(sent['member'] as object, { permissions: '0' });
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, member)).reply();
  const id = buttonOf(answer, 'Delete');
  const [, receipt = ''] = /Receipt `(\w{8})`/.exec(textOf(answer)) ?? [];
  const refused = await stage.other.press(messageOf(answer), id, member);
  expect(textOf(await refused.reply())).toContain('Only whoever asked can delete this answer');
  expect(isEphemeral(await refused.first())).toBe(true);
  const gone = await stage.reader.press(messageOf(answer), id, member);
  expect(textOf(await gone.followUp())).toContain('Deleted');
  expect(gone.all().some(({ method, status }) => method === 'DELETE' && status < 300)).toBe(true);
  expect(textOf(await (await stage.reader.slash('sources', { receipt })).reply())).toContain(
    'no answer with the receipt',
  );

  const other = await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, member)).reply();
  expect(textOf(await (await stage.other.press(messageOf(other), buttonOf(other, 'Delete'))).followUp())).toContain(
    'Deleted',
  );
  const alone = await (await stage.reader.slash('ask', { question: 'Which offer stands?', private: true })).reply();
  expect(() => buttonOf(alone, 'Delete')).toThrow();
});

it('asks in a period of days, and of what is no day says how to write one', async () => {
  const { reader } = stage;
  const asked = async (options: Record<string, string>) =>
    textOf(await (await reader.slash('ask', { question: 'Which offer, rota and Mediators?', ...options })).reply());
  const late = await asked({ since: '2031-03-05', until: '2031-03' });
  expect(late).toMatch(/From <t:\d+:D> · Until <t:\d+:D>/);
  expect(late).toContain('Our offer stands');
  expect(late).not.toMatch(/never answered its last offer|left the table/);
  expect(await asked({ until: '2031-03-04' })).toMatch(/never answered its last offer/);
  expect(await asked({ until: '2030' })).toContain('These articles do not answer this.');
  expect(await asked({ since: 'last week' })).toContain('“last week” is no date. Write 2025-07-25');
  expect(await asked({ until: '2031-02-29' })).toContain('is no date');
});

it('refuses a question that is too long, and one too many, kindly and privately', async () => {
  const long = await stage.reader.slash('ask', { question: 'Why? '.repeat(61) });
  expect(isEphemeral(await long.first())).toBe(true);
  expect(textOf(await long.reply())).toContain('That question has 304 characters; I take up to 300');
});

const longQuestion = 'What about the lighthouse budget?';

it('tells whoever asks nothing, or of days in the wrong order, what to write', async () => {
  const refused = async (options: Readonly<Record<string, string>>): Promise<string> => {
    const turn = await stage.reader.slash('ask', { question: 'Who tore up the rota?', ...options });
    expect(isEphemeral(await turn.first())).toBe(true);
    return textOf(await turn.reply());
  };
  expect(await refused({ question: '\u200B?!' })).toContain('Please write a question.');
  expect(await refused({ since: '2031-03', until: '2031-02' })).toContain(
    '“2031-03-01” is later than “2031-02-28”. Give the earlier day first.',
  );
});
