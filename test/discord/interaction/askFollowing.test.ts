import type { ChatInputCommandInteraction } from 'discord.js';
import { expect, it } from 'vitest';
import { askFollowing } from '../../../src/discord/interaction/askFollowing.ts';
import { createThreadSubjects } from '../../../src/discord/interaction/asker/threadSubjects.ts';
import { commandContext, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';

const FIRST = 'What did Harbour Lines say of the offer?';

function desk() {
  const services = fakeContext();
  const context = commandContext(services);
  const ask = async (
    user: string,
    question: string,
    { isPrivate = false, channelId = 'thread', isThread = true } = {},
  ) => {
    const { interaction } = fakeInteraction<ChatInputCommandInteraction>({ kind: 'slash', user, channelId });
    Object.assign(interaction, { channel: { isThread: () => isThread, parentId: 'quay' } });
    const { answer, remember } = await askFollowing(interaction, question, {}, context, isPrivate);
    return { asked: answer.question, remember };
  };
  return { context, ask };
}

it('keeps what a thread is about, whoever asks on', async () => {
  const { ask } = desk();
  await ask('ada', FIRST);
  expect((await ask('bo', 'and the Ferry Crews?')).asked).toMatch(/Ferry Crews say of the offer/);
  // Outside of threads a question leans on one's own alone.
  await ask('ada', FIRST, { channelId: 'quay', isThread: false });
  expect((await ask('bo', 'and the Ferry Crews?', { channelId: 'quay', isThread: false })).asked).toBe(
    'and the Ferry Crews?',
  );
});

it('takes up in a thread what the message is about that it was begun at', async () => {
  const { ask } = desk();
  (await ask('ada', FIRST, { channelId: 'quay', isThread: false })).remember('message');
  expect((await ask('bo', 'and the Ferry Crews?', { channelId: 'message' })).asked).toMatch(/say of the offer/);
});

it('never tells a thread what was asked in private, and lets go of what a person asked', async () => {
  const { ask, context } = desk();
  (await ask('ada', FIRST, { isPrivate: true })).remember('message');
  expect((await ask('bo', 'and the Ferry Crews?')).asked).toBe('and the Ferry Crews?');
  expect((await ask('bo', 'and the Ferry Crews?', { channelId: 'message' })).asked).toBe('and the Ferry Crews?');
  await ask('cy', FIRST, { channelId: 'other' });
  // In private somebody may lean on what the thread is about.
  expect((await ask('bo', 'and the Ferry Crews?', { channelId: 'other', isPrivate: true })).asked).toMatch(
    /of the offer/,
  );
  context.threads.forget('cy');
  expect((await ask('di', 'and the Ferry Crews?', { channelId: 'other' })).asked).toBe('and the Ferry Crews?');
});

it('forgets what a thread is about after a while', async () => {
  const threads = createThreadSubjects(20);
  threads.remember('thread', 'ada', { question: FIRST });
  expect(threads.recall('thread')).toEqual({ question: FIRST });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(threads.recall('thread')).toBeNull();
});
