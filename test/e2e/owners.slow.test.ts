import { expect, it, vi } from 'vitest';
import { buttonOf, choicesOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { useBot } from './useBot.ts';

/** What managers do to articles and statements: corrections, takedowns. */
const stage = useBot();

type Sent = Record<string, unknown> & { member?: { permissions: string } };
const asMember = (sent: Sent) => void Object.assign(sent.member ?? {}, { permissions: '68608' });

const corpus = (name: string, options: readonly object[] = []) =>
  stage.admin.send(2, { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name, type: 1, options }] });
const typed = async (name: string, option: string) =>
  choicesOf(
    await (
      await stage.admin.send(4, {
        id: '300000000000000002',
        name: 'corpus',
        type: 1,
        options: [{ name, type: 1, options: [{ name: option, type: 3, value: '', focused: true }] }],
      })
    ).reply(),
  );
const ask = async (question = 'Which offer stands?') => (await stage.reader.slash('ask', { question })).reply();

it('lets a manager mend whose words an excerpt is, shown with who did so, and take that back', async () => {
  const answer = await ask('Our offer stands until Friday');
  const context = (index: string) => buttonOf(answer, 'Context 1').replace(/:\d+(:\d+)?$/, `:${index}`);

  const ofMember = await (await stage.reader.press(messageOf(answer), context('1'), asMember)).reply();
  expect(() => buttonOf(ofMember, 'Correct')).toThrow();
  const shown = await (await stage.other.press(messageOf(answer), context('1'))).reply();
  const id = buttonOf(shown, 'Correct');
  const forged = await stage.reader.press(messageOf(answer), id, asMember);
  expect(textOf(await forged.reply())).toContain('Only members with Manage Server');

  const opened = async () =>
    (await (await stage.other.press(messageOf(shown), id)).first()).body as {
      data: { custom_id: string; components: { component: { value?: string } }[] };
    };
  const proposed = async () => (await opened()).data.components.map(({ component }) => component.value);
  const modal = await opened();
  expect(await proposed()).toEqual(['Bo Marsh', 'chief executive of Harbour Lines', 'Harbour Lines']);
  const fields = { name: 'Cy Dunn', role: '', side: 'Port Authority' };
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
  const data = { custom_id: modal.data.custom_id, components };
  expect(textOf(await (await stage.reader.send(5, data, undefined, asMember)).reply())).toContain('Only members');
  // A number that no excerpt has gets an answer as well.
  const noSuch = { ...data, custom_id: data.custom_id.replace(/:\d+$/, ':99') };
  expect(textOf(await (await stage.other.send(5, noSuch)).settled())).toContain('no longer');
  const pressed = await stage.other.press(messageOf(shown), id.replace(/:\d+$/, ':99'));
  expect(textOf(await pressed.reply())).toContain('older version');
  expect(textOf(await (await stage.other.send(5, data)).settled())).toContain('- Port Authority: 0 → 1 (+1)');

  const mended = textOf(await ask('Our offer stands until Friday'));
  expect(mended).toMatch(/\*\*Port Authority\*\*[^]*\*\*Cy Dunn\*\* · quote · corrected by <@\d+> · \[\d\]/);
  // From the old answer, too, what holds by now is proposed, and mended again.
  expect(await proposed()).toEqual(['Cy Dunn', undefined, 'Port Authority']);
  expect(textOf(await (await stage.other.send(5, data)).settled())).not.toContain('no longer');
  // It survives that the index is built anew.
  await (await corpus('reindex')).settled();
  const timeline = await (await stage.reader.slash('timeline', { speaker: 'Cy Dunn' })).reply();
  expect(textOf(timeline)).toContain('corrected by');

  const list = await (await corpus('corrections')).reply();
  expect(textOf(list)).toMatch(/Our offer stands until Friday[^\n]*\n {2}Bo Marsh → \*\*Cy Dunn\*\* · <@\d+>/);
  const menu = componentsOf(list).find(({ options }) => options !== undefined);
  const value = menu?.options?.[0]?.value ?? '';
  const other = await stage.reader.choose(messageOf(list), menu?.custom_id ?? '', value, asMember);
  expect(textOf(await other.reply())).toContain('Only members');
  await (await stage.admin.choose(messageOf(list), menu?.custom_id ?? '', value)).settled();
  expect(textOf(await ask('Our offer stands until Friday'))).toContain('**Bo Marsh**');
  expect(textOf(await (await corpus('corrections')).reply())).toContain('Nothing yet.');
  expect(textOf(await (await corpus('log')).reply())).toMatch(
    /take back a correction of harbour-2: done[^]*correct harbour-2: Bo Marsh → Cy Dunn/,
  );
});

it('takes an article down: in answers, old ones too, until it is let in again', async () => {
  const answer = await ask();
  expect(textOf(answer)).toContain('Our offer stands');
  const [, receipt = ''] = /Receipt `(\w{8})`/.exec(textOf(answer)) ?? [];
  const { value = '', name = '' } =
    (await typed('takedown', 'article')).find((one) => one.name.includes('until Friday')) ?? {};
  expect(name).toContain('Sound Radio');
  const done = await corpus('takedown', [{ name: 'article', type: 3, value }]);
  expect(isEphemeral(await done.first())).toBe(true);
  expect(textOf(await done.settled())).toContain('removed: 1 (harbour-2)');

  expect(textOf(await ask())).not.toContain('Our offer stands');
  for (const turn of [
    await stage.reader.slash('sources', { receipt }),
    await stage.reader.press(messageOf(answer), buttonOf(answer, 'Sources')),
    await stage.reader.press(messageOf(answer), `r1:export:${buttonOf(answer, 'Sources').split(':')[2] ?? ''}`),
  ]) {
    const { body, contents } = await turn.reply();
    expect(JSON.stringify([body, ...contents.values()])).not.toMatch(
      /Our offer stands until Friday and|offer stands until Friday"|Sound Radio/,
    );
  }
  const quote = 'Our offer stands until Friday and not a day longer';
  expect(textOf(await (await stage.reader.slash('verify', { quote })).reply())).toContain('Not in these articles');
  expect(textOf(await (await corpus('takedown', [{ name: 'article', type: 3, value: 'no such' }])).reply())).toContain(
    'I have no article',
  );

  const [choice] = await typed('restore', 'file');
  expect(choice?.name).toContain('offer stands until Friday');
  const back = await corpus('restore', [{ name: 'file', type: 3, value: choice?.value ?? '' }]);
  expect(textOf(await back.settled())).toContain('added: 1 (harbour-2)');
  expect(textOf(await ask())).toContain('Our offer stands');
  expect(textOf(await (await stage.reader.slash('sources', { receipt })).reply())).toContain('Our offer stands');
});

it('notes when it is taken out of a server, whose data then stays for 30 days, and when it is back', async () => {
  const left = () => stage.kept(({ documents }) => documents.list(null, 'left'));
  const before = Date.now();
  stage.discord.gateway.member('leaves');
  await vi.waitFor(async () => expect(await left()).toHaveLength(1), { timeout: 20_000 });
  const [{ key, value } = expect.unreachable()] = await left();
  expect(key).toBe(stage.discord.guildId);
  expect(Number(value)).toBeGreaterThanOrEqual(before);
  stage.discord.gateway.member('joins');
  await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: 20_000 });
  expect(textOf(await ask())).toContain('Our offer stands');
});
