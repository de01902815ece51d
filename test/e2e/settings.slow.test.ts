import { expect, it } from 'vitest';
import { componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import type { Actor, Turn } from './twin/createActor.ts';
import { useBot } from './useBot.ts';

/** `/settings`, and that it holds: as a manager, as a member, in direct messages and from another server. */
const stage = useBot();
const ROLE = '100000000000000001';

type Sent = Record<string, unknown> & { member?: { permissions: string; roles: string[]; user: unknown } };

const asMember = (sent: Sent) => void Object.assign(sent.member ?? {}, { permissions: '68608' });
const withRole = (sent: Sent) => void Object.assign(sent.member ?? {}, { permissions: '68608', roles: [ROLE] });
const inDirect = (sent: Sent) => {
  Object.assign(sent, { user: sent.member?.user, context: 1 });
  delete sent.member;
  delete sent['guild_id'];
};
const elsewhere = (sent: Sent) => void Object.assign(sent, { guild_id: '999999999999999999' });

const form = async (who: Actor = stage.admin) => (await who.slash('settings')).reply();
const choose = async (name: string, values: readonly string[], type: number, resolved: object = {}) => {
  const data = { custom_id: `r1:settings:${name}`, component_type: type, values, resolved };
  return (await stage.admin.send(3, data, messageOf(await form()))).reply();
};
const pressed = async (what: string) =>
  stage.admin.send(3, { custom_id: `r1:settings:${what}`, component_type: 2 }, messageOf(await form()));
const asked = async (who: Actor, change?: (sent: Sent) => void) => {
  const turn = await who.slash('ask', { question: 'Which offer stands?' }, change);
  return { turn, said: textOf(await turn.reply()), isPrivate: isEphemeral(await turn.first()) };
};
const chosen = (sent: Parameters<typeof componentsOf>[0], name: string) =>
  componentsOf(sent)
    .filter(({ custom_id: id }) => id === `r1:settings:${name}`)
    .flatMap((menu) => [
      ...((menu as { default_values?: { id: string }[] }).default_values ?? []).map(({ id }) => id),
      ...((menu.options ?? []) as readonly { value: string; default?: boolean }[])
        .filter((option) => option.default === true)
        .map(({ value }) => value),
    ]);

it('shows a manager what holds, to them alone, and nobody else', async () => {
  const turn = await stage.admin.slash('settings');
  expect(isEphemeral(await turn.first())).toBe(true);
  const shown = await turn.reply();
  expect(textOf(shown)).toContain('### Settings of this server');
  expect(['channels', 'answers', 'language', 'length'].map((name) => chosen(shown, name))).toEqual([
    [],
    ['public'],
    ['reader'],
    ['all'],
  ]);
  const refused: readonly [(sent: Sent) => void, string][] = [
    [asMember, 'Only members with Manage Server'],
    [inDirect, 'in servers only'],
  ];
  for (const [change, why] of refused) {
    const sent: Promise<Turn>[] = [
      stage.reader.slash('settings', {}, change),
      stage.reader.press(messageOf(shown), 'r1:settings:reset', change),
      stage.reader.choose(messageOf(shown), 'r1:settings:answers', 'private', change),
      stage.reader.send(5, { custom_id: 'r1:settings:cooldown', components: [] }, undefined, change),
    ];
    for (const one of sent) {
      const answer = await one;
      expect(textOf(await answer.reply())).toContain(why);
      expect(isEphemeral(await answer.first())).toBe(true);
    }
  }
  // A manager of another server sets what holds there.
  await (await stage.reader.choose(messageOf(shown), 'r1:settings:answers', 'private', elsewhere)).reply();
  expect(chosen(await form(), 'answers')).toEqual(['public']);
  expect((await asked(stage.reader)).isPrivate).toBe(false);
  expect((await asked(stage.reader, elsewhere)).isPrivate).toBe(true);
});

it('answers in chosen channels only, whatever is asked or pressed, and elsewhere says where', async () => {
  const before = await asked(stage.admin);
  const [news = ''] = stage.discord.twin.channels;
  expect(chosen(await choose('channels', [news], 8), 'channels')).toEqual([news]);
  expect((await asked(stage.reader)).said).toContain('Our offer stands');
  const refused = await asked(stage.admin);
  expect(refused).toMatchObject({ said: `In this server I answer in <#${news}>.`, isPrivate: true });
  const message = messageOf(await before.turn.reply());
  const receipt = /Receipt `(\w+)`/.exec(before.said)?.[1] ?? '';
  for (const turn of [
    await stage.admin.slash('verify', { quote: 'they tore up the rota' }),
    await stage.admin.slash('sources'),
    await stage.admin.slash('timeline', { speaker: 'quill' }),
    ...(await Promise.all(
      ['page', 'sources', 'context', 'export', 'share', 'more', 'helpful', 'unhelpful', 'nearest'].map((kind) =>
        stage.admin.press(message, `r1:${kind}:${receipt}:0`),
      ),
    )),
  ])
    expect(textOf(await turn.reply())).toBe(refused.said);
  const typed = await (await stage.admin.typeInto('ask', 'side', 'ferry')).reply();
  expect((typed.body as { data: { choices: object[] } }).data.choices).toEqual([]);
  for (const name of ['help', 'privacy'])
    expect(textOf(await (await open(stage.admin, name)).reply())).not.toContain('I answer in');
  expect((await asked(stage.admin, inDirect)).said).toContain('Our offer stands');
  await choose('channels', [], 8);
  expect((await asked(stage.admin)).said).toContain('Our offer stands');
});

it('answers chosen roles and managers, and lets a role do what it was given', async () => {
  const resolved = { roles: { [ROLE]: role() } };
  expect(chosen(await choose('askRoles', [ROLE], 6, resolved), 'askRoles')).toEqual([ROLE]);
  expect((await asked(stage.reader, asMember)).said).toContain('only some roles may ask');
  expect((await asked(stage.reader, withRole)).said).toContain('Our offer stands');
  expect((await asked(stage.reader)).said).toContain('Our offer stands');
  await choose('askRoles', [], 6);

  const corpus = async (name: string, change: (sent: Sent) => void) => {
    const data = { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name, type: 1, options: [] }] };
    return textOf(await (await stage.reader.send(2, data, undefined, change)).settled());
  };
  expect(await corpus('reindex', withRole)).toContain('and roles that they named in /settings');
  await choose('reindexRoles', [ROLE], 6, resolved);
  expect(await corpus('reindex', withRole)).toContain('The new index is live');
  expect(await corpus('reindex', asMember)).toContain('and roles that they named in /settings');
  expect(await corpus('upload', withRole)).toContain('and roles that they named in /settings');
  expect(await corpus('status', withRole)).toContain('Only members with Manage Server');
});

it('answers as privately, as long and in the language that was chosen', async () => {
  await choose('answers', ['private'], 3);
  expect((await asked(stage.reader)).isPrivate).toBe(true);
  const aloud = await stage.reader.slash('ask', { question: 'Which offer stands?', private: false });
  expect(isEphemeral(await aloud.first())).toBe(false);
  for (const turn of [
    await stage.reader.slash('verify', { quote: 'they tore up the rota' }),
    await stage.reader.slash('timeline', { speaker: 'quill' }),
  ])
    expect(isEphemeral(await turn.first())).toBe(true);

  const question = 'Which offer, rota and Quill?';
  const ask = async () => textOf(await (await stage.reader.slash('ask', { question })).reply());
  expect(await ask()).toContain('**Harbour Lines** · showing 2 of 4');
  await choose('length', ['1'], 3);
  expect(await ask()).toContain('**Harbour Lines** · showing 1 of 4');

  expect(textOf(await choose('language', ['de'], 3))).toContain('### Einstellungen dieses Servers');
  expect(await ask()).toContain('**Quellen**');
  expect((await asked(stage.reader, inDirect)).said).toContain('**Sources**');
  await (await pressed('reset')).reply();
  expect(await asked(stage.reader)).toMatchObject({ isPrivate: false });
});

it('has members pause between questions, as long as a manager says in a modal', async () => {
  const modal = (await (await pressed('cooldown')).first()).body as { data: { custom_id: string } };
  const send = async (value: string) =>
    textOf(
      await (
        await stage.admin.send(5, {
          custom_id: modal.data.custom_id,
          components: [{ type: 18, component: { type: 4, custom_id: 'seconds', value } }],
        })
      ).reply(),
    );
  expect(await send('soon')).toBe('A whole number from 0 (no pause) to 3600 (an hour)');
  expect(await send('3601')).toBe('A whole number from 0 (no pause) to 3600 (an hour)');
  expect(await send('60')).toContain('Seconds between two questions of a member**: 60');
  const { said } = await asked(stage.other);
  expect(said).toContain('Our offer stands');
  expect(await asked(stage.other)).toMatchObject({
    said: expect.stringMatching(/pause between two questions.*<t:\d+:R>/),
    isPrivate: true,
  });
  expect((await asked(stage.other, inDirect)).said).toContain('Our offer stands');
  await send('0');
});

it('exports and imports settings, and tells who changed what', async () => {
  const [news = ''] = stage.discord.twin.channels;
  await choose('channels', [news], 8);
  const exported = await (await pressed('export')).reply();
  const [file = ''] = [...exported.contents.values()];
  expect(JSON.parse(file)).toMatchObject({ onRecordSettings: 1, settings: { channels: [news], length: 'all' } });
  expect(textOf(await (await pressed('reset')).reply())).toContain('Everything is back');

  const modal = (await (await pressed('import')).first()).body as { data: { custom_id: string } };
  const imported = async (content: string) => {
    stage.discord.cdn.set('/cdn/settings.json', Buffer.from(content));
    const attachment = {
      id: '500000000000000000',
      filename: 'settings.json',
      size: content.length,
      url: stage.discord.api.replace('/api', '/cdn/settings.json'),
      proxy_url: 'http://127.0.0.1/',
    };
    return (
      await stage.admin.send(5, {
        custom_id: modal.data.custom_id,
        components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [attachment.id] } }],
        resolved: { attachments: { [attachment.id]: attachment } },
      })
    ).reply();
  };
  expect(textOf(await imported('{"a":1}'))).toContain('The file was not taken: onRecordSettings');
  expect(textOf(await imported(' '.repeat(70_000)))).toContain('up to 64 KiB');
  const strange = file.replace('"cooldown": 0', '"cooldown": 9').replace(news, `${news}", "100000000000000077`);
  const shown = await imported(strange);
  expect(textOf(shown)).toContain('1 channel or role that this server does not have was left out.');
  expect(textOf(shown)).toContain('a member**: 9');
  expect(chosen(shown, 'channels')).toEqual([news]);

  expect(chosen(await choose('alerts', [news], 8), 'alerts')).toEqual([news]);
  expect(chosen(await choose('alerts', [], 8), 'alerts')).toEqual([]);
  const changes = textOf(await (await pressed('changes')).reply());
  expect(changes).toContain(`**Channel for alerts**: <#${news}> → –`);
  expect(changes).toMatch(/<t:\d+:f> <@\d+> \*\*Seconds between two questions of a member\*\*: 0 → 9/);
  expect(changes).toContain(`**Channels where I answer**: <#${news}> → –`);
  await (await pressed('reset')).reply();
});

it('answers nobody where what was set is lost, until a manager looks at it', async () => {
  await choose('answers', ['private'], 3);
  await stage.restartWithNothing();
  const lost = 'What was set in this server is lost';
  expect(await asked(stage.reader)).toMatchObject({ said: expect.stringContaining(lost), isPrivate: true });
  expect((await asked(stage.reader, inDirect)).said).toContain('Our offer stands');
  expect(textOf(await (await stage.reader.slash('help')).reply())).toContain('On Record');
  expect(textOf(await form())).toContain(`⚠ ${lost}`);
  const confirmed = textOf(await (await pressed('reset')).reply());
  expect(confirmed).not.toContain(lost);
  expect((await asked(stage.reader)).said).toContain('Our offer stands');
  // The other server's managers have not looked yet.
  expect((await asked(stage.reader, elsewhere)).said).toContain(lost);
});

function open(who: Actor, name: string): Promise<Turn> {
  const options = name === 'privacy' ? [{ name: 'about', type: 1, options: [] }] : [];
  return who.send(2, { id: '300000000000000005', name, type: 1, options });
}

function role() {
  return {
    id: ROLE,
    name: 'readers',
    color: 0,
    hoist: false,
    position: 1,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
