import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSignedLinks } from '../../../src/web/links/signedLinks.ts';

const HOUR = 3_600_000;
const RECEIPT = 'ABCDEFGHJKMNPQRSTVWXYZ0123';

function links(key = 'key', clock = { now: 1_000_000_000_500 }) {
  const signed = createSignedLinks(
    (text) => createHmac('sha256', key).update(text).digest('hex'),
    () => clock.now,
  );
  return { signed, clock };
}

/** The values of a link as they come back. */
function valuesOf(path: string): [string, string] {
  const { searchParams } = new URL(path, 'http://localhost');
  return [searchParams.get('until') ?? '', searchParams.get('signature') ?? ''];
}

describe('a signed link', () => {
  it('opens its answer until it expires, and not a moment longer', () => {
    const { signed, clock } = links();
    const path = signed.pathTo(RECEIPT, HOUR);
    expect(path).toMatch(new RegExp(`^/answers/${RECEIPT}\\?until=1000003601&signature=[0-9a-f]{64}$`));
    expect(signed.check(RECEIPT, ...valuesOf(path))).toBe('open');
    clock.now = 1_000_003_600_999;
    expect(signed.check(RECEIPT, ...valuesOf(path))).toBe('open');
    clock.now = 1_000_003_601_000;
    expect(signed.check(RECEIPT, ...valuesOf(path))).toBe('expired');
  });

  it('opens no other answer, and not for longer', () => {
    const { signed } = links();
    const [until, signature] = valuesOf(signed.pathTo(RECEIPT, HOUR));
    expect(signed.check(`${RECEIPT.slice(0, -1)}4`, until, signature)).toBe('wrong');
    expect(signed.check(RECEIPT, String(Number(until) + 1), signature)).toBe('wrong');
    expect(signed.check(`${RECEIPT} until ${until}`, until, signature)).toBe('wrong');
  });

  it('is nothing that anybody else could make', () => {
    const [until, signature] = valuesOf(links('another key').signed.pathTo(RECEIPT, HOUR));
    const { signed } = links();
    for (const other of [signature, '', signature.slice(1), `${signature}0`, '∂'.repeat(64)])
      expect(signed.check(RECEIPT, until, other)).toBe('wrong');
    for (const time of ['', '-1', '1e9', '9'.repeat(13), ' 1'])
      expect(signed.check(RECEIPT, time, signature)).toBe('wrong');
  });
});
