import type { BaseInteraction, ModalSubmitInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { askAndKeep } from '../../../src/discord/interaction/askAndKeep.ts';
import { noteFeedback } from '../../../src/discord/interaction/noteFeedback.ts';
import type { Asked } from '../../../src/domain/answer.ts';
import { commandContext, fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';
import { logLines } from '../../fakes/logLines.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

describe('askAndKeep', () => {
  const { interaction } = fakeInteraction<BaseInteraction>({ kind: 'slash', user: 'ada', channelId: 'quay' });
  const ask = async (asked: Asked, { logQuestions = false, isPrivate = false } = {}) => {
    const { log, lines } = logLines();
    const fake = fakeContext({ log, settings: { logQuestions, allowUploads: true, retentionDays: 90 } });
    const context = commandContext(fake);
    const answer = await askAndKeep(interaction, 'Which offer stands?', asked, context, isPrivate);
    return { answer, lines, context, asked: fake.asked };
  };

  it('asks what was asked, of whom and where', async () => {
    expect((await ask({})).asked).toStrictEqual([{ question: 'Which offer stands?', options: {} }]);
    expect((await ask({ side: 'Harbour Lines' })).asked[0]?.options).toStrictEqual({ side: 'Harbour Lines' });
    expect((await ask({ source: 'Sound Radio', typed: 'And?' })).asked[0]?.options).toStrictEqual({
      source: 'Sound Radio',
    });
  });

  it('keeps the answer as the last one of this person in this channel, with how it was asked', async () => {
    const asked = { side: 'Harbour Lines', typed: 'And they?' };
    const { answer, context } = await ask(asked);
    expect(answer.asked).toEqual(asked);
    const { receipts } = context.state;
    const here = { guild: 'g1', channel: 'quay' };
    expect(await receipts.load(answer.receipt, { ...here, user: 'bo' })).toEqual(answer);
    expect(await receipts.last({ ...here, user: 'ada' })).toEqual(answer);
    expect((await ask({})).answer).not.toHaveProperty('asked');
  });

  it('keeps a private answer for its asker alone', async () => {
    const { answer, context } = await ask({}, { isPrivate: true });
    const load = (user: string) =>
      context.state.receipts.load(answer.receipt, { user, guild: 'g1', channel: 'quay', pressed: true });
    expect([await load('bo'), await load('ada')]).toEqual([null, answer]);
  });

  it('logs what came of it, and the question only where that is wanted', async () => {
    const { answer, lines } = await ask({});
    const { receipt, outcome, confidence, ms, excerpts } = answer;
    expect(lines).toMatchObject([
      {
        level: 30,
        msg: 'answered',
        interaction: 'i1',
        receipt,
        outcome,
        confidence,
        ms,
        excerpts: excerpts.length,
        characters: 19,
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Which offer');
    expect((await ask({}, { logQuestions: true })).lines).toMatchObject([{ question: 'Which offer stands?' }]);
  });
});

describe('noteFeedback', () => {
  const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');

  it('notes what each person thinks of an answer, the last of it, and thanks them every time', async () => {
    const { state, ...fake } = fakeContext();
    const context = commandContext({ ...fake, state });
    await state.receipts.save(answer, { user: 'ada', guild: 'g1', channel: 'c1' });
    const judge = async (user: string, helpful: boolean, reason: string | null) => {
      const { interaction, did } = fakeInteraction<ModalSubmitInteraction>({ kind: 'modal', user, locale: 'en-GB' });
      await interaction.deferReply();
      await noteFeedback(interaction, answer.receipt, { helpful, reason }, context);
      expect(JSON.stringify(did.slice(1))).toMatch(/^\[\{"did":"editReply".*Noted, without your name\. Thank you\./);
    };
    for (const reason of [null, 'Too short', 'Too short']) await judge('ada', false, reason);
    await judge('bo', true, null);
    const entries = await state.feedback.all();
    const { receipt, question } = answer;
    expect(entries).toMatchObject([
      { receipt, question, helpful: false, reason: 'Too short' },
      { receipt, question, helpful: true, reason: null },
    ]);
    for (const { at } of entries) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000);
  });

  it('notes nothing of an answer that is not there, nor of one that somebody else was given in private', async () => {
    const { state, ...fake } = fakeContext();
    await state.receipts.save(answer, { user: 'bo', guild: 'g1', channel: 'c1' }, true);
    for (const receipt of ['NOTTHERE', answer.receipt]) {
      const { interaction, did } = fakeInteraction<ModalSubmitInteraction>({ kind: 'modal', user: 'ada' });
      await interaction.deferReply();
      const context = commandContext({ ...fake, state });
      await noteFeedback(interaction, receipt, { helpful: true, reason: null }, context);
      expect(JSON.stringify(did.slice(1))).toMatch(
        new RegExp(`^\\[\\{"did":"editReply".*no answer with the receipt ${receipt}`),
      );
    }
    expect(await state.feedback.all()).toEqual([]);
  });
});
