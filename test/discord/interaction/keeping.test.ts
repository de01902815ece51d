import type { BaseInteraction, ModalSubmitInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { askAndKeep } from '../../../src/discord/interaction/askAndKeep.ts';
import { createCommandContext } from '../../../src/discord/interaction/commandContext.ts';
import { noteFeedback } from '../../../src/discord/interaction/noteFeedback.ts';
import type { Asked } from '../../../src/domain/answer.ts';
import { fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';
import { logLines } from '../../fakes/logLines.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

describe('askAndKeep', () => {
  const { interaction } = fakeInteraction<BaseInteraction>({ kind: 'slash', user: 'ada', channelId: 'quay' });
  const ask = async (asked: Asked, logQuestions = false) => {
    const { log, lines } = logLines();
    const fake = fakeContext({ log, settings: { logQuestions, allowUploads: true } });
    const context = createCommandContext(fake);
    const answer = await askAndKeep(interaction, 'Which offer stands?', asked, context);
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
    expect(await context.receipts.load(answer.receipt)).toEqual(answer);
    expect(await context.receipts.last('ada:quay')).toEqual(answer);
    expect((await ask({})).answer).not.toHaveProperty('asked');
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
    expect((await ask({}, true)).lines).toMatchObject([{ question: 'Which offer stands?' }]);
  });
});

describe('noteFeedback', () => {
  const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');

  it('notes each judgement of a person once, and thanks for it every time', async () => {
    const fake = fakeContext();
    const context = createCommandContext(fake);
    await context.receipts.save(answer);
    const judge = async (user: string, helpful: boolean, reason: string | null) => {
      const { interaction, did } = fakeInteraction<ModalSubmitInteraction>({ kind: 'modal', user, locale: 'en-GB' });
      await interaction.deferReply();
      await noteFeedback(interaction, answer.receipt, { helpful, reason }, context);
      expect(JSON.stringify(did.slice(1))).toMatch(/^\[\{"did":"editReply".*Noted, without your name\. Thank you\./);
    };
    const all = [
      ['ada', true, null],
      ['bo', true, null],
      ['ada', false, null],
      ['ada', false, 'Too short'],
    ] as const;
    for (const [user, helpful, reason] of [...all, ...all]) await judge(user, helpful, reason);
    expect(fake.feedback).toMatchObject(
      all.map(([, helpful, reason]) => ({ receipt: answer.receipt, question: answer.question, helpful, reason })),
    );
    for (const { at } of fake.feedback) {
      expect(new Date(at).toISOString()).toBe(at);
      expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000);
    }
    expect(JSON.stringify(fake.feedback)).not.toMatch(/ada|bo/);
  });

  it('notes nothing of an answer that is not there', async () => {
    const fake = fakeContext();
    const { interaction, did } = fakeInteraction<ModalSubmitInteraction>({ kind: 'modal' });
    await interaction.deferReply();
    await noteFeedback(interaction, 'NOTTHERE', { helpful: true, reason: null }, createCommandContext(fake));
    expect(fake.feedback).toEqual([]);
    expect(JSON.stringify(did.slice(1))).toMatch(/^\[\{"did":"editReply".*no answer with the receipt NOTTHERE/);
  });
});
