import type { Catalogue, Voice } from '../domain/index/catalogue.ts';
import { shortKey } from '../indexing/shortKey.ts';
import { tokenize } from '../text/tokens.ts';

/** Voices and speakers that are looked at for a name: those who share most of it. */
const LOOKED_AT = 50;

/**
 * The voice that a typed name means: a side by any of its names, a speaker by the whole name, or by a part of it. Null
 * for nobody.
 */
export async function matchSpeakerOrSide(catalogue: Catalogue, typed: string): Promise<Voice | null> {
  const wanted = tokenize(typed);
  if (wanted.length === 0) return null;
  const isWanted = (name: string): boolean => tokenize(name).join(' ') === wanted.join(' ');
  const [sides, voices, speakers] = await Promise.all([
    catalogue.sidesNamed([typed]),
    catalogue.suggestVoices(typed, LOOKED_AT),
    catalogue.speakersWith(wanted, LOOKED_AT),
  ]);
  const side = sides.find(({ name, aliases }) => [name, ...aliases].some(isWanted));
  const named = [...voices, ...speakers.map(({ name }) => ({ kind: 'speaker' as const, name }))];
  const likely: readonly Voice[] = [
    ...(side === undefined ? [] : [{ kind: 'side' as const, name: side.name }]),
    ...named.filter(({ kind, name }) => kind === 'side' && isWanted(name)),
    ...named.filter(({ name }) => isWanted(name)),
    ...named.filter(({ name }) => wanted.every((term) => tokenize(name).includes(term))),
  ];
  for (const voice of likely) {
    const heard = await heardAs(catalogue, voice);
    if (heard !== null) return heard;
  }
  return null;
}

/** A speaker who is called like a side is heard as that. */
async function heardAs(catalogue: Catalogue, { kind, name }: Voice): Promise<Voice | null> {
  const side = await catalogue.findVoice(shortKey(`side ${name}`));
  return side ?? (kind === 'side' ? null : catalogue.findVoice(shortKey(`speaker ${name}`)));
}
