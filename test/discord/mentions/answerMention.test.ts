import { PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import type { Reply } from '../../../src/discord/elements/components.ts';
import type { BotContext, CorpusContext } from '../../../src/discord/interaction/botContext.ts';
import { createCommandContext } from '../../../src/discord/interaction/commandContext.ts';
import { createMentionAnswerer } from '../../../src/discord/mentions/answerMention.ts';
import type { Mention } from '../../../src/discord/mentions/readMention.ts';
import { phrase } from '../../../src/phrases/phrase.ts';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import { fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { council, harbour, newsCorpus } from '../../fakes/newsCorpus.ts';

const FIRST = 'What did Harbour Lines say of the offer?';

/** A bot of two corpora, where each server asks what the test says, in that order. */
async function desk(asked: Record<string, readonly string[]>) {
  const { corpora: _, ...root } = fakeContext();
  const questions: string[] = [];
  const servers = createSettingsStore(root.state.documents, { leastCooldown: 0, longest: 'all', mentions: true });
  for (const guild of Object.keys(asked)) await servers.change(guild, { mentions: 'on' });
  const indexes: Readonly<Record<string, ReturnType<typeof newsCorpus>>> = {
    one: newsCorpus(harbour),
    two: newsCorpus([council, ...harbour]),
  };
  const open = (name: string): CorpusContext => {
    const index = indexes[name] ?? expect.unreachable();
    return {
      ...root,
      corpus: async () => index,
      async ask(question, options) {
        questions.push(`${name}: ${question}`);
        return fakeAnswer(index, question, options);
      },
    };
  };
  const offer = async (guild: string | null) => {
    const names = asked[guild ?? ''] ?? [];
    return { asked: names, offered: names, managed: [] };
  };
  const context: BotContext = { ...root, servers, corpora: { areSeveral: true, open, offer } };
  const answer = createMentionAnswerer(createCommandContext(context));
  let at = 0;
  const mention = async (guildId: string, text: string, user = 'ada', channelId = 'thread') => {
    const sent: Reply[] = [];
    const one: Mention = {
      id: `message ${(at += 1)}`,
      user: { id: user },
      guildId,
      channelId,
      channel: { isThread: () => true, parentId: 'quay' } as unknown as Mention['channel'],
      locale: 'en',
      member: { roles: [] },
      memberPermissions: new PermissionsBitField(),
      text,
    };
    await answer(one, async (reply) => {
      sent.push(reply);
      return one.id;
    });
    return JSON.stringify(sent);
  };
  return { questions, mention, asked };
}

it('asks the first corpus of the server, and says on its buttons which that is', async () => {
  const { questions, mention } = await desk({ g1: ['two', 'one'] });
  const sent = await mention('g1', FIRST);
  expect(questions).toEqual([`two: ${FIRST}`]);
  const ids = [...sent.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) expect(id).toMatch(/^r1@two:/);
});

it('says so where no corpus is asked, and asks none', async () => {
  const { questions, mention } = await desk({ g1: [] });
  expect(await mention('g1', FIRST)).toContain('No corpus is asked here');
  expect(questions).toEqual([]);
});

it('leans on what a thread is about only within one corpus, and so on what one asked oneself', async () => {
  const bot = await desk({ g1: ['one'] });
  await bot.mention('g1', FIRST);
  bot.asked['g1'] = ['two'];
  await bot.mention('g1', 'and the Ferry Crews?', 'bo');
  await bot.mention('g1', 'and the Ferry Crews?');
  bot.asked['g1'] = ['one'];
  await bot.mention('g1', 'and the Ferry Crews?', 'bo');
  expect(bot.questions).toEqual([
    `one: ${FIRST}`,
    'two: and the Ferry Crews?',
    'two: and the Ferry Crews?',
    expect.stringMatching(/^one: .*say of the offer/),
  ]);
});

it('asks for a question where what is written holds no letter and no digit', async () => {
  const { questions, mention } = await desk({ g1: ['one'] });
  const sent = await mention('g1', '\u200B?!');
  expect(sent).toContain(JSON.stringify(phrase('en', 'mentionBlank')).slice(1, -1));
  expect(questions).toEqual([]);
});
