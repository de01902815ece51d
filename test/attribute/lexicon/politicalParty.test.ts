import { expect, it } from 'vitest';
import { politicalParty } from '../../../src/attribute/lexicon/politicalParty.ts';
import { partyOf } from '../../../src/attribute/party/partyOf.ts';

it.each([
  ['Ohio Republicans', 'Republican Party'],
  ['House Democrats', 'Democratic Party'],
  ['New York Democrat', 'Democratic Party'],
  ['Scottish Labour', 'Labour Party'],
  ['Solidarity Democrats', undefined],
  ['Green Republicans', undefined],
  ['Christian Democrats', undefined],
])('%s: %s', (name, party) => expect(politicalParty(name)).toBe(party));

it.each([
  ['Republican Front leader', 'Republican Front'],
  ['Democratic Renewal spokeswoman', 'Democratic Renewal'],
  ['leader of the Civic Democrats', 'Civic Democrats'],
  ['Republican House leader', 'Republican Party'],
  ['Democratic leader', 'Democratic Party'],
])('speaks for %s: %s', (role, party) => expect(partyOf({ name: 'Ada Voss', role })).toBe(party));
