import ipaddr from 'ipaddr.js';

/** Where IPv6 has addresses for everybody; what stands for an address of IPv4 lies elsewhere. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an address is one of the public net: none of this machine, of a private or shared network, of one link, of
 * several at once, reserved, or (mapped, translated, tunnelled) another one inside an address of IPv6.
 *
 * @param address as a resolver gives it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  // No short forms ("127.1") and no zone ("fe80::1%eth0").
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL));
}
