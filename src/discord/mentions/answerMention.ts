import { DeadlineError } from '../../errors.ts';
import { refuseToAnswer } from '../../owners/settings/mayUse.ts';
import { type Language, languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { asksNothing } from '../../text/asksNothing.ts';
import { memberOf } from '../access/memberOf.ts';
import { mustWait } from '../access/mustWait.ts';
import { placesOf } from '../access/placesOf.ts';
import { type Reply, sentence } from '../elements/components.ts';
import { askFollowing } from '../interaction/askFollowing.ts';
import { bindMessage } from '../interaction/bindCorpus.ts';
import { stampReply } from '../elements/stampReplies.ts';
import type { CommandContext, RunningContext } from '../interaction/commandContext.ts';
import { phraseOfError } from '../interaction/phraseOfError.ts';
import { withLink } from '../interaction/withLink.ts';
import { bounds } from '../limits.ts';
import { renderAnswer } from '../render/answer/renderAnswer.ts';
import type { Mention } from './readMention.ts';

/** Answers a message in its channel; returns the id of what was sent, or null where that did not work. */
export type SendReply = (reply: Reply) => Promise<string | null>;

/**
 * Answers messages that mention the bot, in servers that turned it on, under the rules of `/ask`. What is written there
 * everybody reads: where answers are for whoever asks alone, it says so and answers nothing. In channels where the bot
 * does not answer it is silent, and so it is to somebody who goes on and on. Never rejects.
 */
export function createMentionAnswerer(running: RunningContext): (mention: Mention, send: SendReply) => Promise<void> {
  return async (mention, send) => {
    let language = languageOf(mention.locale);
    try {
      const here = await running.servers.of(mention.guildId);
      if (here.mentions === 'off') return;
      if (here.language !== 'reader') language = here.language;
      const refusal = refuseToAnswer(here, memberOf(mention), placesOf(mention));
      if (refusal === 'channel' || running.pace.take(mention.user.id, mention.guildId) !== null) return;
      const context = await bindMessage(mention.guildId, running, here);
      const answer = (): Promise<void> =>
        refusal === 'role'
          ? say(send, phrase(language, 'notYourRole'))
          : answerIn({ ...mention, locale: language }, language, context, send);
      const who = { user: mention.user.id, guild: mention.guildId };
      if (!(await running.inTurn(who, answer))) await say(send, phrase(language, 'busy'));
    } catch (error) {
      const isLate = error instanceof DeadlineError;
      if (isLate) running.log.warn({ mention: mention.id }, 'there was too much to do to finish in time');
      else running.log.error({ mention: mention.id, err: error }, 'a mention could not be answered');
      await say(send, phrase(language, phraseOfError(error))).catch(() => {});
    }
  };
}

async function answerIn(mention: Mention, language: Language, context: CommandContext, send: SendReply): Promise<void> {
  const { text } = mention;
  const refusal =
    context.corpusName === null
      ? phrase(language, 'noCorpusHere')
      : context.here.answers === 'private'
        ? phrase(language, 'mentionPrivate')
        : asksNothing(text)
          ? phrase(language, 'mentionBlank')
          : text.length > bounds.question
            ? phrase(language, 'tooLong', { n: text.length, max: bounds.question })
            : mustWait(mention, context.rate, context.here);
  if (refusal !== null) return say(send, refusal);
  const { answer, remember } = await askFollowing(mention, text, {}, context, false);
  const reply = renderAnswer(answer, withLink(answer, { language, isPrivate: false }, context));
  const { areSeveral } = context.corpora;
  const sent = await send(areSeveral ? stampReply(reply, context.corpusName ?? '') : reply);
  if (sent !== null) remember(sent);
}

async function say(send: SendReply, words: string): Promise<void> {
  await send(sentence(words));
}
