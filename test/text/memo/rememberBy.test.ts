import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/text/memo/remember.ts';
import { rememberBy } from '../../../src/text/memo/rememberBy.ts';

/** A function that counts how often it is asked. */
function counted() {
  const asked: string[] = [];
  return { asked, find: (text: string) => (asked.push(text), text === 'nothing' ? undefined : `<${text}>`) };
}

describe('rememberBy', () => {
  it('asks once for all arguments of one key', () => {
    const asked: string[] = [];
    const find = rememberBy(
      ({ name }: { name: string; at: number }) => name,
      ({ name, at }) => (asked.push(name), `${name} ${at}`),
    );
    expect([find({ name: 'Lowe', at: 1 }), find({ name: 'Lowe', at: 2 }), find({ name: 'Voss', at: 3 })]).toEqual([
      'Lowe 1',
      'Lowe 1',
      'Voss 3',
    ]);
    expect(asked).toEqual(['Lowe', 'Voss']);
  });

  it('remembers that there was nothing', () => {
    const { asked, find } = counted();
    const known = remember(find);
    expect([known('nothing'), known('nothing')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['nothing']);
  });

  it('starts anew when it holds as many as it may', () => {
    const { asked, find } = counted();
    const known = rememberBy((text: string) => text, find, { most: 2 });
    for (const text of ['a', 'b', 'b', 'c', 'c', 'b']) expect(known(text)).toBe(`<${text}>`);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('gives a long text its result, and keeps none', () => {
    const { asked, find } = counted();
    const known = rememberBy((text: string) => text, find, { longest: 3 });
    for (const text of ['abc', 'abc', 'abcd', 'abcd']) expect(known(text)).toBe(`<${text}>`);
    expect(asked).toEqual(['abc', 'abcd', 'abcd']);
  });
});
