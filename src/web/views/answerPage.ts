import { html } from 'hono/html';
import type { AlsoIn, Answer, AnswerSide, Excerpt } from '../../domain/answer.ts';
import type { Verified } from '../../evidence/verified.ts';
import { shortReceipt } from '../../answer/shortReceipt.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfAbstention } from '../../phrases/phraseOfAbstention.ts';
import { phraseOfConfidence } from '../../phrases/phraseOfConfidence.ts';
import { phraseOfPeriod } from '../../phrases/phraseOfPeriod.ts';
import { phraseOfSilence } from '../../phrases/phraseOfSilence.ts';
import type { StandingAnswer } from '../reading/reading.ts';
import { askButton, askForm } from '../elements/askForm.ts';
import { dateInWords } from '../elements/dates.ts';
import { articlePath } from '../links/paths.ts';
import { excerpt } from '../elements/excerpt.ts';
import type { Html } from '../elements/html.ts';

/**
 * An answer: how the question was understood, excerpts by side (best first where it is not about sides), who said
 * nothing on it, what comes nearest where nothing answers, the sources, and a form for a question that follows.
 */
export function answerPage(standing: StandingAnswer, language: Language): Html {
  const { answer, changed } = standing;
  const shown = new Set(answer.sides.flatMap(({ excerpts }) => excerpts));
  const rest = answer.excerpts.filter((_, n) => !shown.has(n));
  return html`<h1 dir="auto">${answer.question}</h1>
    ${notes(answer, changed, language)} ${answer.outcome === 'no_evidence' ? noEvidence(standing, language) : ''}
    ${answer.missingSides.map((side) => html`<p><bdi>${phraseOfSilence(side, language)}</bdi></p>`)}
    ${nearestPassages(standing, language)} ${answer.sides.map((side) => sideSection(standing, side, language))}
    ${rest.length === 0 ? '' : withoutSide(standing, rest, language)} ${sources(standing, language)}
    ${askForm({ after: answer.question }, language)}
    <p class="quiet">${footer(answer, language)}</p>`;
}

function footer(answer: Answer, language: Language): string {
  const receipt = phrase(language, 'webReceipt', { receipt: shortReceipt(answer.receipt) });
  return [receipt, phraseOfConfidence(answer, language) ?? []].flat().join(' · ');
}

function notes(answer: Answer, changed: readonly string[], language: Language): Html[] {
  const { asked = {}, citations, index } = answer;
  const { typed, side, source, since, until } = asked;
  const article = citations.find(({ articleId }) => articleId === source);
  const from = article?.title ?? article?.opening ?? source;
  const lines = [
    ...(typed === undefined ? [] : [phrase(language, 'understood', { typed })]),
    ...(side === undefined ? [] : [phrase(language, 'onlySide', { side })]),
    ...(from === undefined ? [] : [phrase(language, 'onlySource', { source: from })]),
    ...(since === undefined ? [] : [phrase(language, 'onlySince', { day: dateInWords(since, language) })]),
    ...(until === undefined ? [] : [phrase(language, 'onlyUntil', { day: dateInWords(until, language) })]),
    ...phraseOfPeriod(answer, language),
    ...(index.reader === null ? [phrase(language, 'readerOff')] : []),
  ].map((line) => html`<p class="quiet"><bdi>${line}</bdi></p>`);
  const files = changed.join(', ');
  return files === '' ? lines : [...lines, html`<p class="warn">${phrase(language, 'changedSince', { files })}</p>`];
}

function noEvidence(standing: StandingAnswer, language: Language): Html {
  const { why, didYouMean } = standing.answer;
  return html`<p><strong>${phrase(language, 'noEvidence')}</strong></p>
    ${why === undefined ? '' : html`<p class="quiet" dir="auto">${phraseOfAbstention(why, language)}</p>`}
    ${
      didYouMean === undefined
        ? ''
        : askButton({ question: didYouMean }, phrase(language, 'didYouMean', { question: didYouMean }), language)
    }`;
}

/** What comes nearest, folded away: it does not answer. */
function nearestPassages(standing: StandingAnswer, language: Language): Html | '' {
  const { nearest } = standing.answer;
  return nearest.length === 0
    ? ''
    : html`<details>
        <summary>${phrase(language, 'webNearest')}</summary>
        ${nearest.map((one) => cited(standing, one, language))}
      </details>`;
}

function sideSection(standing: StandingAnswer, side: AnswerSide, language: Language): Html {
  const { answer } = standing;
  const { name, found, shown, excerpts } = side;
  const count =
    shown < found ? phrase(language, 'showing', { shown, found }) : phrase(language, 'statements', { n: found });
  const more = phrase(language, 'webMoreOf', { side: name, n: found - shown });
  return html`<section>
    <h2><bdi>${name}</bdi> <span class="quiet">${count}</span></h2>
    ${excerpts.flatMap((n) => answer.excerpts[n] ?? []).map((one) => cited(standing, one, language))}
    ${shown < found ? askButton({ question: answer.question, side: name }, more, language) : ''}
  </section>`;
}

function withoutSide(standing: StandingAnswer, rest: readonly Verified<Excerpt>[], language: Language): Html {
  const heading = standing.answer.sides.length === 0 ? '' : html`<h2>${phrase(language, 'noKnownSide')}</h2>`;
  return html`<section>${heading} ${rest.map((one) => cited(standing, one, language))}</section>`;
}

function cited({ answer, titles }: StandingAnswer, one: Verified<Excerpt>, language: Language): Html {
  const citation = answer.citations.find(({ number }) => number === one.citation);
  const { outlet = null, date = null } = citation ?? {};
  const at = <T extends AlsoIn>(place: T) => ({ ...place, places: [{ start: place.start, end: place.end }] });
  const title = nameOf(one.articleId, citation?.title ?? null, titles, language);
  return excerpt({ ...at(one), alsoIn: one.alsoIn.map(at) }, { title, outlet, date }, language);
}

/** The title that was cited; for one without, how the article begins, and where that is gone its id. */
function nameOf(articleId: string, title: string | null, titles: StandingAnswer['titles'], language: Language): string {
  return title ?? titles.get(articleId) ?? `${phrase(language, 'untitled')} (${articleId})`;
}

function sources({ answer: { citations, excerpts }, titles }: StandingAnswer, language: Language): Html | '' {
  if (excerpts.length === 0) return '';
  const lines = citations.map(({ articleId, title, outlet, date }) => {
    const about = [...(outlet === null ? [] : [outlet]), dateInWords(date, language)].join(' · ');
    const name = nameOf(articleId, title, titles, language);
    return html`<li>
      <a href="${articlePath(articleId)}" data-beside><bdi>${name}</bdi></a> · <bdi>${about}</bdi>
    </li>`;
  });
  return html`<section>
    <h2>${phrase(language, 'sources')}</h2>
    <ol>
      ${lines}
    </ol>
  </section>`;
}
