import { cueForm } from '../../attribute/lexicon/reportingVerbs.ts';
import { quoteWords } from '../../indexing/quoteWords.ts';
import { isStopWord } from '../../text/stopWords.ts';

/** Words, and of them words with a topic: fewer stand in many articles by chance. */
const FEWEST = 3;
const FEWEST_OF_TOPIC = 2;

/**
 * What a question asks who said, where it is typed without quotation marks: "who called it a paper boat", "Who said the
 * rope was wet?". Somebody may have said it in other words; null where it asks something else.
 */
export function wordsSaid(question: string): string | null {
  const { verb = '', words = '' } = WHO.exec(question)?.groups ?? {};
  const form = cueForm(verb.toLowerCase())?.verb;
  const all = quoteWords(words);
  const ofTopic = all.filter(({ key }) => !isStopWord(key)).length;
  const isSaying = form?.plain === true || form?.naming === true;
  return isSaying && all.length >= FEWEST && ofTopic >= FEWEST_OF_TOPIC ? words : null;
}

const WHO = new RegExp(
  '^\\W*who(?: was it(?: that|,? who)?)?(?: (?:once|has|had|really|actually|first))* (?<verb>\\p{L}+)' +
    '(?: (?:it|him|her|them|this|that|us))?(?: as)?(?: (?:an?|the))? (?<words>[^?"“”«»]+?)[\\s?.!]*$',
  'iu',
);
