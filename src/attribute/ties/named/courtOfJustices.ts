import { namedOfKind } from './namedOfKind.ts';

/**
 * The courts that "the justices" may sit in, as an article names them: of several those that are a state's highest,
 * where alone judges are called so. Null for all other words.
 */
export function courtOfJustices(name: string, text: string): readonly string[] | null {
  if (!/^(?:the )?(?:supreme court )?justices$/i.test(name)) return null;
  const courts = [...namedOfKind('court', text)];
  const highest = courts.filter((court) => /\b(?:Supreme|High|Constitutional)\b/.test(court));
  return highest.length === 0 ? courts : highest;
}
