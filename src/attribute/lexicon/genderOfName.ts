import { getGender } from 'gender-detection-from-name';

/** What a first name suggests; its list has "Tomas" for "Tomás". */
export function genderOfName(name: string): 'male' | 'female' | 'unknown' {
  return getGender(name.normalize('NFD').replace(/\p{M}/gu, ''), 'en');
}
