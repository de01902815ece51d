import type { Catalogue } from '../../../domain/index/catalogue.ts';
import type { QuestionName } from './questionName.ts';
import { countryAsked } from './countryAsked.ts';
import { findCapitals } from './findCapitals.ts';
import { findCompared } from './findCompared.ts';
import { findDescribed } from './findDescribed.ts';
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
  const found = [...findSaidBy(question, voices, aboutSides), ...findCompared(question, voices, aboutSides)];
  const several = once(await Promise.all(found.toSorted((a, b) => a.start - b.start).map(asCountry)));
  const speakers = names.filter(({ kind }) => kind !== 'outlet');
  const spoken =
    several.length > 1 ? several : await Promise.all(findSaidBy(question, speakers, aboutSides).map(asCountry));
  const areSides = !aboutSides || spoken.some(({ kind }) => kind !== 'author');
  const asked = areSides ? spoken : (writersAsked(question, names) ?? spoken);
  return Promise.all(asked.map((name) => meantByRole(name, question, catalogue)));

  /**
   * A capital or nationality is asked as the country that is a side: "Tehran", and "tehran" where the articles write
   * somebody so. A seat that is called by words ("White House") has words of its own, and is heard in them.
   */
  async function asCountry(name: QuestionName): Promise<QuestionName> {
    const written = [name.text, ...name.refersTo].map(countryAsked).find((one) => one !== undefined);
    const isSeat = name.kind === 'speaker' && name.terms.length > 1;
    const country = name.kind === 'side' || isSeat ? undefined : written;
    const [side] = country === undefined ? [] : await catalogue.sidesNamed([country.name]);
    return side === undefined ? name : { ...name, kind: 'side', refersTo: [side.name], sides: [side.name] };
  }
}

/**
 * Outlets and authors that are set against each other, or against others: "How do the Post and Ann Lee differ on the
 * toll?" Null where there is none.
 */
function writersAsked(question: string, names: readonly QuestionName[]): QuestionName[] | null {
  const found = once(
    [...findSaidBy(question, names, true), ...findCompared(question, names, true)].toSorted(
      (a, b) => a.start - b.start,
    ),
  );
  return found.length > 1 && found.some(({ kind }) => kind === 'outlet' || kind === 'author') ? found : null;
}

/** The same party by two of its names is one. */
function once(names: readonly QuestionName[]): QuestionName[] {
  const keys = names.map(({ kind, refersTo, terms }) => [kind, ...(refersTo.length > 0 ? refersTo : terms)].join('\n'));
  return names.filter((_, n) => keys.indexOf(keys[n] ?? '') === n);
}
