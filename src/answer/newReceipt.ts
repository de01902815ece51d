import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 16;

/** Id of an answer: 128 random bits in Crockford's base 32, 26 characters. Nobody can guess one. */
export function newReceipt(): string {
  let bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  let receipt = '';
  for (let left = BYTES * 8; left > 0; left -= 5) {
    receipt = `${CROCKFORD[Number(bits & 31n)] ?? ''}${receipt}`;
    bits >>= 5n;
  }
  return receipt;
}
