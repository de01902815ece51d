import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('a clause behind its verb', () => {
  it.each([
    [
      'Voss said Lind, a sailor who won a race in May, does not sail.',
      ['Lind, a sailor who won a race in May, does not sail'],
    ],
    [
      'Voss said her brother, a known sailor without a boat, sold or lent dozens of maps.',
      ['her brother, a known sailor without a boat, sold or lent dozens of maps'],
    ],
    ['Voss claimed the butcher would pay.', ['the butcher would pay']],
    ['Voss insisted the crew, sailing late, would rest.', ['the crew, sailing late, would rest']],
    ['Voss said the ferry, a wreck, would sail again.', ['the ferry, a wreck, would sail again']],
    [
      'Voss confirmed the sale – the second this year – would go ahead.',
      ['the sale – the second this year – would go ahead'],
    ],
    ['Voss said surely it sank.', ['it sank']],
    ['Voss said in Castell on Monday the pier sank.', ['the pier sank']],
    ['Voss said in Castell Monday the pier sank.', ['the pier sank']],
    ['Voss said Monday in Castell the pier sank.', ['the pier sank']],
    ['Voss said on Monday surely it sank.', ['surely it sank']],
    ['Voss said in Castell Monday is late.', ['Monday is late']],
    ['Voss reminded sailors the pier sank.', ['the pier sank']],
  ])('is one where a verb of its own comes: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss said Monday in the big old town hall.', []],
    ['Voss left, calling the ferry a wreck and slamming Lind.', ['the ferry a wreck', 'Lind']],
    ['Voss noted the loss and left it.', ['the loss']],
    [
      'Voss denied Lind, her friend and neighbour, said the plans “stink”.',
      ['the plans “stink”', 'Lind, her friend and neighbour, said the plans “stink”'],
    ],
    ['Voss reported a loss, something Lind had expected.', ['a loss']],
    ['Voss noted a fault, but Lind fixed it.', ['a fault']],
    ['Voss lamented the state of the pier and loudly criticised the crew.', ['the state of the pier', 'the crew']],
    ['Voss questioned it, said on Friday that it would sink.', ['that it would sink']],
    ['Voss admitted the loss, calling the ferry a wreck, and left.', ['the loss', 'the ferry a wreck']],
    ['Voss noted her years there, saying the ferry had sunk.', ['her years there', 'the ferry had sunk']],
    ['Voss noted the loss, hoping the ferry would sail.', ['the loss', 'the ferry would sail']],
    ['Voss noted the loss, sitting where she always sat.', ['the loss']],
    ['Voss claimed a “great victory,” and his party will rule.', ['a “great victory,”']],
    ['Voss predicted the ferry, which is old.', ['the ferry']],
    ['Voss confirmed the sale – it failed.', ['the sale']],
    ['Voss confirmed the sale because she had to.', ['the sale because she had to']],
    ['Voss insisted sailors who left.', []],
    ['Voss insisted the ferry', []],
    ['Voss insisted the crew when it rains.', []],
    ['Voss said on Monday.', []],
    ['Voss said on Monday surely.', []],
    ['Voss noted Tuesday.', []],
    ['Voss said in a letter.', []],
  ])('is none where the writer goes on: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['It gave no sums and said nothing about any sale of boats.', []],
    ['She said one in five boats leak badly.', ['one in five boats leak badly']],
    ['Voss said more boats this year.', ['more boats this year']],
    ['Voss said nothing of the kind.', ['nothing of the kind']],
    ['Voss said each year of work brings more.', ['each year of work brings more']],
    ['Voss said a short prayer, then left.', ['a short prayer, then left']],
    ['Voss said much of it, and left.', []],
    ['Voss reported much of the fleet.', []],
  ])('of four words or more, whatever its verb is taken for: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    [
      'Voss found the bones from the pit to have come from a horse.',
      ['the bones from the pit to have come from a horse'],
    ],
    ['Voss found the bones in the pit to come apart.', []],
    ['Voss believes the ferry to be safe.', ['the ferry to be safe']],
  ])('with its infinitive: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss demands that the pier close.', ['that the pier close']],
    ['Voss rejects that the pier closes.', ['that the pier closes']],
    ['Voss rejects that plan.', ['that plan']],
    ['Voss rejects what Lind wants.', ['what Lind wants']],
  ])('behind a verb that takes one as a thing: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['A study last month found errors in the books.', ['errors in the books']],
    ['A poll last month shows Lind ahead.', ['Lind ahead']],
    ['The sailors last month showed Lind the way.', []],
    ['The report found errors.', ['errors']],
    ['Voss showed Lind the way.', []],
  ])('that a document makes: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['It is the plan she said was dead.', ['the plan | was dead']],
    ['Lind, who Voss says fell, is ill.', ['who | fell']],
    ['Lind, whom Voss described as ill, left.', ['whom | as ill']],
    ['Lind backs what Voss said was a plan.', ['what | was a plan']],
    ['Lind, who Voss believes to be ill, left.', ['who | to be ill']],
    ['The boat, which Voss expects to be late, sank.', ['which | to be late']],
    [
      'The mayor opposes what Voss says is a plan that will sink ships.',
      ['what Voss says is a plan that will sink ships'],
    ],
    ['Lind, who Voss said was ill, left.', ['who | was ill']],
    ['What Voss said was wrong.', ['What | was wrong']],
    ['On Monday Voss said was late.', []],
    ['Last week Voss described as sad.', []],
    ['Lind, who noted the loss the crew had, left.', ['the loss the crew had']],
    ['Lind, who reports losses, some grave, fell ill.', ['losses, some grave']],
    ['Voss, who now advises ministers, some new, told sailors it was late.', ['it was late']],
    ['Voss, who advises ministers, told sailors it was late.', ['it was late']],
    ['Voss, who reports each year the losses mount, left.', ['the losses mount']],
  ])('of whoever a clause is about: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
