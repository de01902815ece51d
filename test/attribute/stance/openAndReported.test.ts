import { describe, expect, it } from 'vitest';
import { readArticle } from '../readArticle.ts';

/** One line a statement: how it holds, who, what, and who reports it. */
function held(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(({ stance, speaker, content, via }) =>
    [stance, `${speaker?.name ?? '?'}:`, words(content), ...(via === undefined ? [] : [`via ${via}`])].join(' '),
  );
}

describe('what is only so if another thing is', () => {
  it.each([
    ['after "that"', 'Voss warned that if it rained, boats would sink.', 'that if it rained, boats would sink'],
    ['of an act', 'Voss has threatened to leave, unless wages rise.', 'to leave, unless wages rise'],
    ['of an act in a noun', 'Voss repeated her vow to leave if wages fell.', 'her vow to leave if wages fell'],
    ['of a thing', 'Voss demanded a refund in case of delay.', 'a refund in case of delay'],
    ['beside words in marks', 'Voss said it would be “a shame” if it sank.', 'it would be “a shame” if it sank'],
    ['in marks from the middle', 'Voss said if it sank “all will pay.”', 'if it sank “all will pay.”'],
    ['by "should" behind', 'Voss warned boats may sink should it rain.', 'boats may sink should it rain'],
  ])('%s', (_, text, words) => expect(held(text)).toEqual([`conditional Voss: ${words}`]));

  it('in front, by "should"', () => {
    expect(held('Should it rain, the pier will close, said Ada Voss.')).toEqual([
      'conditional Ada Voss: Should it rain, the pier will close',
    ]);
  });

  it('of a threat of somebody', () => {
    expect(held('Voss’s threat to leave if wages fell angered them.')).toEqual([
      'conditional Voss: to leave if wages fell',
    ]);
  });

  it('is not, where the condition is in marks, or what should be is said', () => {
    expect(held('“If it sinks, we leave,” Voss said.')).toEqual(['said Voss: “If it sinks, we leave,”']);
    expect(held('Voss said the union should leave.')).toEqual(['said Voss: the union should leave']);
    expect(held('Voss urged sailors, if in need, to wait.')).toEqual(['said Voss: sailors, if in need, to wait']);
    expect(held('Voss described a refund in case of delay.')).toEqual(['said Voss: a refund in case of delay']);
    expect(held('Bo Lind left. He’d admitted it was late.')).toEqual(['said Bo Lind: it was late']);
  });
});

describe('what another hands on', () => {
  it.each([
    ['“It is shut,” she said, quoted by the Castell Star.', 'reported ?: “It is shut,” via Castell Star'],
    ['“It is shut,” Voss said, as quoted by the Star.', 'reported Voss: “It is shut,” via Star'],
    ['“It is shut,” Voss was quoted as telling sailors.', 'reported Voss: “It is shut,”'],
    ['The Star cites a clerk as saying the pier is shut.', 'reported a clerk: the pier is shut via Star'],
  ])('%s', (text, line) => expect(held(text)).toEqual([line]));

  it('of a "he", where an outlet reports it', () => {
    expect(held('Bo Lind left when he said that the pier was shut, the Star reported.')).toContain(
      'reported Bo Lind: that the pier was shut via Star',
    );
    expect(held('Bo Lind said that he said the pier was shut.')).toHaveLength(1);
  });
});

describe('what somebody may come to say', () => {
  it.each([
    ['The crew waits in case Voss says that it is late.', []],
    ['In case Voss says that it is late, the crew has a plan.', []],
    ['In case she does not recall it, Lind told of the storm.', ['said Lind: the storm']],
    ['In case of rain, Voss said, it would close.', ['said Voss: it would close']],
    ['In any case Voss said that it leaks.', ['said Voss: that it leaks']],
    ['If so, Voss said, it would close.', ['conditional Voss: If so | it would close']],
  ])('%s', (text, lines) => expect(held(text)).toEqual(lines));
});

describe('what few say, or is denied beside', () => {
  it.each([
    ['Few in Castell said they expected rain.', ['denied few in Castell: they expected rain']],
    [
      'Ada Voss repeated his hopes for a sale while denying that it was late.',
      ['said Ada Voss: his hopes for a sale', 'denied Ada Voss: that it was late'],
    ],
    [
      'Voss says Lind sold boats, claims she has denied.',
      ['said Voss: Lind sold boats', 'denied Lind: Lind sold boats'],
    ],
    ['Voss scoffed at the claims.', ['denied Voss: the claims']],
  ])('%s', (text, lines) => expect(held(text)).toEqual(lines));
});

describe('what no one of some can say', () => {
  it.each([
    [
      '“No firm here can promise that nobody must go,” Ann Lowe said.',
      ['said Ann Lowe: “No firm here can promise that nobody must go,”'],
    ],
    ['No minister could say what it cost.', []],
    ['No minister said what it cost.', ['denied no minister: what it cost']],
  ])('%s', (text, lines) => expect(held(text)).toEqual(lines));
});

describe('what was not said after all', () => {
  it.each([
    ['It is not true, said Ann Lowe, that the pier is shut.', 'said Ann Lowe: It is not true | that the pier is shut'],
    ['There is no proof, Ann Lowe said, that it leaks.', 'said Ann Lowe: There is no proof | that it leaks'],
    ['Nothing suggests, Ann Lowe said, that it leaks.', 'said Ann Lowe: Nothing suggests | that it leaks'],
    ['It is late, Ann Lowe said, but no boat has sunk.', 'said Ann Lowe: It is late | but no boat has sunk'],
    ['Ann Lowe failed to mention that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe forgot to say that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe has forgotten to mention that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['It is unclear whether or not Ann Lowe said that it leaks.', 'asked Ann Lowe: that it leaks'],
    ['Ann Lowe omitted to mention that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe refrained from saying that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe never refrained from saying that it leaks.', 'said Ann Lowe: that it leaks'],
    ['Ann Lowe falls short of saying that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe apologised for ever having said that it leaks.', 'denied Ann Lowe: ever having said that it leaks'],
    ['Ann Lowe rescinded her statement that it leaks.', 'denied Ann Lowe: that it leaks'],
    ['Ann Lowe was likely to loudly say that it leaks.', 'conditional Ann Lowe: that it leaks'],
    ['Ann Lowe had been expected to say that it leaks.', 'conditional Ann Lowe: that it leaks'],
    ['Ann Lowe was due to announce that it leaks.', 'conditional Ann Lowe: that it leaks'],
    ['Ann Lowe was happy to say that it leaks.', 'said Ann Lowe: that it leaks'],
    ['Ann Lowe neither confirmed nor denied that it leaks.', 'conditional Ann Lowe: that it leaks'],
  ])('%s', (text, line) => expect(held(text)).toEqual([line]));
});
