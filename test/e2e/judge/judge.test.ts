import { expect, it } from 'vitest';
import { judge } from './judge.ts';

const v2 = 1 << 15;
const quiet = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const press = (id: string) => ({ type: 2, style: 2, label: id, custom_id: id });
const row = (...components: unknown[]) => ({ type: 1, components });

function edit(body: unknown, files: string[] = []): string[] {
  return judge({ method: 'PATCH', path: '/webhooks/123456789012345678/token/messages/@original', body, files });
}

function commands(...body: unknown[]): string[] {
  return judge({ method: 'PUT', path: '/applications/123456789012345678/commands', body, files: [] });
}

function callback(body: unknown): string[] {
  return judge({ method: 'POST', path: '/interactions/123456789012345678/token/callback', body, files: [] });
}

it('takes what Discord takes', () => {
  expect(edit({ flags: v2, components: [text('a'), row(press('b'))], ...quiet })).toEqual([]);
  expect(callback({ type: 5, data: { flags: 64 } })).toEqual([]);
  expect(callback({ type: 8, data: { choices: [{ name: 'a', value: 'b' }] } })).toEqual([]);
  expect(
    commands({
      name: 'ask',
      description: 'd',
      default_member_permissions: '32',
      options: [
        { type: 3, name: 'q', description: 'd', required: true },
        { type: 3, name: 'o', description: 'd' },
      ],
    }),
  ).toEqual([]);
});

it.each([
  ['41 components', { flags: v2, components: Array.from({ length: 41 }, () => text('a')), ...quiet }],
  ['4001 characters', { flags: v2, components: [text('a'.repeat(2001)), text('a'.repeat(2000))], ...quiet }],
  ['beside Components V2', { flags: v2, content: 'a', components: [text('a')], ...quiet }],
  ['without their flag', { components: [text('a')], ...quiet }],
  ['custom_id a twice', { flags: v2, components: [row(press('a'), press('a'))], ...quiet }],
  [
    'select is not alone',
    {
      flags: v2,
      components: [row({ type: 3, custom_id: 'a', options: [{ label: 'a', value: 'a' }] }, press('b'))],
      ...quiet,
    },
  ],
  [
    'option a twice',
    {
      flags: v2,
      components: [
        row({
          type: 3,
          custom_id: 'a',
          options: [
            { label: 'a', value: 'a' },
            { label: 'b', value: 'a' },
          ],
        }),
      ],
      ...quiet,
    },
  ],
  ['empty message', { flags: v2, components: [], ...quiet }],
  ['mentions are not off', { flags: v2, components: [text('a')] }],
  ['mentions are not off', { flags: v2, components: [text('a')], allowed_mentions: { parse: ['everyone'] } }],
  ['is not attached', { flags: v2, components: [{ type: 13, file: { url: 'attachment://a.md' } }], ...quiet }],
  ['over 2000 characters', { content: 'a'.repeat(2001), ...quiet }],
  [
    'characters in embeds',
    { embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }], ...quiet },
  ],
  [
    'more than 5 rows',
    { content: 'a', components: Array.from({ length: 6 }, (_, n) => row(press(String(n)))), ...quiet },
  ],
  ['unknown key', { flags: v2, components: [text('a')], ...quiet, colour: 1 }],
])('complains: %s', (complaint, body) => {
  expect(edit(body).join('\n')).toContain(complaint);
});

it('complains about commands, choices, defers and modals', () => {
  expect(commands({ name: 'Ask', description: 'd' }).join()).toContain('name "Ask"');
  expect(
    commands({
      name: 'ask',
      description: 'd',
      options: [
        { type: 3, name: 'o', description: 'd' },
        { type: 3, name: 'q', description: 'd', required: true },
      ],
    }).join(),
  ).toContain('required option after');
  expect(commands({ name: 'ask', description: 'd', name_localizations: { xx: 'ask' } }).join()).toContain('locale xx');
  expect(commands({ name: 'ask', description: 'd'.repeat(101) })).not.toEqual([]);
  expect(callback({ type: 8, data: { choices: [{ name: ' ', value: 'b' }] } })).not.toEqual([]);
  expect(callback({ type: 5, data: { flags: v2 } }).join()).toContain('a defer with');
  expect(
    callback({
      type: 9,
      data: {
        custom_id: 'a',
        title: 't'.repeat(46),
        components: [{ type: 18, label: 'l', component: { type: 4, custom_id: 'x', style: 1 } }],
      },
    }),
  ).not.toEqual([]);
});
