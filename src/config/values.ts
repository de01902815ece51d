import { z } from 'zod';
import { readHostRule } from '../collect/net/checkAddress.ts';
import { DEFAULT_CORPUS, isCorpusName } from '../domain/index/corpus.ts';

export const flag = z
  .enum(['0', '1', 'true', 'false'], { error: 'must be 1, 0, true or false' })
  .default('0')
  .transform((value) => value === '1' || value === 'true');

export const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id (17 to 20 digits)');

export const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port (1 to 65535)')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'must be a port (1 to 65535)');

/** Hosts whose pages may be fetched: names, with a dot before those that stand for all below, commas between. */
export const hostRules = z
  .string()
  .default('')
  .transform((value) => value.split(/[\s,]+/).filter((rule) => rule !== ''))
  .transform((typed, context) =>
    typed.flatMap((one) => {
      const rule = readHostRule(one);
      if (rule === null) context.addIssue('must be hosts ("news.example", ".news.example"), with commas between');
      return rule ?? [];
    }),
  );

export const host = z.string().regex(/^[\w.:-]+$/, 'must be an address or a host name');

/** Addresses stand in messages and in the log. */
export function hasNoLogin(url: string): boolean {
  return !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === '');
}

/** Addresses with commas between. `otherwise`: what to do instead of putting a password into one. */
export const addresses = (otherwise: string) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((url) => url !== ''))
    .pipe(z.array(httpUrl.refine(hasNoLogin, `must not hold a password; ${otherwise}`)).min(1, 'must name an address'));

/** What can stand behind "Bearer" (RFC 6750), and that nobody guesses. */
export const secret = z
  .string()
  .regex(/^[\w.~+/-]{16,}=*$/, 'must be 16 letters, digits or -._~+/ at least (openssl rand -hex 32 makes some)');

/** Only a host, and its port: what stands behind it is not in the links that are made of it. */
export function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}

export const corpusName = z
  .string()
  .refine((name) => name === DEFAULT_CORPUS || isCorpusName(name), 'must be the name of a corpus, or "default"');

/** A whole number from one to another. */
export const count = (least: number, most: number, otherwise: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/, `must be a whole number from ${least} to ${most}`)
    .default(otherwise)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
