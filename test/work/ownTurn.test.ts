import { describe, expect, it } from 'vitest';
import { ownTurn } from '../../src/work/ownTurn.ts';

describe('ownTurn', () => {
  it('lets what waits on the event loop come between two steps, whoever asks for them', async () => {
    const order: string[] = [];
    const step = async (name: string): Promise<void> => {
      await ownTurn();
      order.push(name);
      setImmediate(() => order.push(`what waited for ${name}`));
    };
    await Promise.all([step('first'), step('second')]);
    await step('third');
    expect(order).toEqual(['first', 'what waited for first', 'second', 'what waited for second', 'third']);
  });

  it('comes after what is ready already', async () => {
    const order: string[] = [];
    const turn = ownTurn().then(() => order.push('turn'));
    await Promise.resolve();
    order.push('promise');
    await turn;
    expect(order).toEqual(['promise', 'turn']);
  });
});
