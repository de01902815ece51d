import { expect, it } from 'vitest';
import type { SpokenBy } from '../../../src/domain/candidate.ts';
import { speaksAnywhere } from '../../../src/answer/party/speaksAnywhere.ts';

const who = { refersTo: ['Ada Quill'], sides: ['Crews', 'Port'], terms: ['quill'] };
/** Whether they speak where only this is heard. */
const speaks = async (isHeard: (by: SpokenBy) => boolean): Promise<boolean> =>
  speaksAnywhere(who, { speaks: async (by) => isHeard(by) });

it('is so under a name, in the words of a source, or for any of their sides', async () => {
  expect(await speaks(({ names }) => names.includes('Ada Quill'))).toBe(true);
  expect(await speaks(({ terms }) => terms.includes('quill'))).toBe(true);
  expect(await speaks(({ side }) => side === 'Crews')).toBe(true);
  expect(await speaks(({ side }) => side === 'Port')).toBe(true);
  expect(await speaks(() => false)).toBe(false);
});
