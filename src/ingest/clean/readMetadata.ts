import { namesInOrdinaryCase } from '../../text/names/namesInOrdinaryCase.ts';
import type { Seed } from '../../domain/seed.ts';
import type { ClassifiedBlock } from '../blocks/classifiedBlock.ts';
import { readDate } from '../blocks/readDate.ts';
import { anyOf } from '../../text/anyOf.ts';

/** What an article says about itself; null where neither its container nor its text says it. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly url: string | null;
}

/** How far from headline and body a byline may stand and still be theirs, in blocks. */
const NEAR = 12;

/** Reads title, outlet, author and date: what the container gives comes first, then the lines around the headline. */
export function readMetadata(seed: Seed, blocks: readonly ClassifiedBlock[]): ArticleMetadata {
  const { given } = seed;
  const title = blocks.find(({ verdict }) => 'kind' in verdict && verdict.kind === 'title');
  const bylines = near(blocks).flatMap(({ byline, verdict }) =>
    byline && 'reason' in verdict && verdict.reason !== 'related links' && verdict.reason !== 'comments'
      ? [byline]
      : [],
  );
  const dates = bylines.filter((byline) => byline.date !== undefined);
  const source = bylines.find((byline) => byline.source)?.source;
  const outlet = given.outlet ?? findOutlet(blocks) ?? (source && agency.test(source) ? source : null);
  return {
    title: given.title ?? (title === undefined ? null : withoutMarks(seed, title)),
    outlet,
    author:
      (given.author === undefined ? undefined : namesInOrdinaryCase(given.author)) ??
      withoutOutlet(bylines.find((byline) => byline.author)?.author, outlet) ??
      contributor(blocks) ??
      null,
    date:
      givenDate(given.date) ??
      (dates.find((byline) => !byline.isUpdate) ?? dates[0])?.date ??
      datelineDate(blocks) ??
      null,
    url: given.url ?? null,
  };
}

/** The words of a headline: "**Quay** closes" without its stars. */
function withoutMarks({ text, marks = [] }: Seed, { start, end }: ClassifiedBlock): string {
  let words = '';
  let from = start;
  for (const mark of marks.filter((each) => each.start >= start && each.end <= end)) {
    words += text.slice(from, mark.start);
    from = mark.end;
  }
  return `${words}${text.slice(from, end)}`.replace(/\s+/gu, ' ');
}

const agency = anyOf(
  /^(?:the )?(?:AP|AFP|Reuters|EFE|UPI|DPA|ANSA|TASS|Xinhua|PTI|ANI)$/iu,
  /^(?:the )?(?:Associated Press|Agence France-Presse|Anadolu(?: Agency)?)$/iu,
);

/**
 * The blocks after the headline, wherever the seed repeats it, and around the start of the body, and the last ones:
 * there stand an article's own bylines, not those of the links.
 */
function near(blocks: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
  const title = blocks.findIndex(({ verdict }) => 'kind' in verdict && verdict.kind === 'title');
  const body = blocks.findIndex(({ verdict }) => 'kind' in verdict && verdict.kind === 'paragraph');
  const from = Math.max(0, title >= 0 ? title - 3 : body - NEAR);
  const around = blocks.slice(from, Math.max(body, from) + NEAR);
  const headline = blocks[title]?.features.text;
  const again = blocks.flatMap(({ features }, i) =>
    i > title && features.text === headline ? blocks.slice(i, i + NEAR) : [],
  );
  return [...around, ...again, ...blocks.slice(-3)];
}

/** "Jane Roe, The Daily Example" without the outlet and without a function ("Staff Writer"). */
function withoutOutlet(author: string | undefined, outlet: string | null): string | undefined {
  const parts = author?.split(/,\s+/u) ?? [];
  const last = parts.at(-1);
  const isNoPerson = last !== undefined && (last === outlet || organisation.test(last));
  return parts.length > 1 && isNoPerson ? parts.slice(0, -1).join(', ') : author;
}

const organisation = anyOf(
  /\b(?:News|Press|Times|Post|Herald|Tribune|Agency|Network|Media|TV|Radio|Journal|Magazine|Daily)\b/iu,
  /\b(?:Staff|Correspondent|Editor|Reporter|Writer|Bureau|Reuters|AP|AFP|BBC|CNN)\b/iu,
);

/** A date as the container gives it: ISO 8601, RFC 2822, words, or seconds or milliseconds since 1970. */
function givenDate(given: string | undefined): string | null {
  if (given === undefined) return null;
  const stamp = /^\d{10}(?:\d{3})?$/.test(given) ? Number(given) * (given.length === 10 ? 1000 : 1) : undefined;
  if (stamp !== undefined) return new Date(stamp).toISOString().slice(0, 10);
  return (
    readDate(given)?.date ??
    (/^\d{8}/.test(given) ? (readDate(given.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'))?.date ?? null) : null)
  );
}

const dateline = /^[\p{Lu}][\p{L} .,'’/-]{1,60}?[,(]?\s*(.{0,30}?)\s*\(([^)]{2,40})\)\s*[-–—]/u;

/** The outlet by its notice of rights, its name above and below the page, or the agency in the dateline. */
function findOutlet(blocks: readonly ClassifiedBlock[]): string | undefined {
  for (const { role, features } of blocks) {
    const owner =
      role === 'notice'
        ? /^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by )?([^.|,©\d]{2,50})/iu.exec(
            features.text,
          )?.[1]
        : undefined;
    const name = owner?.replace(/\b(?:all rights reserved|inc|ltd|llc|limited|company)\b.*$/iu, '').trim();
    if (name) return name;
  }
  const [first] = blocks;
  const isName =
    first &&
    'reason' in first.verdict &&
    first.features.words >= 1 &&
    first.features.words <= 5 &&
    /\p{Lu}/u.test(first.features.text);
  if (isName && blocks.filter(({ features }) => features.text === first.features.text).length >= 3)
    return first.features.text;
  const alone = blocks.find(({ byline }) => byline?.outlet)?.byline?.outlet;
  if (alone) return alone;
  const opening = firstParagraph(blocks);
  const named = opening === undefined ? undefined : dateline.exec(opening)?.[2];
  return named !== undefined && agency.test(named) ? named : undefined;
}

/** "DOHA, July 25, 2025 (Reuters) - …": only a full date, with its year. */
function datelineDate(blocks: readonly ClassifiedBlock[]): string | undefined {
  const opening = firstParagraph(blocks)?.slice(0, 90);
  const head = opening === undefined ? undefined : /^\p{Lu}[^.!?"“]{2,80}?\s[-–—]+\s/u.exec(opening)?.[0];
  return head === undefined ? undefined : readDate(head)?.date;
}

/** "Jane Roe of The Example contributed to this article": the only person whom the text names for it. */
function contributor(blocks: readonly ClassifiedBlock[]): string | undefined {
  for (const { role, features } of blocks) {
    const named =
      role === 'credit'
        ? /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\b.*\bcontributed\b/u.exec(features.text)?.[1]
        : undefined;
    if (named) return named;
  }
  return undefined;
}

function firstParagraph(blocks: readonly ClassifiedBlock[]): string | undefined {
  return blocks.find(({ verdict }) => 'kind' in verdict && verdict.kind === 'paragraph')?.features.text;
}
