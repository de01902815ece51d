import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('whom it is told', () => {
  it.each([
    ['Voss told her.', []],
    ['Voss told us.', []],
    ['Reminded passengers.', []],
    ['Voss told the mayor about the storm.', []],
    ['Voss told Lind of Castell.', []],
    ['Voss told Lind about Castell.', []],
    ['Voss told Lind yesterday.', []],
    ['Voss told sailors.', []],
    ['Voss told you.', []],
    ['Voss asked him.', []],
    ['The shop would close, Voss reminded passengers.', ['The shop would close']],
    ['Voss told the crew of the ferry to leave.', ['to leave']],
    ['Voss told the crew in the harbour the ferry sank.', ['the ferry sank']],
    ['Voss told the crew of the ferry the pier is shut.', ['the pier is shut']],
    ['Voss told reporters today sadly the pier sank.', ['sadly the pier sank']],
  ])('is no part of it: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss told the truth.', ['the truth']],
    ['Voss told a joke.', ['a joke']],
    ['Voss told secrets.', ['secrets']],
    ['Voss told the story of the pier.', ['the story of the pier']],
    ['Voss warned Lind of the storm.', ['Lind of the storm']],
    ['Voss reminded Lind to return.', ['Lind to return']],
    ['Voss asked the mayor, who left in May, to return.', ['the mayor, who left in May, to return']],
    ['Voss reminded the mayor, who left in May, to return.', ['the mayor, who left in May, to return']],
    ['Voss reminded passengers.', ['passengers']],
    ['On Monday, Voss reminded passengers.', ['passengers']],
  ])('is a part of it, where it is a thing or has something asked of them: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss urged the union last year to wait.', ['the union last year to wait']],
    ['Voss praised last week the crew.', ['the crew']],
    ['Voss proposed Tuesday talks.', ['Tuesday talks']],
    ['Voss proposed a Tuesday meeting.', ['a Tuesday meeting']],
    ['Voss wants the Monday to be free.', ['the Monday to be free']],
  ])('with when it was said: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
