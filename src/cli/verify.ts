import { excerptPlaces } from '../answer/check/excerptPlaces.ts';
import type { Place, QuoteVerdict, SpeakerVerdict } from '../answer/check/quoteVerdict.ts';
import { verifyQuote } from '../answer/check/verifyQuote.ts';
import { UsageError } from '../errors.ts';
import { renderVerdict } from './render/renderVerdict.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';
import { textOptions } from './run/terminal.ts';

/** What the line says of a claim, by verdict. */
const CLAIMS: Readonly<Record<SpeakerVerdict['kind'], string | null>> = {
  notAsked: null,
  asClaimed: 'as claimed',
  other: 'someone else',
  denied: 'denied',
  // In these words nobody says it.
  differs: 'denied',
  conditional: 'conditional',
  asked: 'asked',
  // Who reports it says so; whether it was said the text leaves open. `stance` tells.
  reported: 'unclear',
  unclear: 'unclear',
};

await runCli(
  {
    name: 'verify',
    summary: 'Says whether words stand in the articles, where, who says them there, and how they hold.',
    operands: '"quote"',
    options: { ...corpusOptions, speaker: { type: 'string' }, json: { type: 'boolean' } },
    help: { ...corpusHelp, speaker: 'who is claimed to have said it, or a side', json: 'print one line of JSON' },
  },
  async ({ corpus, seeds, index, speaker, json }, operands) => {
    const quote = operands.join(' ').trim();
    const claimed = speaker?.trim() ?? null;
    if (quote === '') throw new UsageError('Give the words to look for: npm run verify -- "we will not sign".');
    if (claimed === '') throw new UsageError('--speaker takes a name.');

    const services = openServices({ corpus, seeds, index });
    await refreshIndex(services);
    const opened = await services.index();
    const verdict = await verifyQuote(quote, claimed, opened, services.readSeedText);
    if (json !== true) {
      await print(stripControls(renderVerdict(verdict, textOptions().width, claimed)));
      return;
    }
    const places = placesOf(verdict);
    const [decisive] = verdict.kind === 'stitched' ? [] : places;
    const line = {
      found: verdict.kind === 'notFound' ? 'no' : verdict.kind,
      claim: claimOf(verdict, claimed),
      speaker: decisive?.statement?.speaker ?? null,
      stance: decisive?.stance ?? null,
      changes: verdict.kind === 'changed' ? verdict.changes : [],
      ...(await excerptPlaces(places, services.readSeedText)),
    };
    await print(jsonLine(line));
  },
);

function placesOf(verdict: QuoteVerdict): readonly Place[] {
  if (verdict.kind === 'verbatim') return verdict.places;
  if (verdict.kind === 'changed') return [verdict.place];
  return verdict.kind === 'stitched' ? verdict.pieces.map(({ place }) => place) : [];
}

/** In words; null where nobody was claimed and the words hold, or where they are not in the articles. */
function claimOf(verdict: QuoteVerdict, claimed: string | null): string | null {
  if (verdict.kind === 'notFound') return null;
  if (verdict.kind === 'stitched') return claimed === null ? null : CLAIMS.unclear;
  return CLAIMS[verdict.speaker.kind];
}
