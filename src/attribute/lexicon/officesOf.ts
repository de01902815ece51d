/**
 * The offices whose holders speak for a body, by the noun that a body goes by without a name: ministers for "the
 * government", judges for "the court". Undefined for nouns that have no offices of their own.
 *
 * @param noun lower case, singular or plural as it is written
 */
export function officesOf(noun: string): RegExp | undefined {
  return OFFICES.get(noun);
}

const OFFICES: ReadonlyMap<string, RegExp> = new Map(
  [
    [
      'government|cabinet|administration|ministers|authorities|state',
      'ministers?|premier|chancellor|president|undersecretary|attorney general|(?!press|general)\\p{L}+ secretary|' +
        'secretary of (?:the )?\\p{L}+',
    ],
    ['police', 'superintendent|inspector|detective|constable|sheriff|sergeant'],
    ['court|courts', 'judge|justice|magistrate'],
    ['prosecution|prosecutors', "prosecutor|(?:district|state[’']s|US|U\\.S\\.|United States) attorney"],
    [
      'company|firm|corporation|airline|carmaker|automaker|chipmaker|retailer|maker|startup|bank|operator',
      'chief executive|CEO|CFO|chief \\p{L}+ officer|managing director|chair(?:man|woman|person)?|founder|owner|' +
        'vice president',
    ],
    ['club|team|side', 'coach|manager|captain|director of football'],
    ['school|college|university', 'principal|head ?teacher|headmaster|headmistress|dean|provost|rector|chancellor'],
    ['council|city|town|county', 'mayor|councill?or|council(?:man|woman)|alderman|city manager'],
    ['hospital|trust|clinic', 'medical director|chief nurse|chief physician'],
    [
      'army|military|navy|air force|forces|troops',
      'general|colonel|major|lieutenant|admiral|brigadier|commander|Gen|Col|Maj|Lt|Adm',
    ],
    ['church|diocese', 'bishop|archbishop|cardinal|pope|vicar|pastor|priest'],
    ['palace|crown', 'king|queen|prince|princess|emperor|empress'],
  ].flatMap(([bodies = '', offices = '']) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${offices})(?!\\p{L})`, 'iu');
    return bodies.split('|').map((body) => [body, pattern] as const);
  }),
);
