import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openArticles, serializeArticles } from '../../../src/store/embedded/articlesFile.ts';
import { inSlices } from '../../../src/store/embedded/inSlices.ts';
import { readJsonLines, toJsonLines } from '../../../src/store/embedded/jsonLines.ts';
import { packWords, unpackWords } from '../../../src/store/embedded/packWords.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';

describe('lines of JSON', () => {
  it('give back any values, with the last line break or without', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), (given) => {
        const values = JSON.parse(JSON.stringify(given)) as unknown[];
        const bytes = toJsonLines(values);
        expect([...readJsonLines(bytes)]).toEqual(values);
        expect([...readJsonLines(bytes.subarray(0, -1))]).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it('are one a value, each with its line break', () => {
    expect(toJsonLines([{ a: 'x\ny' }, 'ü']).toString()).toBe('{"a":"x\\ny"}\n"ü"\n');
    expect(toJsonLines([])).toHaveLength(0);
  });

  it('are read as they are asked for, and refused where one is no JSON', () => {
    const lines = readJsonLines(Buffer.from('1\n{\n2\n'));
    expect(lines.next().value).toBe(1);
    expect(() => lines.next()).toThrow(SyntaxError);
    expect(() => [...readJsonLines(Buffer.from('1\n\n2\n'))]).toThrow(SyntaxError);
  });
});

describe('the file of articles', () => {
  it('gives back articles, passages and sides', async () => {
    const { articles, passages, sides } = await sampleContent(hashEmbedder);
    expect(await openArticles(serializeArticles({ articles, passages, sides }))).toEqual({ articles, passages, sides });
    expect(await openArticles(serializeArticles({ articles: [], passages: [], sides }))).toEqual({
      articles: [],
      passages: [],
      sides,
    });
  });

  it('has a line for the sides, and one an article with its own passages', async () => {
    const { articles, passages, sides } = await sampleContent(hashEmbedder);
    const [first, ...rest] = readJsonLines(serializeArticles({ articles, passages, sides }));
    expect(first).toEqual(sides);
    expect(rest.map((line) => (line as [unknown, unknown[]])[1].length)).toEqual([2, 1, 1]);
  });

  it('that is empty holds nothing', async () => {
    expect(await openArticles(Buffer.alloc(0))).toEqual({ articles: [], passages: [], sides: [] });
  });
});

it('works in slices of eight milliseconds, and lets others go on in between', async () => {
  let now = 100;
  let turns = 0;
  let isOver = false;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  const tick = (): void => {
    turns += 1;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const done: [number, number][] = [];
  await inSlices([1, 2, 3, 4, 5, 6, 7], (item) => {
    done.push([item, turns]);
    now += item === 7 ? 20 : 4;
  });
  isOver = true;
  expect(done.map(([item]) => item)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  // Two of four milliseconds each make a slice.
  const at = done.map(([, turn]) => turn);
  const sameAsBefore = at.slice(1).map((turn, n) => turn === at[n]);
  expect(sameAsBefore).toEqual([true, false, true, false, true, false]);
});

describe('packed numbers', () => {
  const words = fc.array(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 5 }), { maxLength: 4 });

  it('come back, with what was beside them, wherever in memory they stand', () => {
    fc.assert(
      fc.property(words, fc.string(), fc.nat(3), (arrays, rest, offset) => {
        const packed = packWords(arrays, { rest });
        const moved = Buffer.concat([Buffer.alloc(offset), packed]).subarray(offset);
        const { arrays: found, rest: beside } = unpackWords(moved);
        expect(found.map((array) => [...array])).toEqual(arrays);
        expect(beside).toEqual({ rest });
      }),
    );
  });

  it('begin with what they are, then the counts, and all else is refused', () => {
    const packed = packWords([[7, 8], []], null);
    expect(packed.toString('latin1', 0, 16)).toBe('on-record pck 1\n');
    expect([...new Uint32Array(new Uint8Array(packed.subarray(16, 36)).buffer)]).toEqual([2, 2, 0, 7, 8]);
    expect(packed.toString('utf8', 36)).toBe('null');
    for (const bytes of [Buffer.alloc(0), Buffer.from('on-record vec 1\n'), packed.subarray(1)])
      expect(() => unpackWords(bytes)).toThrow('not a packed file of this format');
    expect(() => unpackWords(packed.subarray(0, 32))).toThrow('holds 4 numbers of 5');
    expect(() => unpackWords(packed.subarray(0, 36))).toThrow(SyntaxError);
  });
});
