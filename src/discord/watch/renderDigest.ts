import { citationOf } from '../../evidence/citationOf.ts';
import type { Watch } from '../../owners/watch/createWatches.ts';
import type { StandingNews } from '../../owners/watch/findNews.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, container, divider, reply, text } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import { fits } from '../elements/measure.ts';
import { renderCitation } from '../render/renderCitation.ts';
import { renderStatement } from '../render/renderStatement.ts';
import { describeWatch } from './describeWatch.ts';

/** What new articles brought for a watch: as many statements as one message takes, their sources, and how many more. */
export function renderDigest(watch: Watch, news: readonly StandingNews[], language: Language): Reply {
  let shown = news.length;
  while (shown > 1 && !fits(compose(watch, news, shown, language))) shown -= 1;
  return reply(...compose(watch, news, shown, language));
}

function compose(watch: Watch, news: readonly StandingNews[], shown: number, language: Language): Reply['components'] {
  const some = news.slice(0, shown);
  const articles = [...new Set(some.map(({ found }) => found.article))];
  const said = some.map(({ found, statement }) =>
    renderStatement(statement, found, language, { citation: articles.indexOf(found.article) + 1 }),
  );
  const sources = articles.map((article, at) => renderCitation(citationOf(article, at + 1), language));
  const more = news.length - shown;
  return [
    container([
      text(`### ${phrase(language, 'watchNews', { what: label(describeWatch(watch)), n: news.length })}`),
      text([...said, ...(more > 0 ? [phrase(language, 'andMore', { n: more })] : [])].join('\n')),
      divider,
      text([`**${phrase(language, 'sources')}**`, ...sources, `-# ${phrase(language, 'watchFooter')}`].join('\n')),
    ]),
  ];
}
