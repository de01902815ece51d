import { isIP } from 'node:net';

/**
 * A host that may be asked: `news.example`, or all hosts below it (and not itself) as `.news.example` or
 * `*.news.example`; with `:8443` behind it at that port instead of the ordinary one.
 */
export type HostRule = string;

/** Longest address that is taken, in characters: it stands in a header of the file that is kept. */
export const MAX_ADDRESS = 1500;

/**
 * What may be asked of an address before anybody is asked: `http` or `https`, no name or password in it, a host that is
 * named, at its ordinary port. Or why not, in a sentence without the address.
 */
export function checkAddress(
  typed: string,
  rules: readonly HostRule[],
): { readonly url: URL } | { readonly problem: string } {
  if (!URL.canParse(typed)) return { problem: 'is no address; it begins with https://' };
  const url = new URL(typed);
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'is not http or https' };
  if (url.username !== '' || url.password !== '') return { problem: 'holds a name or password; leave it out' };
  if (url.href.length > MAX_ADDRESS) return { problem: `is over ${MAX_ADDRESS} characters long` };
  if (!rules.some((rule) => allows(rule, url)))
    return { problem: `is on ${url.host}, which is none of the hosts that FETCH_HOSTS names` };
  return { url };
}

function allows(rule: HostRule, { hostname, port }: URL): boolean {
  const [, below, host, rulePort = ''] = RULE.exec(rule) ?? [];
  if (host === undefined || port !== rulePort) return false;
  // The dot at the end of a name that is complete is no part of it.
  const name = hostname.replace(/\.$/, '');
  return below === '' ? name === host : isIP(name) === 0 && name.endsWith(`.${host}`);
}

const RULE = /^((?:\*?\.)?)([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?$/;

/** A rule as it was typed, with the host as it is looked up; null where it is none. */
export function readHostRule(typed: string): HostRule | null {
  const [, below = '', host = '', port = ''] = /^((?:\*?\.)?)([^*\s/:@?#]+)(:\d{1,5})?$/.exec(typed) ?? [];
  if (host === '' || !URL.canParse(`http://${host}${port}`)) return null;
  const rule = `${below}${new URL(`http://${host}`).hostname}${port}`;
  return RULE.test(rule) ? rule : null;
}
