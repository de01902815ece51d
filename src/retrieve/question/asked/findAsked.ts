import type { Catalogue } from '../../../domain/index/catalogue.ts';
import type { QuestionName } from './questionName.ts';
import { countryAsked } from './countryAsked.ts';
import { findCapitals } from './findCapitals.ts';
import { findCompared } from './findCompared.ts';
import { findDescribed } from './findDescribed.ts';
import { findPlaced } from './findPlaced.ts';
import { findSaidBy } from './findSaidBy.ts';
import { meantByRole } from './meantByRole.ts';

/**
 * Those whose own words a question asks for, each once, in its order. Where several are, some may be named by what they
 * are; one alone is asked by name, for of "the mayor" the question as a whole tells as much.
 */
export async function findAsked(
  question: string,
  names: readonly QuestionName[],
  aboutSides: boolean,
  catalogue: Pick<Catalogue, 'sidesNamed' | 'speaks' | 'speakersWith'>,
): Promise<QuestionName[]> {
  const capitals = await Promise.all(findCapitals(question, names).map(asCountry));
  const named = [...names, ...capitals.filter(({ kind }) => kind === 'side')];
  const voices = [...named, ...(await findDescribed(question, named, catalogue))]
    .filter(({ kind }) => kind !== 'outlet')
    .toSorted((a, b) => a.start - b.start);
  const several = once(await Promise.all(calledOrCompared(question, voices, aboutSides).map(asCountry)));
  const speakers = names.filter(({ kind }) => kind !== 'outlet');
  const byName = calledUpon(question, speakers, aboutSides);
  const spoken = several.length > 1 ? several : once(await Promise.all(byName.map(asCountry)));
  const areSides = !aboutSides || spoken.some(({ kind }) => kind !== 'author');
  const asked = areSides ? spoken : (writersAsked(question, names) ?? spoken);
  return Promise.all(asked.map((name) => meantByRole(name, question, catalogue)));

  /**
   * A capital or nationality is asked as the country that is a side: "Tehran", and "tehran" where the articles write
   * somebody so. A seat that is called by words ("White House") has words of its own, and is heard in them.
   */
  async function asCountry(name: QuestionName): Promise<QuestionName> {
    // Of several of a name ("House", "White House") nothing tells that it is a seat.
    const [only, ...others] = name.refersTo;
    const written = [name.text, ...(others.length > 0 || only === undefined ? [] : [only])]
      .map(countryAsked)
      .find((one) => one !== undefined);
    const isSeat = name.kind === 'speaker' && name.terms.length > 1;
    const country = name.kind === 'side' || isSeat ? undefined : written;
    const [side] = country === undefined ? [] : await catalogue.sidesNamed([country.name]);
    return side === undefined ? name : { ...name, kind: 'side', refersTo: [side.name], sides: [side.name] };
  }
}

/** Those who are asked by their place, or by a verb or a noun of saying, in order, and perhaps twice. */
function calledUpon(question: string, names: readonly QuestionName[], aboutSides: boolean): QuestionName[] {
  const { placed, areAll } = findPlaced(question, names, aboutSides);
  return inOrder([...placed, ...(areAll ? [] : findSaidBy(question, names, aboutSides))]);
}

/** The same, and those who are compared. */
function calledOrCompared(question: string, names: readonly QuestionName[], aboutSides: boolean): QuestionName[] {
  return inOrder([...calledUpon(question, names, aboutSides), ...findCompared(question, names, aboutSides)]);
}

function inOrder(names: readonly QuestionName[]): QuestionName[] {
  return names.toSorted((a, b) => a.start - b.start);
}

/**
 * Outlets and authors that are set against each other, or against others: "How do the Post and Ann Lee differ on the
 * toll?" Null where there is none.
 */
function writersAsked(question: string, names: readonly QuestionName[]): QuestionName[] | null {
  const found = once(calledOrCompared(question, names, true));
  return found.length > 1 && found.some(({ kind }) => kind === 'outlet' || kind === 'author') ? found : null;
}

/** The same party by two of its names is one. */
function once(names: readonly QuestionName[]): QuestionName[] {
  const keys = names.map(({ kind, refersTo, terms }) => [kind, ...(refersTo.length > 0 ? refersTo : terms)].join('\n'));
  return names.filter((_, n) => keys.indexOf(keys[n] ?? '') === n);
}
