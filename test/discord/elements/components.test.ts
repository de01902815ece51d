import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attach } from '../../../src/discord/elements/attach.ts';
import {
  button,
  container,
  divider,
  reply,
  row,
  section,
  sentence,
  text,
} from '../../../src/discord/elements/components.ts';
import { readCustomId, writeCustomId } from '../../../src/discord/elements/customId.ts';

it('makes replies of components that ping nobody', () => {
  expect(reply(text('a'), text('b'))).toEqual({
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: 'a' },
      { type: ComponentType.TextDisplay, content: 'b' },
    ],
    allowedMentions: { parse: [] },
  });
  expect(sentence('One sentence.')).toEqual(reply(text('One sentence.')));
});

it('makes containers, sections and rows as Discord names them', () => {
  expect(container([text('a'), divider])).toEqual({
    type: ComponentType.Container,
    accent_color: 0x5b6b7c,
    components: [{ type: ComponentType.TextDisplay, content: 'a' }, { type: ComponentType.Separator }],
  });
  const press = button('Press', 'id');
  expect(section('a', press)).toEqual({
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: 'a' }],
    accessory: press,
  });
  expect(row(press, press)).toEqual({ type: ComponentType.ActionRow, components: [press, press] });
});

it('makes buttons: plain ones, the main one, and one that cannot be pressed', () => {
  const plain = { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Press', custom_id: 'id' };
  expect(button('Press', 'id')).toStrictEqual(plain);
  expect(button('Press', 'id', { main: false, disabled: false })).toStrictEqual(plain);
  expect(button('Press', 'id', { main: true })).toStrictEqual({ ...plain, style: ButtonStyle.Primary });
  expect(button('Press', 'id', { disabled: true })).toStrictEqual({ ...plain, disabled: true });
});

it('shortens a label to what a button takes', () => {
  expect(button('x'.repeat(80), 'id').label).toBe('x'.repeat(80));
  expect(button('x'.repeat(81), 'id').label).toBe(`${'x'.repeat(79)}…`);
});

it('shows half a character, which Discord takes in no message, as one that is unknown', () => {
  expect(text('a \uD83D b').content).toBe('a \uFFFD b');
  expect(text('😀').content).toBe('😀');
  expect(button('\uDC00', 'x').label).toBe('\uFFFD');
});

it('attaches a file and names it in the message', () => {
  expect(attach('höhe.md', 'Höhe')).toEqual({
    file: { attachment: Buffer.from('Höhe', 'utf8'), name: 'höhe.md' },
    component: { type: ComponentType.File, file: { url: 'attachment://höhe.md' } },
  });
});

describe('the id of a control', () => {
  it('writes what to do, and its state, behind the version', () => {
    expect(writeCustomId('page', 'k3x9', 2, 'de')).toBe('r1:page:k3x9:2:de');
    expect(writeCustomId('article')).toBe('r1:article');
  });

  it('gives back every state that fits, whatever characters are in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), fc.array(fc.string({ maxLength: 6 })), (kind, args) => {
        const length = ['r1', kind, ...args.map(encodeURIComponent)].join(':').length;
        if (length > 100) expect(() => writeCustomId(kind, ...args)).toThrow(RangeError);
        else expect(readCustomId(writeCustomId(kind, ...args))).toEqual({ kind, args });
      }),
    );
  });

  it('keeps a colon of a state apart from its own', () => {
    expect(readCustomId(writeCustomId('timeline', 'a:b', 'c'))).toEqual({ kind: 'timeline', args: ['a:b', 'c'] });
  });

  it('takes as many characters as Discord and not one more, and says which kind was too long', () => {
    const room = 100 - 'r1:page:'.length;
    expect(writeCustomId('page', 'x'.repeat(room))).toHaveLength(100);
    expect(() => writeCustomId('page', 'x'.repeat(room + 1))).toThrow('custom_id too long (101): page');
  });

  it.each(['', 'r1', 'r1:', 'r1::a', 'r0:page:a', 'R1:page', 'page:a', ':page', 'r1:page:%', 'r1:page:a:%zz'])(
    'does not read %j, which it never wrote',
    (id) => {
      expect(readCustomId(id)).toBeNull();
    },
  );
});
