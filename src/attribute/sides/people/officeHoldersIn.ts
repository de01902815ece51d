import type { Speaker } from '../../../domain/statement.ts';
import { leadingCountry } from '../../party/leadingCountry.ts';
import { NOT_FOR } from '../../party/notFor.ts';

/**
 * Who is named in full with an office and its state before the name ("Norwegian President Ann Lowe", "Norway's foreign
 * minister, Ann Lowe"), whether they speak there or not: another article may only have "President Lowe".
 */
export function officeHoldersIn(text: string): Pick<Speaker, 'name' | 'role'>[] {
  let end = 0;
  return text.split('\n').flatMap((line) => {
    const start = end;
    end += line.length + 1;
    return TITLED.test(line) ? inLine(line, text.slice(Math.max(0, start - FAR), start)) : [];
  });
}

/** @param above what stands before the line */
function inLine(line: string, above: string): Pick<Speaker, 'name' | 'role'>[] {
  return [...line.matchAll(HELD)].flatMap(({ groups, index }) => {
    const { land = '', office = '', name = '' } = groups ?? {};
    const before = `${above}${line.slice(0, index)}`.slice(-FAR);
    const words = land.replace(/[’']s$/, '').split(' ');
    // "On Monday Norwegian President": what a name goes on from.
    const from = words.findIndex((_, at) => leadingCountry(words.slice(at)) !== null);
    return from === -1 || NOT_FOR.test(`${before.split(/[.,;]/).at(-1) ?? ''} ${land} ${office}`)
      ? []
      : [{ name, role: `${words.slice(from).join(' ')} ${office}` }];
  });
}

/** Characters before a name within which "former" would stand. */
const FAR = 20;
const LARGE = "(?:U\\.[SK]\\.|\\p{Lu}[\\p{L}'’-]*)";
const TITLE = '(?:[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]inister|[Kk]ing|[Qq]ueen|[Ss]ecretary(?: of [Ss]tate)?)';
const NAME = `\\p{Lu}[\\p{L}-]+(?: (?:(?:al|el|bin|de|van|von|der) )*(?:\\p{Ll}{2}-)?\\p{Lu}[\\p{L}-]+){1,2}`;
const HELD = new RegExp(
  `(?<![\\p{L}-])(?<land>${LARGE}(?: ${LARGE}){0,2}) (?<office>(?:\\p{L}+ )?${TITLE}),? (?<name>${NAME})`,
  'gu',
);
/** Most lines have no office before a name, and a land is looked for at every capital. */
const TITLED = new RegExp(`${TITLE},? \\p{Lu}`, 'u');
