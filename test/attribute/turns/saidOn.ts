import { findStatements } from '../../../src/attribute/findStatements.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../../src/ingest/formats/decodeSeed.ts';
import { splitSentences } from '../../../src/text/splitSentences.ts';

/** What a page says whom to have said, as `name (role), kind: words`; read as a seed is. */
export async function saidOn(page: string, file = 'page.txt'): Promise<string[]> {
  const { seeds } = await decodeSeed(Buffer.from(page), file);
  return seeds.flatMap((seed) => {
    const { blocks, metadata } = cleanSeed(seed);
    const sentences = blocks.flatMap((block, number) =>
      splitSentences(seed.text, block).map((span) => ({ ...span, block: number })),
    );
    return findStatements({ id: 'page', text: seed.text, title: metadata.title, blocks }, sentences).map(
      ({ speaker, kind, content }) => {
        const words = content.map(({ start, end }) => seed.text.slice(start, end)).join(' | ');
        const role = speaker?.role == null ? '' : ` (${speaker.role})`;
        return `${speaker?.name ?? '?'}${role}, ${kind}: ${words}`;
      },
    );
  });
}
