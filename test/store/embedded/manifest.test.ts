import { describe, expect, it } from 'vitest';
import { FORMAT, type Manifest, parseManifest, sealManifest } from '../../../src/store/embedded/manifest.ts';

const given: Omit<Manifest, 'seal'> = {
  format: FORMAT,
  generation: '20310304T050607-0123abcd',
  createdAt: '2031-03-04T05:06:07.000Z',
  model: { id: 'm', dimensions: 3 },
  seeds: { path: 'seeds', fingerprint: 'f' },
  counts: { seeds: 1, articles: 2, passages: 3, statements: 4 },
  problems: [
    { file: 'a.txt', problem: 'is empty' },
    { file: 'b.json', line: 3, problem: 'is no JSON' },
  ],
  files: { 'vectors.vec': '0123456789abcdef'.repeat(4) },
};
const read = (manifest: object) => parseManifest(JSON.stringify(manifest));

describe('a manifest', () => {
  it('is read as it was sealed', () => {
    const sealed = sealManifest(given);
    expect(sealed).toEqual({ ...given, seal: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(read(sealed)).toEqual(sealed);
  });

  it('with anything changed does not fit its seal', () => {
    const sealed = sealManifest(given);
    for (const change of [
      { generation: '20310304T050607-0123abce' },
      { model: { id: 'n', dimensions: 3 } },
      { counts: { ...given.counts, articles: 1 } },
      { problems: [] },
      { added: 'unknown' },
      { seal: '0'.repeat(64) },
    ])
      expect(() => read({ ...sealed, ...change })).toThrow('its seal does not fit');
  });

  it('of another format is refused as that, whatever else is in it', () => {
    for (const format of [FORMAT - 1, FORMAT + 1])
      expect(() => read({ format })).toThrow(`it has format ${format}, and this version reads format ${FORMAT}`);
  });

  it.each([
    ['files', { 'vectors.vec': 'A'.repeat(64) }],
    ['files', { 'vectors.vec': `x${'0'.repeat(64)}` }],
    ['files', { 'vectors.vec': `${'0'.repeat(64)}x` }],
    ['files', { 'vectors.vec': '0'.repeat(63) }],
    ['model', { id: 'm' }],
    ['seeds', { path: 'seeds' }],
    ['counts', { seeds: 1, articles: 2, passages: 3 }],
    ['problems', [{ file: 'a.txt' }]],
    ['createdAt', 7],
  ])('is refused where its %s are not as they must be', (key, value) => {
    const sealed = sealManifest({ ...given, [key]: value });
    expect(() => read(sealed)).toThrow(key);
    expect(() => read(sealed)).not.toThrow('seal does not fit');
  });

  it('that is no JSON, or has no format, is refused', () => {
    expect(() => parseManifest('{')).toThrow(SyntaxError);
    expect(() => read({})).toThrow('format');
  });
});
