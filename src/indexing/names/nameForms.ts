import type { CorpusName } from '../../domain/index/catalogue.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { foldWord, tokens } from '../../text/tokens.ts';

/**
 * The forms in which an outlet, a side, a speaker or an author may be asked for, each as its folded words joined by a
 * blank. "Cnbc | World Business News Leader" is also asked for as "Cnbc", "The Verge" as "Verge", "CBSSports.com" as
 * "CBSSports", "Halden News" as "Halden", "Steve C. Witkoff" as "Steve Witkoff" and "Witkoff", "Bill de Blasio" as "de
 * Blasio" and "Blasio"; descriptions without a name ("officials") are not asked for by name.
 */
export function nameForms(kind: CorpusName['kind'], name: string): string[] {
  const forms = kind === 'outlet' ? formsOfOutlet(name) : kind === 'side' ? [name] : formsOfPerson(name);
  return [...new Set(forms.map(foldedWords))].filter((form) => form.length > 1);
}

/** The words of a text as forms of names are compared by them. */
export function foldedWords(text: string): string {
  return tokens(text)
    .map(({ start, end }) => foldWord(text.slice(start, end)))
    .join(' ');
}

function formsOfOutlet(outlet: string): string[] {
  const [short = outlet] = outlet.split(/\s+[|–—:-]\s+|\s*\|\s*/u);
  const forms = [
    outlet,
    short,
    short.replace(/\.(?:com|org|net)$/iu, ''),
    short.replace(/\s+(?:online\s+)?news$/iu, ''),
  ];
  return [...forms, ...forms.map((form) => form.replace(/^the\s+/iu, ''))];
}

function formsOfPerson(name: string): string[] {
  if (!/\p{Lu}/u.test(name)) return [];
  const words = name.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const isPerson =
    words.length > 1 &&
    capitals.length <= 4 &&
    words.every((word, at) => capitals.includes(word) || (at > 0 && isNameParticle(word, true)));
  const last = words.at(-1);
  const plain = words.filter((word) => !/^\p{Lu}\.?$/u.test(word)).join(' ');
  const particle = words.findIndex((word) => !capitals.includes(word));
  const surname = particle < 0 ? [] : [words.slice(particle).join(' ')];
  return isPerson && last !== undefined && last.length > 2 ? [name, plain, ...surname, last] : [name];
}
