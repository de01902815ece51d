import { getGender } from 'gender-detection-from-name';
import { remember } from '../../text/memo/remember.ts';
import { wordSet } from '../../text/wordSet.ts';
import { withoutAccents } from '../../text/fold/withoutAccents.ts';

/** What a first name suggests; its list has "Tomas" for "Tomás". */
export const genderOfName = remember((name): 'male' | 'female' | 'unknown' => getGender(withoutAccents(name), 'en'));

/** Whether a first name is borne by men and women alike, so that it tells of neither: "Lindsey", "Kim". */
export function bornByBoth(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/** Written by hand: names that the list of `genderOfName` gives to one sex. */
const NAMES = wordSet(`
  addison alexis andrea ashley blair courtney dana jamie jan jean jess jessie joan jody kelly kelsey kerry kim laurie
  leigh leslie lindsay lindsey lynn mackenzie marion meredith michele morgan nicola nikita parker pat peyton quinn
  reese riley robin rowan sandy sasha shannon shelby sidney stacey stacy sydney taylor tracey tracy vivian whitney
  yuri
`);
