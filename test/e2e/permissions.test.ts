import { expect, it } from 'vitest';
import { allCommands } from '../../commands/all.ts';
import { isSlash } from '../../src/discord/interaction/command.ts';
import { allControls } from '../../src/discord/controls/all.ts';
import type { Actor, Turn } from './twin/createActor.ts';
import { messageOf, textOf } from './reading.ts';
import { useBot } from './useBot.ts';

/**
 * Everything that manages articles or settings, as the code lists it, so that nothing new is left out: as a member, in
 * direct messages, from another server, and as a manager.
 */
const stage = useBot();

type Sent = Record<string, unknown> & { member?: { permissions: string; user: unknown } };
type Send = (who: Actor, change?: (sent: Sent) => void) => Promise<Turn>;

const asMember = ({ member }: Sent) => {
  if (member !== undefined) member.permissions = '68608';
};
const inDirect = (sent: Sent) => {
  sent['user'] = sent.member?.user;
  delete sent.member;
  delete sent['guild_id'];
  sent['context'] = 1;
};
const elsewhere = (sent: Sent) => void (sent['guild_id'] = '999999999999999999');

const REFUSED =
  /^(?:Only members with Manage Server|The articles are not managed from here|There are settings in servers only)/;
/** A server may look at what it is offered, and set how it is answered, whoever looks after the articles. */
const OWN = /^\/settings|^\/corpus setup|^press setup|^send setup|^press settings|^send settings/;

/** Commands with what they must be given, and presses and modals, by name. */
function everything(message: string): ReadonlyMap<string, Send> {
  const sends = new Map<string, Send>();
  for (const { data, isManaging } of allCommands.filter(isSlash)) {
    if (isManaging !== true && data.name !== 'settings') continue;
    if (data.name === 'settings') sends.set('/settings', (who, change) => who.slash('settings', {}, change));
    for (const { name, type, options = [] } of (data.options ?? []) as readonly Option[]) {
      expect(type).toBe(1);
      const given = options.filter(({ required }) => required === true);
      const option = { name, type, options: given.map((one) => ({ name: one.name, type: 3, value: 'no such' })) };
      const sent = { id: '300000000000000002', name: data.name, type: 1, options: [option] };
      sends.set(`/${data.name} ${name}`, (who, change) => who.send(2, sent, undefined, change));
    }
  }
  for (const { kind, isManaging, press, submit } of allControls) {
    if (isManaging !== true && kind !== 'settings') continue;
    const id = `r1:${kind}:${ARGUMENT[kind] ?? 'x'}:0`;
    if (press) sends.set(`press ${kind}`, (who, change) => who.choose(message, id, 'no such', change));
    if (submit)
      sends.set(`send ${kind}`, (who, change) =>
        who.send(5, { custom_id: id, components: [], resolved: {} }, undefined, change),
      );
  }
  return sends;
}

interface Option {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly options?: readonly Option[];
}

/** What is chosen of a menu that does several things. */
const ARGUMENT: Readonly<Record<string, string>> = { settings: 'answers', setup: 'corpora', source: 'remove' };

it.each([
  ['a member', asMember],
  ['whoever writes to the bot directly', inDirect],
  ['a manager of another server', elsewhere],
])('refuses %s whatever manages articles or settings', async (who, change) => {
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  for (const [what, send] of everything(messageOf(answer))) {
    if (change === elsewhere && OWN.test(what)) continue;
    const told = textOf(await (await send(stage.reader, change)).reply());
    expect([who, what, told]).toEqual([who, what, expect.stringMatching(REFUSED)]);
  }
});

it('lets a manager of a server of its own', async () => {
  for (const [what, send] of everything('')) {
    if (!what.startsWith('/')) continue;
    const turn = await send(stage.admin);
    expect([what, textOf(await turn.reply())]).toEqual([what, expect.not.stringMatching(REFUSED)]);
  }
});
