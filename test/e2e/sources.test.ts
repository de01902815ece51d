import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from '../collect/startSite.ts';
import { componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import type { Actor } from './twin/createActor.ts';
import { useBot } from './useBot.ts';

/** `/corpus add` and `/corpus feeds`: articles from the net, here from a site of the test. */
const stage = useBot();
let site: Site;

beforeAll(async () => {
  site = await startSite();
  await stage.restart({ SITE: String(site.port) });
});
afterAll(() => site.close());

type Sent = Record<string, unknown> & { member?: { permissions: string } };
const asMember = (sent: Sent) => void Object.assign(sent.member ?? {}, { permissions: '68608' });

const corpus = (
  name: string,
  options: Record<string, string | number> = {},
  who: Actor = stage.admin,
  change = (_sent: Sent) => {},
) =>
  who.send(
    2,
    {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [
        {
          name,
          type: 1,
          options: Object.entries(options).map(([option, value]) => ({
            name: option,
            type: typeof value === 'number' ? 4 : 3,
            value,
          })),
        },
      ],
    },
    undefined,
    change,
  );

it('adds a feed, and answers from what it brought', async () => {
  site.pages.set('/tide', {
    body: `<article><p>${'The spring tide will be the highest in years. '.repeat(5)}</p></article>`,
  });
  site.pages.set('/feed', {
    type: 'application/rss+xml',
    body: '<rss><channel><item><link>/tide</link></item></channel></rss>',
  });
  const adding = await corpus('add', { feed: site.at('/feed'), hours: 2 });
  expect(isEphemeral(await adding.first())).toBe(true);
  expect(textOf(await adding.followUp())).toMatch(/Added: http.*feed.*asked again.*1 article came/);
  expect(textOf(await adding.settled())).toContain('The new index is live.');
  const answer = await (await stage.reader.slash('ask', { question: 'How high will the spring tide be?' })).reply();
  expect(textOf(answer)).toContain('the highest in years');

  const again = await corpus('add', { feed: site.at('/feed') });
  expect(textOf(await again.reply())).toContain('It is there already');
});

it('lists them with how it went, pauses and removes, for managers alone', async () => {
  const list = await (await corpus('feeds')).reply();
  expect(textOf(list)).toMatch(
    /\*\*http.*feed\*\* · every 2 hours · last <t:\d+:R>: 1 new, 0 changed, 0 left out · next <t:\d+:R>/,
  );
  const [pause, remove] = componentsOf(list).filter(({ options }) => options !== undefined);
  const value = pause?.options?.[0]?.value ?? '';
  const choose = (who: Actor, menu: typeof pause, change?: (sent: Sent) => void) =>
    who.choose(messageOf(list), menu?.custom_id ?? '', value, change);
  expect(textOf(await (await choose(stage.reader, remove, asMember)).reply())).toContain(
    'Only members with Manage Server',
  );
  expect(textOf(await (await choose(stage.admin, pause)).reply())).toContain('paused');
  expect(textOf(await (await choose(stage.admin, pause)).reply())).toContain('next <t:');
  expect(textOf(await (await choose(stage.admin, remove)).reply())).toContain('Nothing yet.');
  expect(textOf(await (await corpus('log')).reply())).toMatch(
    /removed[^]*goes on[^]*paused[^]*add feed[^]*done: 1 articles/,
  );
});

it('refuses what may not be asked, and what cannot be read, and keeps neither', async () => {
  const refusal = async (options: Record<string, string>) => textOf(await (await corpus('add', options)).reply());
  expect(await refusal({ address: 'http://169.254.169.254/latest' })).toContain('none of the hosts that FETCH');
  expect(await refusal({ address: 'file:///etc/passwd' })).toContain('is not http or https');
  expect(await refusal({ feed: site.at('/none') })).toContain('answers 404');
  expect(await refusal({ feed: site.at('/tide') })).toContain('is of a kind that is not read (text/html)');
  const german = await corpus('add', { feed: site.at('/none') }, stage.admin, (sent) => void (sent['locale'] = 'de'));
  expect(textOf(await german.reply())).toContain('antwortet 404');
  expect(await refusal({})).toContain('Name one of the two');
  expect(await refusal({ feed: site.at('/feed'), address: site.at('/tide') })).toContain('Name one of the two');
  expect(textOf(await (await corpus('feeds')).reply())).toContain('Nothing yet.');
  const ofMember = await corpus('add', { feed: site.at('/feed') }, stage.reader, asMember);
  expect(textOf(await ofMember.reply())).toContain('Only members with Manage Server');
});

it('fetches nothing where whoever runs the bot does not allow it', async () => {
  await stage.restart({});
  const before = site.asked.length;
  expect(textOf(await (await corpus('add', { feed: site.at('/feed') })).reply())).toContain(
    'Nothing is fetched from the net',
  );
  expect(textOf(await (await corpus('feeds')).reply())).toContain('Nothing is fetched from the net');
  expect(site.asked).toHaveLength(before);
});
