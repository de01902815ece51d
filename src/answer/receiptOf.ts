import { createHash } from 'node:crypto';
import type { Span } from '../domain/span.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * Short id of an answer: 40 bits of the SHA-256 over the question, what was shown and the generation, in Crockford's
 * base 32. The same question over the same index has the same receipt.
 */
export function receiptOf(question: string, excerpts: readonly (Span & { readonly articleId: string })[], generation: string): string {
  const shown = excerpts.map(({ articleId, start, end }) => [articleId, start, end]);
  const digest = createHash('sha256').update(JSON.stringify([question, shown, generation])).digest();
  let bits = digest.readUIntBE(0, 5);
  let receipt = '';
  for (let i = 0; i < LENGTH; i += 1) {
    receipt = `${CROCKFORD[bits % 32] ?? ''}${receipt}`;
    bits = Math.floor(bits / 32);
  }
  return receipt;
}
