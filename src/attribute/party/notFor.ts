import { withCapital } from '../../text/fold/withCapital.ts';

/** Once in office; against somebody; who reports; somebody's own. */
const ANYWHERE = `
  former formerly ex onetime one-time previous then late retired ousted deposed toppled overthrown critics? opponents?
  rivals? accusers? detractors? challengers? anti based journalists? reporters? columnists? wife husband widow(?:er)?
  sons? daughters? mother father brothers? sisters?
`;
/** People at large. */
const PEOPLE = `
  students? residents? supporters? victims? activists? protesters? voters? donors? friends? colleagues? neighbou?rs?
`;
/** Of what a nominee is no member yet: of a party one is. */
const SEATS = 'court cabinet agency board bureau commission council department reserve secretary general';

/**
 * Words of a name or a role that say that somebody speaks for nobody whom it names: once in office, against somebody,
 * who reports, people at large, somebody's own, who may yet get a seat. People who are written large behind other
 * words, or are of something, are a body's name: "League of Harbour Voters", "Friends of Ropes".
 */
export const NOT_FOR = new RegExp(
  [
    `\\b(?:${alternatives(ANYWHERE, withCapital)}|${alternatives(ANYWHERE)}|${alternatives(PEOPLE)})\\b`,
    `^(?:${alternatives(PEOPLE, withCapital)})\\b(?! (?:of|for) (?:the )?\\p{Lu})`,
    `\\b(?:${alternatives(SEATS, withCapital)}|${alternatives(SEATS)}) nominees?\\b`,
  ].join('|'),
  'u',
);

function alternatives(words: string, write = (word: string): string => word): string {
  return words.trim().split(/\s+/).map(write).join('|');
}
