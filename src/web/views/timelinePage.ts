import { html } from 'hono/html';
import { wordsAt } from '../../evidence/wordsAt.ts';
import { sentencesOf } from '../../indexing/sentencesOf.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { timelinePath } from '../links/paths.ts';
import type { SaidEntry, VoicePage } from '../reading/reading.ts';
import { dateInWords } from '../elements/dates.ts';
import { excerpt } from '../elements/excerpt.ts';
import type { Html } from '../elements/html.ts';
import { pager } from '../elements/pager.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { voiceForm } from '../elements/voiceForm.ts';

/** What a speaker or a side said, under the date of the article, each with its place. */
export function timelinePage(shown: VoicePage, picture: Html | '', language: Language): Html {
  const { items, voice, total, leftOut } = shown;
  const { name } = voice;
  const withHeading = (entry: SaidEntry, n: number): Html => {
    const { date } = entry.found.article;
    const isNew = n === 0 || items[n - 1]?.found.article.date !== date;
    return html`${isNew ? html`<h2>${dateInWords(date, language)}</h2>` : ''} ${statement(entry, language)}`;
  };
  return html`<h1><bdi>${phrase(language, 'timelineOf', { name })}</bdi></h1>
    ${voiceForm(name, language)}
    <p class="quiet">
      ${phrase(language, 'statements', { n: total })}
      ${leftOut === 0 ? '' : html` · ${phrase(language, 'changedLeftOut', { n: leftOut })}`}
    </p>
    ${picture} ${items.map(withHeading)} ${pager(shown, (page) => `${timelinePath(name)}&page=${page}`, language)}`;
}

/** A statement in the whole sentences that hold it; those apart from each other are joined by `[…]`. */
function statement({ found, statement: said, alsoIn }: SaidEntry, language: Language): Html {
  const { article } = found;
  const sentences = sentencesOf(said, found);
  const shown = {
    text: wordsAt(article.text, sentences),
    places: sentences,
    articleId: article.id,
    speaker: said.speaker,
    kind: said.kind,
    stance: said.stance,
    ...(said.via === undefined ? {} : { via: said.via }),
    ...(said.corrected === undefined ? {} : { corrected: said.corrected }),
    alsoIn: alsoIn.map(({ id, outlet, date }) => ({ articleId: id, places: [], outlet, date })),
  };
  return excerpt(shown, { ...article, title: labelOf(article) }, language);
}
