import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { createReceiptStore } from '../../src/store/receipts.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const answer = (receipt: string): Answer => ({
  question: 'Who said it?',
  outcome: 'no_evidence',
  reason: 'Nobody did.',
  sides: [],
  missingSides: [],
  excerpts: [],
  nearest: [],
  citations: [],
  confidence: 0.1,
  receipt,
  index: { generation: 'g', model: 'm', articles: 1, passages: 1 },
  ms: 1,
});

describe('receipts', () => {
  it('come back after a restart, by receipt and as the last of their scope', async () => {
    const folder = await temporaryFolder();
    const before = createReceiptStore(folder);
    await before.save(answer('AAAA1111'), 'user in channel');
    await before.save(answer('BBBB2222'), 'user in channel');
    await before.save(answer('CCCC3333'), 'somebody else');
    const after = createReceiptStore(folder);
    expect(await after.load('AAAA1111')).toEqual(answer('AAAA1111'));
    expect((await after.last('user in channel'))?.receipt).toBe('BBBB2222');
    expect(await after.last('nobody')).toBeNull();
  });

  it('say nothing of who asked', async () => {
    const folder = await temporaryFolder();
    await createReceiptStore(folder).save(answer('AAAA1111'), 'user-4711');
    expect((await readdir(folder)).join(' ')).not.toContain('4711');
  });

  it('are not found by a name that leads out of the folder', async () => {
    const folder = await temporaryFolder();
    expect(await createReceiptStore(folder).load('../../etc/passwd')).toBeNull();
    expect(await createReceiptStore(folder).load('NOTTHERE')).toBeNull();
  });
});
