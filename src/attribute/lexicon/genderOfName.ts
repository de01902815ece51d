import { getGender } from 'gender-detection-from-name';
import { remember } from '../../text/memo/remember.ts';
import { withoutAccents } from '../../text/fold/withoutAccents.ts';

/** What a first name suggests; its list has "Tomas" for "Tomás". */
export const genderOfName = remember((name): 'male' | 'female' | 'unknown' => getGender(withoutAccents(name), 'en'));
