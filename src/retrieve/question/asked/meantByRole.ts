import { REPRESENTATIVES } from '../../../attribute/lexicon/nouns.ts';
import { NOT_FOR } from '../../../attribute/party/notFor.ts';
import type { Catalogue } from '../../../domain/index/catalogue.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { QuestionName } from './questionName.ts';

/** Speakers that are looked at for a name. */
const LOOKED_AT = 50;

/**
 * Of several who go by a name those whom the office before it tells: "Mayor Quill" is Ada Quill, the mayor, and not Ben
 * Quill, the deputy mayor. The name as it is where it has no office, or where nobody of that name has it.
 */
export async function meantByRole(
  name: QuestionName,
  question: string,
  catalogue: Pick<Catalogue, 'speakersWith'>,
): Promise<QuestionName> {
  const office = /(?:(\p{L}{1,30})\s{1,3})?(\p{L}{1,30})\.?\s{1,3}$/u.exec(question.slice(0, name.start).toLowerCase());
  const [before = '', title = ''] = [office?.[1], office?.[2]];
  if (name.kind !== 'speaker' || name.refersTo.length < 2 || !REPRESENTATIVES.has(title)) return name;
  const holds = (role: string | null): boolean => {
    const words = tokenize(role ?? '');
    const at = words.indexOf(tokenize(title)[0] ?? '');
    return at >= 0 && (SECOND.test(before) || !SECOND.test(words[at - 1] ?? '')) && !NOT_FOR.test(role ?? '');
  };
  const known = await catalogue.speakersWith(name.terms, LOOKED_AT);
  const meant = name.refersTo.filter((one) => known.some((each) => each.name === one && holds(each.role)));
  if (meant.length === 0 || meant.length === name.refersTo.length) return name;
  return { ...name, refersTo: meant, terms: meant.length === 1 ? tokenize(meant[0] ?? '') : [] };
}

/** Before an office: not the one who holds it. */
const SECOND = /^(?:deputy|deputi|vice|assistant|assist|acting|act)$/u;
