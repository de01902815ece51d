import { wordSet } from '../../text/wordSet.ts';

/**
 * The one firm that a name is short for, by what it trades in: "Zenaris Shipping" for "Zenaris"; undefined where none
 * of the names or two begin so, and for what goes on with other words ("Castell University").
 */
export function firmOfTrade(short: string, names: readonly string[]): string | undefined {
  const [only, ...others] = names.filter(
    (name) => name.startsWith(`${short} `) && TRADES.has(name.slice(short.length + 1).toLowerCase()),
  );
  return others.length > 0 ? undefined : only;
}

/** What firms are called after, behind a name of their own. */
const TRADES = wordSet(`
  airways airlines aviation aerospace motors automotive railways rail freight logistics shipping lines ferries ports
  terminals shipyards marine foods beverages breweries farms mills stores supermarkets brands cosmetics fashion
  industries manufacturing engineering construction homes properties hotels resorts steel metals minerals mining cement
  chemicals plastics textiles energy power gas petroleum oil utilities water renewables systems software technologies
  electronics semiconductors robotics telecom communications entertainment pictures records pharmaceuticals pharma
  biotech therapeutics health healthcare hospitals insurance capital financial holdings partners ventures investments
  consulting
`);
