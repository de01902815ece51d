import type { Mention } from './mention.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { countryOf } from '../lexicon/countries.ts';
import { headWord } from '../parse/chunkAt.ts';
import { describeWords } from './describeWords.ts';
import { isName } from './isName.ts';
import { onePerson } from './onePerson.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { BODIES, isOffice, singular } from '../lexicon/nouns.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * "Secretary of State Ann Lowe", "head of the Harbour Department Ann Lowe", "envoy for Hong Kong Ann Lowe": the chunk
 * after the preposition ends in the name.
 */
export function officeHolder(parsed: ParsedSentence, index: number): Mention | null {
  const { chunks, words } = parsed;
  const office = chunks[index];
  const field = chunks[index + 2];
  if (office?.kind !== 'noun' || field?.kind !== 'noun') return null;
  // "Herald editor in chief Ann Lowe"
  const isChief = headWord(parsed, index + 1) === 'in' && words[field.first]?.lower === 'chief';
  if (!isChief && !/^(?:of|from|for)$/.test(headWord(parsed, index + 1))) return null;
  // "Bank of Norland Governor Ann Lowe": the office stands behind what the bank is of.
  const isBody = BODIES.has(headWord(parsed, index)) && isName(parsed, words[office.head]);
  const ofBody =
    isBody &&
    words.slice(field.first + 1, field.end - 2).some(({ lower }) => isOffice(lower) || isPersonNoun(lower, 'NOUN'));
  if (isBody && !ofBody) return officerOf(parsed, index);
  if (!ofBody && !isOffice(headWord(parsed, index))) return null;
  const country = [3, 2, 1].find(
    (length) => countryOf(textOfWords(parsed, words.slice(field.first, field.first + length)))?.by === 'name',
  );
  if (
    !isChief &&
    !/^(?:of|from)$/.test(headWord(parsed, index + 1)) &&
    !(
      headWord(parsed, index + 1) === 'for' &&
      (country !== undefined || /^(?:under-?)?(?:secretary|minister)$/.test(headWord(parsed, index)))
    )
  )
    return null;
  const given = words.findIndex(
    (word, at) =>
      at >= field.first + Math.max(country ?? 1, words[field.first]?.tag === 'DET' ? 2 : 1) &&
      at < field.end - 1 &&
      isName(parsed, word) &&
      genderOfName(parsed.text.slice(word.start, word.end)) !== 'unknown',
  );
  // "Minister of Information Quill al-Vek": a field is a word, a name is none.
  const rare = (): number =>
    words.findIndex(
      (word, at) => at > field.first && at < field.end - 1 && isName(parsed, word) && !isCommonWord(word.lower),
    );
  const isField =
    /^(?:under-?)?(?:secretary|minister)$/.test(headWord(parsed, index)) && headWord(parsed, index + 1) === 'of';
  const from = given === -1 && isField && isCommonWord(words[field.first]?.lower ?? '') ? rare() : given;
  if (
    from === -1 ||
    !words.slice(from, field.end).every((word) => isName(parsed, word) || isNameParticle(word.lower, true))
  )
    return null;
  // "the boss of nurse Ann Lowe", "the widow of Captain Hugo Lind": somebody of theirs.
  const before = words[from - 1]?.lower ?? '';
  if (!ofBody && !isChief && from > field.first && !GROUPS.has(before) && onePerson(`the ${before}`) !== null)
    return null;
  const person = describeWords(parsed, words.slice(from, field.end), null);
  if (person?.type !== 'person') return null;
  let first = office.first + (words[office.first]?.tag === 'DET' ? 1 : 0);
  // "on Friday Secretary of State Ann Lowe": when, not what she is.
  if (first < office.head && WEEKDAYS.has(words[first]?.lower ?? '')) first++;
  return {
    ...person,
    role: textOfWords(parsed, words.slice(first, from)),
    start: words[office.first]?.start ?? person.start,
  };
}

/** "Chief of Staff Ann Lowe", "Chief of Police": a field, nobody's title. */
const GROUPS = wordSet('staff personnel police crew');

/** "a Bank of Norland spokeswoman", "a Bank of Norland spokeswoman, Ann Lowe": somebody of the body, named or not. */
function officerOf(parsed: ParsedSentence, index: number): Mention | null {
  const { chunks, words } = parsed;
  const [body, field] = [chunks[index], chunks[index + 2]];
  const last = words[field?.head ?? -1];
  if (body === undefined || field === undefined || last === undefined || field.head === field.first) return null;
  const isFieldNamed = words.slice(field.first, field.head).every((word) => isName(parsed, word));
  if (
    !/^(?:of|for)$/.test(headWord(parsed, index + 1)) ||
    !isFieldNamed ||
    isName(parsed, last) ||
    !isPersonNoun(last.lower, 'NOUN')
  )
    return null;
  const from = body.first + (words[body.first]?.tag === 'DET' ? 1 : 0);
  const role = textOfWords(parsed, words.slice(from, field.end));
  const name = chunks[index + 3]?.kind === 'comma' ? chunks[index + 4] : undefined;
  const person =
    name?.kind === 'noun' && singular(last.lower) === last.lower
      ? describeWords(parsed, words.slice(name.first, name.end), null)
      : null;
  const start = words[body.first]?.start ?? last.start;
  if (person?.type === 'person' && person.role === null && name !== undefined && name.end - name.first > 1)
    return { ...person, role, start };
  const described = describeWords(parsed, [last], null);
  const whole = textOfWords(parsed, words.slice(body.first, field.end));
  return described?.type === 'common' ? { ...described, name: whole, start } : null;
}
