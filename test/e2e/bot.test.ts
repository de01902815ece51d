import { expect, it, vi } from 'vitest';
import { REST } from 'discord.js';
import { allCommands } from '../../commands/all.ts';
import { ask } from '../../commands/ask.ts';
import { sources } from '../../commands/sources.ts';
import { syncCommands } from '../../src/discord/gateway/syncCommands.ts';
import { runScript } from '../fixtures/runScript.ts';
import { buttonOf, choicesOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { useBot } from './useBot.ts';

/** The bot as a whole: what it registers, suggests, speaks, and lets those do who run the server. */
const stage = useBot();

it('asks for the Guilds intent and no other', () => {
  expect(stage.discord.gateway.identified).toEqual([1]);
});

it('registers its commands, once; until then the bot says what to do', async () => {
  await vi.waitFor(() => expect(stage.bot.lines.join('\n')).toContain('npm run register'), { timeout: 20_000 });
  const added = 'ask, sources, verify, timeline, Check this quote, help, privacy, watch, corpus, settings';
  expect(await register('--dry-run')).toMatch(new RegExp(`^Would have, everywhere: added ${added}`));
  expect(await register()).toMatch(new RegExp(`^everywhere: added ${added}`));
  const rest = new REST({ api: stage.discord.api }).setToken(stage.discord.token);
  const data = allCommands.map((command) => command.data);
  const { appId, guildId } = stage.discord;
  const nothing = { added: [], changed: [], removed: [] };
  expect(await syncCommands(rest, data, { appId })).toEqual(nothing);
  expect(await syncCommands(rest, data, { appId, guildId })).toMatchObject({ added: data.map(({ name }) => name) });
  expect(await syncCommands(rest, data, { appId, guildId })).toEqual(nothing);
  expect(await syncCommands(rest, data.slice(1), { appId, guildId })).toEqual({
    added: [],
    changed: [],
    removed: ['ask'],
  });
  expect(
    await syncCommands(rest, [{ ...ask.data, description: 'Ask' }], { appId, guildId, dryRun: true }),
  ).toMatchObject({ added: ['ask'] });
  expect(
    await syncCommands(rest, [{ ...sources.data, description: 'Changed' }, ...data.slice(2)], { appId, guildId }),
  ).toEqual({ added: [], changed: ['sources'], removed: [] });
  expect(await syncCommands(rest, [], { appId, guildId })).toMatchObject({
    removed: data.slice(1).map(({ name }) => name),
  });
  expect(puts()).toHaveLength(5);
});

it('leaves the corpus to those who run a server, in servers, and everything else to everybody, everywhere', () => {
  const manageServer = '32';
  const open = allCommands
    .filter(({ data }) => data.default_member_permissions === undefined && data.contexts?.length === 3)
    .map(({ data }) => data.name);
  expect(open).toEqual(['ask', 'sources', 'verify', 'timeline', 'Check this quote', 'help', 'privacy', 'watch']);
  const managed = allCommands.filter(({ data }) => data.default_member_permissions === manageServer);
  expect(managed.map(({ data }) => data.name)).toEqual(['corpus', 'settings']);
  for (const { data } of managed) expect(data).toMatchObject({ contexts: [0], integration_types: [0] });
});

it('suggests sides, outlets and articles as one types', async () => {
  const sides = await (await stage.reader.typeInto('ask', 'side', 'ferry')).reply();
  expect(choicesOf(sides)).toEqual([{ name: 'Ferry Crews', value: 'Ferry Crews' }]);
  const outlets = await (await stage.reader.typeInto('ask', 'source', 'sound')).reply();
  expect(choicesOf(outlets).map(({ name }) => name)).toEqual([
    'Sound Radio',
    'Harbour Lines: "offer stands until Friday" · Sound Radio · 2031-03-05',
    expect.stringMatching(/^Council debates/),
  ]);
  const articles = await (await stage.reader.typeInto('sources', 'article', '')).reply();
  expect(choicesOf(articles)).toHaveLength(4);
});

it('answers controls and commands that it does not know', async () => {
  const answer = await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  for (const id of ['r0:page:old', 'page', 'r1:gone:1', 'r1:page:%E0%A4%A']) {
    const turn = await stage.reader.press(messageOf(answer), id);
    expect(isEphemeral(await turn.first())).toBe(true);
    expect(textOf(await turn.reply())).toContain('older version');
  }
  expect(textOf(await (await stage.reader.slash('forgotten')).reply())).toContain('no longer have this command');
});

it('speaks the language of whoever asks, and works outside of guilds', async () => {
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, locale('de'))).reply()),
  ).toContain('**Quellen**');
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, locale('es-419'))).reply()),
  ).toContain('**Fuentes**');
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, locale('ar'))).reply()),
  ).toContain('**المصادر**');
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, locale('ja'))).reply()),
  ).toContain('**Sources**');
  expect(
    textOf(await (await stage.reader.slash('ask', { question: 'Which offer stands?' }, privately)).reply()),
  ).toContain('Our offer stands');
});

it('tells those who run the server how the corpus is, reindexes one at a time, and takes an article', async () => {
  const admin = stage.admin;
  const run = (subcommand: string) =>
    admin.send(2, {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [{ name: subcommand, type: 1, options: [] }],
    });
  const status = await run('status');
  expect(isEphemeral(await status.first())).toBe(true);
  expect(textOf(await status.reply())).toMatch(/4 articles · \d+ passages · 15 statements\n-# Built <t:\d+:R>/);

  const [first, second] = await Promise.all([run('reindex'), run('reindex')]);
  expect(textOf(await second.reply())).toContain('already being built');
  expect(textOf(await first.settled())).toMatch(
    /The new index is live\.\nadded: 0\nchanged: 0\nremoved: 0\nskipped: 1 \(seeds\/bad\.bin\)/,
  );

  const modal = (await (await run('upload')).reply()).body as { data: { custom_id: string } };
  const send = (name: string, content: string) => {
    stage.discord.cdn.set(`/cdn/${name}`, Buffer.from(content));
    const attachment = {
      id: '500000000000000000',
      filename: name,
      size: content.length,
      url: stage.discord.api.replace('/api', `/cdn/${name}`),
      proxy_url: 'http://127.0.0.1/',
    };
    return admin.send(5, {
      custom_id: modal.data.custom_id,
      components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [attachment.id] } }],
      resolved: { attachments: { [attachment.id]: attachment } },
    });
  };
  expect(textOf(await (await send('virus.exe', 'MZ')).reply())).toContain(
    'virus.exe was not taken: needs a \\*plain\\* name',
  );
  expect(textOf(await (await send('late.txt', 'We sail again at dawn.')).settled())).toMatch(
    /added: 1 \(late\)[^]*- Ferry Crews: 2 → 3 \(\+1\)/,
  );
  expect(textOf(await (await stage.reader.slash('ask', { question: 'When do they sail?' })).reply())).toContain(
    'We sail again at dawn.',
  );
  expect(textOf(await (await send('broken.txt', 'Nothing.')).settled())).toContain('The old one goes on answering');
});

it('lets nobody manage the articles but managers of its own servers, whatever Discord lets through', async () => {
  type Sent = Record<string, unknown> & { member?: { permissions: string; user: unknown } };
  const others: Readonly<Record<string, (sent: Sent) => void>> = {
    'a member without the right': ({ member }) => {
      if (member !== undefined) member.permissions = '68608';
    },
    'in direct messages': (sent) => {
      sent['user'] = sent.member?.user;
      delete sent.member;
      delete sent['guild_id'];
      sent['context'] = 1;
    },
    'a manager of another server': (sent) => {
      sent['guild_id'] = '999999999999999999';
    },
  };
  const file = { name: 'file', type: 3, value: 'late.txt' };
  const options = ['status', 'list', 'stats', 'corrections', 'reindex', 'upload', 'log', 'remove', 'restore'].map(
    (name) => ({
      name,
      type: 1,
      options: name === 'remove' || name === 'restore' ? [file] : [],
    }),
  );
  for (const [who, change] of Object.entries(others)) {
    const refusal = who.startsWith('a member')
      ? 'Only members with Manage Server'
      : 'names the servers that do in GUILDS';
    for (const option of options) {
      const data = { id: '300000000000000002', name: 'corpus', type: 1, options: [option] };
      const turn = await stage.reader.send(2, data, undefined, change);
      const reply = await turn.reply();
      expect([who, option.name, textOf(reply)]).toEqual([who, option.name, expect.stringContaining(refusal)]);
      expect(isEphemeral(await turn.first())).toBe(true);
    }
    const modal = {
      custom_id: 'r1:upload',
      components: [{ type: 18, component: { type: 19, custom_id: 'file', values: ['500000000000000000'] } }],
      resolved: { attachments: {} },
    };
    const turn = await stage.reader.send(5, modal, undefined, change);
    expect([who, textOf(await turn.reply())]).toEqual([who, expect.stringContaining(refusal)]);
  }
  expect(stage.bot.lines.join('\n')).toMatch(
    /"guild":"\d+","user":"\d+","action":"upload","outcome":"refused: Only members/,
  );
});

it('takes back what this server uploaded and nothing else, and says who did what', async () => {
  const run = (name: string, options: readonly object[] = []) =>
    stage.admin.send(2, { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name, type: 1, options }] });
  const file = (value: string) => [{ name: 'file', type: 3, value }];
  expect(textOf(await (await run('remove', file('harbour-1.txt'))).reply())).toContain(
    'harbour-1.txt stays: it was not uploaded from this server',
  );
  await (await run('remove', file('broken.txt'))).settled();
  expect(textOf(await (await run('remove', file('late.txt'))).settled())).toMatch(/removed: 1 \(late\)/);
  expect(textOf(await (await run('restore', file('harbour-1.txt'))).reply())).toContain('was not taken back here');
  const german = await stage.admin.send(
    2,
    {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [{ name: 'restore', type: 1, options: file('x.txt') }],
    },
    undefined,
    locale('de'),
  );
  expect(textOf(await german.reply())).toContain('x.txt bleibt: wurde hier nicht zurückgenommen');
  const french = await stage.admin.send(
    2,
    { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name: 'log', type: 1 }] },
    undefined,
    locale('fr'),
  );
  expect(textOf(await french.reply())).toMatch(/retrait de harbour-1\.txt: refusé : /);
  expect(textOf(await (await run('restore', file('late.txt'))).settled())).toMatch(/added: 1 \(late\)/);
  expect(textOf(await (await run('remove', file('late.txt'))).settled())).toMatch(/removed: 1 \(late\)/);
  const list = textOf(await (await run('list')).reply());
  expect(list).toMatch(/\d of 200 files, \d+ (?:bytes|[KM]iB) of 50 MiB/);
  expect(list).toMatch(/\*\*Can be put back\*\*\n- (broken|late)\.txt \(goes for good <t:\d+:R>\)/);
  expect(list).toMatch(/\*\*Last builds from here\*\*\n- <t:\d+:f> · <@\d+> · done/);
  const stats = textOf(await (await run('stats')).reply());
  expect(stats).toMatch(
    /Questions: \d+\nAnswered: \d+ \(\d+ %\)\nSaid that nothing answers: \d+\nHelpful: 0, not helpful: 0/,
  );
  const log = textOf(await (await run('log')).reply());
  expect(log).toMatch(/remove late\.txt: done[^]*restore late\.txt: done[^]*remove late\.txt: done/);
  expect(log).toMatch(/remove harbour-1\.txt: refused[^]*upload late\.txt \(22 bytes\): done/);
});

it('takes in an article that arrives while a new index is being built', async () => {
  const run = (subcommand: string) =>
    stage.admin.send(2, {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [{ name: subcommand, type: 1, options: [] }],
    });
  await stage.restart({ QUESTIONS: '1000', BUILD_MS: '200' });
  const modal = (await (await run('upload')).reply()).body as { data: { custom_id: string } };
  stage.discord.cdn.set('/cdn/meanwhile.txt', Buffer.from('We sail again at noon.'));
  const attachment = {
    id: '500000000000000000',
    filename: 'meanwhile.txt',
    size: 22,
    url: stage.discord.api.replace('/api', '/cdn/meanwhile.txt'),
    proxy_url: 'http://127.0.0.1/',
  };
  const building = await run('reindex');
  await building.first();
  const upload = await stage.admin.send(5, {
    custom_id: modal.data.custom_id,
    components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [attachment.id] } }],
    resolved: { attachments: { [attachment.id]: attachment } },
  });
  expect(textOf(await upload.settled())).toMatch(/The new index is live\.\nadded: 1 \(meanwhile\)/);
  // This bot came after the commands were registered.
  expect(stage.bot.lines.join('\n')).not.toContain('npm run register');
});

it('says to a newcomer what it does, with a question that these articles answer', async () => {
  const turn = await stage.reader.slash('help');
  expect(isEphemeral(await turn.first())).toBe(true);
  const help = textOf(await turn.reply());
  expect(help).toMatch(/word for word[^]*-# \d+ articles · <t:\d+:D> – <t:\d+:D> · [^]*Ferry Crews/);
  for (const part of [
    '- **/ask**:',
    '- **/verify**, **Apps > Check this quote**:',
    '- **/timeline**:',
    '- **/sources**:',
    '`private: True`',
  ])
    expect(help).toContain(part);
  const [, question = ''] = /`\/ask question: ([^`]+)`/.exec(help) ?? [];
  expect(textOf(await (await stage.reader.slash('ask', { question })).reply())).toContain('Sources');
  expect(textOf(await (await stage.reader.slash('help', {}, locale('de'))).reply())).toContain('- **/fragen**:');
});

it('keeps uploads off unless they are on', async () => {
  await stage.restart({ UPLOADS: '0', ARTICLES: '30' });
  const turn = await stage.reader.send(2, {
    id: '300000000000000002',
    name: 'corpus',
    type: 1,
    options: [{ name: 'upload', type: 1, options: [] }],
  });
  expect(textOf(await turn.reply())).toContain('ALLOW_UPLOADS=1');
});

it('turns the pages of the list of articles, and of one article', async () => {
  const list = await (await stage.reader.slash('sources')).followUp();
  expect(textOf(list)).toContain('34 articles');
  const next = await (await stage.reader.press(messageOf(list), buttonOf(list, 'Next'))).reply();
  expect(textOf(next)).toMatch(/- \*\*Note 6\*\*[^]*Page 2 of 4/);
  const debate = await (await stage.reader.slash('sources', { article: 'council-1' })).reply();
  expect(textOf(debate)).toContain('10 statements · Page 1 of 3');
  const turned = await stage.reader.press(messageOf(debate), buttonOf(debate, 'Next'));
  expect((await turned.first()).body).toEqual({ type: 6 });
  expect(textOf(await turned.reply())).toContain('Page 2 of 3');
  expect(messageOf(await turned.reply())).toBe(messageOf(debate));
});

it('lets a person ask five questions in a row, and says when there may be more', async () => {
  const asker = stage.admin;
  for (let n = 0; n < 5; n++)
    expect(textOf(await (await asker.slash('ask', { question: `Which offer stands, ${n}?` })).reply())).toContain(
      'Our offer',
    );
  const sixth = await asker.slash('ask', { question: 'Which offer stands?' });
  expect(isEphemeral(await sixth.first())).toBe(true);
  expect(textOf(await sixth.reply())).toMatch(/You can ask again <t:\d+:R>/);
});

it('counts the questions that buttons ask like those that are typed', async () => {
  const asker = stage.reader;
  const answer = await (await asker.slash('ask', { question: 'Which offer stands?' })).reply();
  const more = buttonOf(answer, 'More: Harbour Lines (+2)');
  for (let n = 0; n < 4; n++)
    expect(textOf(await (await asker.press(messageOf(answer), more)).reply())).toContain('Only Harbour Lines');
  const sixth = await asker.press(messageOf(answer), more);
  expect(isEphemeral(await sixth.first())).toBe(true);
  expect(textOf(await sixth.reply())).toMatch(/You can ask again <t:\d+:R>/);
});

function locale(code: string) {
  return (interaction: Record<string, unknown>) => void Object.assign(interaction, { locale: code });
}

/** As from a private channel between people, where the bot is installed by one of them. */
function privately(interaction: Record<string, unknown>): void {
  const { user } = interaction['member'] as { user: object };
  Object.assign(interaction, { user, context: 2, authorizing_integration_owners: { 1: '1' } });
  for (const key of ['guild_id', 'member', 'guild_locale']) delete interaction[key];
}

async function register(...args: string[]): Promise<string> {
  const { code, stdout } = await runScript('src/cli/register.ts', args, {
    DISCORD_TOKEN: stage.discord.token,
    DISCORD_API: stage.discord.api,
    DISCORD_GUILD_ID: '',
    DISCORD_APP_ID: '',
  });
  expect(code).toBe(0);
  return stdout;
}

function puts() {
  return stage.discord.exchanges.filter(({ method, path: to }) => method === 'PUT' && to.endsWith('/commands'));
}
