import { describe, expect, it } from 'vitest';
import type { ReceiptStore } from '../../src/domain/ports.ts';
import { answerOf } from '../fixtures/writtenAnswer.ts';

/** What every ReceiptStore must do. Run on the one of the bot, and on the fake that other tests use in its place. */
export function receiptStoreContract(name: string, create: () => Promise<ReceiptStore>): void {
  describe(`ReceiptStore: ${name}`, () => {
    const [first, second] = ['RECEIPT1', 'RECEIPT2'].map((receipt) => answerOf({ receipt, question: receipt })) as [
      ReturnType<typeof answerOf>,
      ReturnType<typeof answerOf>,
    ];

    it('gives back an answer by its receipt, whole, and null for one that it never got', async () => {
      const store = await create();
      await store.save(first, 'ada');
      await store.save(second);
      expect(await store.load('RECEIPT1')).toEqual(first);
      expect(await store.load('RECEIPT2')).toEqual(second);
      expect(await store.load('RECEIPT3')).toBeNull();
    });

    it('knows the last answer of each scope, and of no other', async () => {
      const store = await create();
      expect(await store.last('ada')).toBeNull();
      await store.save(first, 'ada');
      await store.save(second, 'bo');
      expect([await store.last('ada'), await store.last('bo')]).toEqual([first, second]);
      await store.save(second, 'ada');
      expect(await store.last('ada')).toEqual(second);
    });

    it('takes an answer without a scope for nobody’s last', async () => {
      const store = await create();
      await store.save(first, 'ada');
      await store.save(second);
      expect(await store.last('ada')).toEqual(first);
      expect(await store.last('')).toBeNull();
    });

    it('keeps what was saved last under a receipt', async () => {
      const store = await create();
      const changed = { ...first, asked: { side: 'Crews' } };
      await store.save(first, 'ada');
      await store.save(changed);
      expect(await store.load('RECEIPT1')).toEqual(changed);
      expect(await store.last('ada')).toEqual(changed);
    });
  });
}
