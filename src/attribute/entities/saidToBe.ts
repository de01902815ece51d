import { BODIES, singular } from '../lexicon/nouns.ts';
import { fullTitle } from '../mention/fullTitle.ts';
import type { Entity } from './entity.ts';

/**
 * Prepares telling of whom a description speaks: all its words but the article stand in a role of the entity, or its
 * head noun ends the name.
 */
export function saidToBe(text: string, head: string): (entity: Entity) => boolean {
  const wanted = text
    .toLowerCase()
    .replace(/^(?:the|this|that|these) /, '')
    .split(/[\s-]+/)
    .map(plain);
  const kind = plain(head);
  const isBeside = BESIDE.test(text);
  const isBody = BODIES.has(head);
  const says = (role: string): boolean => {
    const isHead = kind === 'leader' && HEADS_OF_STATE.test(role);
    if ((headOfRole(role) !== kind && !isHead) || BESIDE.test(role) !== isBeside) return false;
    const words = role
      .toLowerCase()
      .split(/[\s,-]+/)
      .map(plain);
    return wanted.every((word) => words.includes(word) || (isHead && word === kind));
  };
  return ({ type, name, roles }) => roles.some(says) || (isBody && type === 'body' && says(name));
}

/** "the Norlandic leader": of a state or its government. */
const HEADS_OF_STATE = /\b(?:president|prime minister|premier|chancellor|dictator|ruler|king|queen|emir|sultan)\b/i;

/** No longer, or not quite, what the rest says. */
const BESIDE = /\b(?:former|ex|vice|deputy)\b/i;

/** "president" of "president of the machinists' union": what the holder is called. */
function headOfRole(role: string): string {
  return plain(
    role
      .toLowerCase()
      .split(/ (?:of|for|at|to|in|with|on|from) |,/)[0]
      ?.split(/[\s-]+/)
      .at(-1) ?? '',
  );
}

function plain(word: string): string {
  return fullTitle(singular(fullTitle(word)));
}
