import { ordinaryCase } from './ordinaryCase.ts';
import { ordinaryName } from './ordinaryName.ts';

/**
 * The names of who wrote an article, each as names are written: "JOHN McGREGOR and ANN LEE" as "John McGregor and Ann
 * Lee". What has words in small letters stays ("Ann Lee, NASA Press Office").
 */
export function namesInOrdinaryCase(names: string): string {
  if (!/\p{Ll}/u.test(names)) return /\s|\p{L}{5}/u.test(names) ? ordinaryCase(names) : names;
  return names
    .split(/(,\s{0,9}|\s(?:and|&)\s)/u)
    .map((name) => (/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/u.test(name) ? name : ordinaryName(name)))
    .join('');
}
