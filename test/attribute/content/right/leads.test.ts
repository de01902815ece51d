import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('what stands between a verb and its clause', () => {
  it.each([
    ['Voss said although it rained, the match went on.', ['although it rained, the match went on']],
    ['Voss said though it rained, the match went on.', ['though it rained, the match went on']],
    ['Voss said once it rained, the match went on.', ['once it rained, the match went on']],
    ['Voss said until it rained, the match went on.', ['until it rained, the match went on']],
    ['Voss said unless it rained, the match went on.', ['unless it rained, the match went on']],
    ['Voss said when it rained, the match went on.', ['when it rained, the match went on']],
    ['Voss said unlike Lind, the crew was late.', ['unlike Lind, the crew was late']],
    ['Voss said when the letter came it was lost.', ['when the letter came it was lost']],
    ['Voss said just because it rained the match was not off.', ['because it rained the match was not off']],
    ['Asked if it sank, Voss said no.', ['if it sank', 'no']],
    ['Asked whether it sank, Voss answered yes, but left.', ['whether it sank', 'yes']],
    ['Voss explained how it sank.', ['how it sank']],
    ['Voss explained where it sank.', ['where it sank']],
    ['Voss explained what sank.', ['what sank']],
    ['Voss asked if it sank.', ['if it sank']],
    ['Voss said in a note reading that it sank.', ['that it sank']],
    [
      'Voss reminded the crew Friday the ferry had been towed, cut up and sold.',
      ['the ferry had been towed, cut up and sold'],
    ],
    ['Voss told the crew on Friday he had been pushed, shoved and robbed.', ['he had been pushed, shoved and robbed']],
    ['Voss said on Monday, that it sank and the crew drowned.', ['that it sank and the crew drowned']],
    ['Voss said on Monday, May 3, that it sank and the crew drowned.', ['that it sank and the crew drowned']],
    ['Voss said, without proof, that it sank and the crew drowned.', ['that it sank and the crew drowned']],
    ['Voss said - falsely - that it sank and the crew drowned.', ['that it sank and the crew drowned']],
    ['Voss said, sitting in the sun, that it sank.', ['that it sank']],
    ['Voss said so well and gladly that it sank.', ['that it sank']],
    ['Voss said in an interview aired in May that it sank.', ['that it sank']],
    ['Voss said with joy that in May it sank.', ['that in May it sank']],
    ['Voss said of the “plan” that it sank.', ['that it sank']],
    ['Voss said only if it sinks, boats stay.', ['only if it sinks, boats stay']],
    ['Voss said even that it sinks.', ['that it sinks']],
    ['Voss said, adding later, that it sank.', ['that it sank']],
    [
      'Voss said, if elected, she would leave and the crew would stay.',
      ['if elected, she would leave and the crew would stay'],
    ],
    ['Voss said in a letter: it sank and the crew drowned.', ['it sank and the crew drowned']],
    ['Voss said in a letter, surely the locks would close.', ['surely the locks would close']],
    ['Voss said in a letter, closing the locks would help.', ['closing the locks would help']],
    ['Voss said while it rains, boats stay.', ['while it rains, boats stay']],
    ['Voss announced despite the rain, the match is on.', ['the match is on']],
    ['Voss doubted whether it sank.', ['whether it sank']],
    ['Voss said of it: they float.', ['they float']],
    ['Voss said that frogs that had spikes sank.', ['that frogs that had spikes sank']],
  ])('leads to it: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss denied the plans and that it sank.', ['the plans and that it sank']],
    ['Voss reported the claim that it sank.', ['the claim that it sank']],
    ['Voss cited Lind’s claim that it sank.', ['that it sank', 'Lind’s claim that it sank']],
    ['Voss said an interview aired in May that it sank.', ['an interview aired in May that it sank']],
    ['Voss said so and left that it sank.', []],
    ['Voss said and left that it sank.', []],
    ['Voss found frogs that sank.', []],
    ['Voss found frogs that the crew caught.', ['that the crew caught']],
    ['Voss said because it rains.', []],
    ['Voss said although it sank.', []],
    ['Voss said when it sank.', []],
    ['Voss said in a letter, suddenly.', []],
    ['On Monday Voss said in a letter, the locks would close.', []],
  ])('does not, where it is another’s or no clause: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss talked about closing the pier.', ['closing the pier']],
    [
      'Lind said fixing the ferry, which was hit by the storm, may take a year.',
      ['fixing the ferry, which was hit by the storm, may take a year'],
    ],
    [
      'Lind said restoring the ferry to sailors would undo a wrong.',
      ['restoring the ferry to sailors would undo a wrong'],
    ],
    ['Voss said cutting wages would help.', ['cutting wages would help']],
    ['Voss said cutting wages, which are low, would help.', ['cutting wages, which are low, would help']],
    ['Voss said cutting wages, which are low.', []],
    ['Voss said cutting wages.', []],
    [
      'Voss suggested cutting wages would help and the crew would stay.',
      ['cutting wages would help and the crew would stay'],
    ],
    ['Voss suggested cutting wages.', ['cutting wages']],
    ['Voss insisted cutting wages.', []],
    ['Voss insisted on cutting wages.', ['cutting wages']],
    ['Voss talked about cutting wages.', ['cutting wages']],
    ['Voss said cutting wages, then eating.', []],
    ['Voss agreed to close it.', ['to close it']],
    ['Voss said to close it.', []],
    ['Voss called for, and got, calm.', []],
  ])('is an act with a verb of its own: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
