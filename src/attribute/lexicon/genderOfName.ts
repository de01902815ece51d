import { getGender } from 'gender-detection-from-name';
import { remember } from '../../text/remember.ts';

/** What a first name suggests; its list has "Tomas" for "Tomás". */
export const genderOfName = remember((name): 'male' | 'female' | 'unknown' =>
  getGender(name.normalize('NFD').replace(/\p{M}/gu, ''), 'en'),
);
