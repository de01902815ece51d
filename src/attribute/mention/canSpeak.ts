import { isDocument } from '../lexicon/isDocument.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { BODIES, GENERIC_BODIES, singular } from '../lexicon/nouns.ts';
import { remember } from '../../text/memo/remember.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Whether a common noun can stand for a speaker: people, bodies, places of work, documents, places that have a
 * government, and words for some of them ("half", "others"). Things, acts and times cannot ("the downgrade", "the
 * streets", "that week"): then nobody is named. Lower case.
 */
export const canSpeak: (head: string) => boolean = remember((head) => {
  const one = singular(head);
  return (
    isPersonNoun(head, 'NOUN') ||
    isDocument(head) ||
    [head, one].some((word) => BODIES.has(word) || GENERIC_BODIES.has(word) || GROUPS.has(word)) ||
    /^(?:\d[\d.,]*%?|[a-z]+-(?:thirds|quarters|fifths))$/.test(head)
  );
});

const GROUPS = wordSet(`
  source number figure sign sheet map measure program programme platform plan spot banner rule
  rating audience authority block branch bench borough brass business camp capital chamber channel church city clan
  club cohort colony community congregation consulate contingent corps country county crown delegation district duo
  electorate employer enterprise entity establishment faction faithful family followership gang gathering generation
  guild half hamlet household industry jury kingdom leadership lobby local lot majority many media minority monarchy
  mosque most municipality nation neighborhood neighbourhood operator opposition other others outfit pair parish
  participant parliament partnership part percent percentage place plurality populace population portion power
  precinct presidency press proportion province prosecution defense defence public rank rest region republic
  secretariat sect sector segment several share side some state store supplier sum synagogue synod tenant territory
  third town trio tribe tribunal troop troupe two three four five six seven eight nine ten dozens hundreds thousands
  millions few quarter another one those each everyone everybody someone somebody all both either unit village voice
  ward wing world system mill plant factory refinery mine shop chain carrier shipyard farm bakery brewery restaurant
  clinic museum theatre orchestra railway archdiocese dealership pharmacy gym station surgery garage port airport depot
  administration intelligence congressperson bureaucracy judiciary legislature executive treasury
  monitor tracker television none neither labor labour
`);
