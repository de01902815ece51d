import { bestRole } from '../mention/bestRole.ts';
import type { Entity } from '../entities/entity.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { chunkEnd, skipLeft } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolveMention } from './resolveMention.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import type { History, Resolved } from './salience.ts';

/** "The group's leadership", "his office", "Zenaris, whose owner": whose it is gets its name. */
export function ownedBy(parsed: ParsedSentence, head: number, sentence: number, history: History): Resolved | null {
  const chunk = parsed.chunks[head];
  if (chunk === undefined) return null;
  const words = parsed.words.slice(chunk.first, chunk.end);
  const first = words[0];
  const mark = words.findIndex(({ lower }) => lower === "'s");
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = (owner: Entity, from: number): Resolved | null => {
    const rest = words[from];
    if (!canSpeak(last.lower) || isOwned(owner)) return null;
    return {
      name: `${owner.name}’s ${rest === undefined ? '' : parsed.text.slice(rest.start, last.end)}`,
      role: null,
      resolved: 'nominal',
    };
  };
  if (/^(?:his|her|its)$/.test(first.lower)) {
    const owner = resolvePronoun(first.lower, parsed, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, 1);
  }
  if (first.lower === 'whose' && words.length > 1) {
    const mention = describeNoun(parsed, skipLeft(parsed, head - 1, true));
    const owner = mention === null ? null : resolveMention(mention, mention.name, parsed, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, 1);
  }
  if (mark > 1 && first.tag === 'DET') {
    const text = parsed.text.slice(first.start, words[mark - 1]?.end);
    const owner = resolveDescription(words[mark - 1]?.lower ?? '', text, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, mark + 1);
  }
  return null;
}

/**
 * "Zenaris’s director" of "its director", "the company’s director": whose office it is gets its name. Null where that
 * is a person, or unknown.
 *
 * @param end one past the last chunk of the role
 */
export function ownedRole(
  parsed: ParsedSentence,
  head: number,
  end: number,
  sentence: number,
  history: History,
): string | null {
  const chunk = parsed.chunks[head];
  const words = parsed.words.slice(chunk?.first, chunk?.end);
  const [first] = words;
  const mark = words.findIndex(({ lower }) => lower === "'s");
  if (first === undefined) return null;
  const owner =
    first.lower === 'its'
      ? resolvePronoun('its', parsed, first.start, sentence, history)
      : mark > 1 && first.tag === 'DET'
        ? resolveDescription(
            words[mark - 1]?.lower ?? '',
            parsed.text.slice(first.start, words[mark - 1]?.end),
            first.start,
            sentence,
            history,
          )
        : null;
  const rest = words[first.lower === 'its' ? 1 : mark + 1];
  if (owner?.entity === undefined || owner.entity.type === 'person' || rest === undefined || isOwned(owner.entity))
    return null;
  return `${owner.entity.name}’s ${parsed.text.slice(rest.start, chunkEnd(parsed, end - 1))}`.replace(/\s+/g, ' ');
}

/** "Zenaris’s director" of "Ann Lowe, its director, said". */
export function roleBehind(parsed: ParsedSentence, head: number, sentence: number, history: History): string | null {
  const [comma, role, end] = [parsed.chunks[head + 1], parsed.chunks[head + 2], parsed.chunks[head + 3]];
  const isIts = parsed.words[role?.first ?? -1]?.lower === 'its';
  return comma?.kind === 'comma' && isIts && (end === undefined || /^(?:comma|stop)$/.test(end.kind))
    ? ownedRole(parsed, head + 2, head + 3, sentence, history)
    : null;
}

/** "Lowe’s union": called by whose it is, so nothing else is called by it. */
function isOwned({ name }: Entity): boolean {
  return /[’']s /.test(name);
}

/** The role of whoever heads what is called by their name: "Macron’s office", "the Lowe administration"; or null. */
export function leaderOf(body: string, history: History): string | null {
  const owner = body.split(/[’']s | /)[0] ?? '';
  const known =
    history.fitting.get(`head of ${owner}`) ??
    new Set(
      history.table.entities.filter(
        ({ type, roles, name }) => type === 'person' && roles.length > 0 && name.split(' ').at(-1) === owner,
      ),
    );
  history.fitting.set(`head of ${owner}`, known);
  const [leader] = known;
  return bestRole(leader?.roles ?? []);
}
