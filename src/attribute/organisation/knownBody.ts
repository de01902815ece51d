import { withoutAccents } from '../../text/fold/withoutAccents.ts';
import { remember } from '../../text/memo/remember.ts';

/**
 * A body that news calls by its name or its initials without saying what these stand for: "European Union" for "EU".
 * A long name that is cut within ("Organization for Security") is that of the body; undefined for all others.
 */
export const knownBody = remember((name): string | undefined => {
  const own = key(name);
  const whole = NAMES.get(own);
  if (whole !== undefined || own.split(' ').length < 3) return whole;
  return [...NAMES].find(([known]) => known.startsWith(`${own} `))?.[1];
});

/** The names and initials that a known body goes by; empty for all others. */
export function formsOfKnownBody(name: string): readonly string[] {
  return BODIES.find(([first]) => first === name) ?? [];
}

/** Capitals stay what they are: "WHO" is not "Who". */
function key(name: string): string {
  const bare = name.replace(/^the |\./gi, '');
  return /^\p{Lu}{2,}$/u.test(bare) ? bare : folded(name);
}

function folded(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/^the | \(\p{L}+\)$/gu, '')
    .replace(/[.’']/g, '')
    .replace(/\borganis/g, 'organiz')
    .replace(/\bco-/g, 'co')
    .replace(/\bcentres\b/g, 'centers')
    .replace(/[\s-]+/g, ' ');
}

/** Each with the name first that readers know it by. */
const BODIES: readonly (readonly string[])[] = [
  ['United Nations', 'UN', 'U.N.'],
  ['European Union', 'EU', 'E.U.'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['African Union', 'AU'],
  ['Arab League', 'League of Arab States'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['OECD', 'Organization for Economic Co-operation and Development'],
  ['World Health Organization', 'WHO'],
  ['World Trade Organization', 'WTO'],
  ['International Monetary Fund', 'IMF'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['International Criminal Court', 'ICC'],
  ['International Committee of the Red Cross', 'ICRC'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNICEF', 'United Nations Children’s Fund'],
  ['UNHCR', 'United Nations High Commissioner for Refugees'],
  ['European Central Bank', 'ECB'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['Food and Drug Administration', 'FDA', 'US Food and Drug Administration', 'U.S. Food and Drug Administration'],
  ['Centers for Disease Control and Prevention', 'CDC'],
  ['Environmental Protection Agency', 'EPA'],
  ['Federal Aviation Administration', 'FAA'],
  ['National Health Service', 'NHS'],
  ['Amnesty International', 'Amnesty'],
  ['Human Rights Watch', 'HRW'],
  ['Médecins Sans Frontières', 'MSF', 'Doctors Without Borders'],
  ['Transparency International'],
  ['Save the Children'],
  ['Greenpeace'],
  ['Oxfam'],
];
const NAMES: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([name = '', ...others]) => [name, ...others].map((form) => [key(form), name] as const)),
);
