import { MessageFlags, type ButtonInteraction, type RepliableInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../../src/discord/interaction/asker/isPrivate.ts';
import { loadReceipt } from '../../../src/discord/interaction/loadReceipt.ts';
import { replyPrivately } from '../../../src/discord/interaction/replyPrivately.ts';
import { turnPage } from '../../../src/discord/interaction/turnPage.ts';
import { sentence } from '../../../src/discord/elements/components.ts';
import { commandContext, fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { viewerOf } from '../../../src/discord/interaction/asker/viewerOf.ts';

const privately = { ...sentence('Well.'), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral };

describe('replyPrivately', () => {
  it('is the first answer where there is none', async () => {
    for (const kind of ['slash', 'button', 'modal'] as const) {
      const { interaction, did } = fakeInteraction<RepliableInteraction>({ kind });
      await replyPrivately(interaction, 'Well.');
      expect(did).toEqual([{ did: 'reply', what: privately }]);
    }
  });

  it('fills a reply that is waiting', async () => {
    const { interaction, did } = fakeInteraction<RepliableInteraction>({ kind: 'slash' });
    await interaction.deferReply();
    await replyPrivately(interaction, 'Well.');
    expect(did.at(-1)).toEqual({ did: 'editReply', what: sentence('Well.') });
  });

  it('follows an answer that is there, and never overwrites the message under a button', async () => {
    const answered = fakeInteraction<RepliableInteraction>({ kind: 'slash' });
    await answered.interaction.deferReply();
    await answered.interaction.editReply('the answer');
    const pressed = fakeInteraction<ButtonInteraction>({ kind: 'button' });
    await pressed.interaction.deferUpdate();
    for (const { interaction, did } of [answered, pressed]) {
      await replyPrivately(interaction, 'Well.');
      expect(did.at(-1)).toEqual({ did: 'followUp', what: privately });
    }
  });
});

describe('turnPage', () => {
  const turn = async (message: { isPrivate: boolean; asker: string | null; repliedTo?: string }) => {
    const { interaction, did } = fakeInteraction<ButtonInteraction>({ kind: 'button', user: 'ada', message });
    return { seenByOne: await turnPage(interaction), did, isPrivate: isPrivate(interaction) };
  };

  it('turns the message of the asker, and one whose asker nobody knows', async () => {
    for (const asker of ['ada', null])
      expect(await turn({ isPrivate: false, asker })).toEqual({
        seenByOne: false,
        did: [{ did: 'deferUpdate', what: undefined }],
        isPrivate: false,
      });
  });

  it('takes whoever is replied to for the asker, where a message was answered', async () => {
    expect(await turn({ isPrivate: false, asker: null, repliedTo: 'ada' })).toMatchObject({ seenByOne: false });
    expect(await turn({ isPrivate: false, asker: null, repliedTo: 'bo' })).toMatchObject({ seenByOne: true });
  });

  it('gives anybody else a copy that only they see', async () => {
    expect(await turn({ isPrivate: false, asker: 'bo' })).toEqual({
      seenByOne: true,
      did: [{ did: 'deferReply', what: { flags: MessageFlags.Ephemeral } }],
      isPrivate: false,
    });
  });

  it('turns a private message whoever asked: one person sees it', async () => {
    for (const asker of ['ada', 'bo', null])
      expect(await turn({ isPrivate: true, asker })).toEqual({
        seenByOne: true,
        did: [{ did: 'deferUpdate', what: undefined }],
        isPrivate: true,
      });
  });
});

describe('loadReceipt', () => {
  const context = commandContext(fakeContext());

  it('gives the answer and says nothing', async () => {
    const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');
    const { interaction, did } = fakeInteraction<RepliableInteraction>({ kind: 'slash' });
    await context.state.receipts.save(answer, viewerOf(interaction));
    expect(await loadReceipt(interaction, answer.receipt, context)).toEqual(answer);
    expect(did).toEqual([]);
  });

  it('says where there is none, in the reader’s language, with as much of what was typed as fits', async () => {
    const missing = async (receipt: string, locale: string) => {
      const { interaction, did } = fakeInteraction<RepliableInteraction>({ kind: 'slash', locale });
      expect(await loadReceipt(interaction, receipt, context)).toBeNull();
      return JSON.stringify(did);
    };
    expect(await missing('*NONE*', 'en-GB')).toContain(
      String.raw`I have no answer with the receipt \\*NONE\\*. Receipts stand under each answer.`,
    );
    expect(await missing('x'.repeat(150), 'de')).toMatch(/Beleg.* x{99}…/);
  });
});
