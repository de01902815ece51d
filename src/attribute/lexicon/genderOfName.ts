import { getGender } from 'gender-detection-from-name';
import { withoutAccents } from '../../text/withoutAccents.ts';

/** What a first name suggests; its list has "Tomas" for "Tomás". */
export function genderOfName(name: string): 'male' | 'female' | 'unknown' {
  return getGender(withoutAccents(name), 'en');
}
