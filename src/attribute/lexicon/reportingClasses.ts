/**
 * What a verb takes, then the prepositions after a plus; then the verbs. A verb may stand in several classes; it is
 * `quoted` or `particle` only if it is so in all that say what it takes. `marks`: reports where words in marks follow;
 * those that stand in no other class are no cues.
 */
export const REPORTING_CLASSES: readonly (readonly [frame: string, verbs: string])[] = [
  [
    'clause',
    `
      say reply retort quip joke remark comment opine exclaim interject chime mutter mumble murmur whisper muse reckon
      surmise brag conjecture gush fume snap crow deadpan intone enthuse marvel counter rejoin elaborate contend scream
      shout yell cry chant howl roar holler bellow bark growl hiss gasp sigh sob groan moan croon sing mouth vent blurt
      stammer plead gloat question echo thunder sneer scoff bristle persist warn title bill vow joke laugh shrug advise
      announce urge exhort implore
    `,
  ],
  [
    'clause quoted',
    `
      continue begin charge grouse grumble boom blare beam chirp chuckle cackle drawl huff rasp snarl snort squeal wail
      wheeze share demur riff crack bluster bray hoot squawk yelp interrupt retaliate smile grin nod relent
    `,
  ],
  ['clause particle + back', 'fire shoot hit snap write tweet'],
  ['clause particle + out', 'point'],
  ['clause particle quoted + on', 'go'],
  ['clause particle + it', 'put'],
  ['clause + out', 'point'],
  [
    'clause object',
    `
      state add claim assert argue declare announce explain report suggest acknowledge admit concede confess mention
      note observe reveal disclose divulge allege stress emphasize emphasise underscore underline highlight reiterate
      repeat restate confirm affirm reaffirm proclaim pronounce predict forecast foresee recall remember imply insinuate
      intimate indicate signal estimate believe understand fear doubt deny dispute lament bemoan rue recognize recognise
      posit hypothesize theorize theorise stipulate recount narrate outline specify clarify corroborate attest certify
      echo hail tout learn realize realise notice conclude presume assume suspect envision foretell prophesy avow
      exclaim relay convey broadcast leak regret anticipate deem deduce infer ascertain envisage illustrate demonstrate
      tweet retweet post email text blog write read quote voice utter hint cite decry protest
    `,
  ],
  ['clause object + about of to for', 'dream write'],
  ['clause object + at to about', 'hint allude'],
  ['clause + to about', 'respond answer testify'],
  ['clause + about', 'complain'],
  ['clause + about of', 'boast'],
  ['clause + about on', 'speculate'],
  ['clause + with to on', 'agree concur'],
  ['clause + with', 'disagree'],
  ['clause + in', 'write'],
  ['clause + about at for', 'worry fret'],
  ['clause + about', 'wonder'],
  ['clause + on', 'insist'],
  ['clause + of about against', 'caution'],
  ['clause hearer + of about against', 'warn alert'],
  ['clause hearer + of about', 'inform notify brief'],
  ['clause hearer', 'assure reassure tell'],
  ['clause hearer + of about', 'remind persuade convince'],
  [
    'clause object infinitive',
    `
      vow pledge promise swear threaten decide propose plan expect hope resolve prefer desire demand recommend request
      forget
    `,
  ],
  [
    'infinitive',
    'refuse decline agree intend aim seek want wish long yearn aspire hesitate consent volunteer opt offer',
  ],
  ['infinitive + for', 'wish'],
  [
    'object',
    `
      want seek refuse decline offer support back endorse favor favour oppose reject dismiss rebuff rebut refute
      criticize criticise condemn denounce slam blast rip bash deride mock ridicule attack assail lambast lambaste
      castigate rebuke chide scold censure excoriate pan pillory skewer lampoon trash disparage belittle insult praise
      applaud laud commend welcome champion salute extol admire appreciate thank defend justify rationalize question
      challenge contest disavow disown renounce repudiate debate consider weigh ponder contemplate
      describe portray depict characterize characterise paint cast label brand dub call name term blame fault accuse
      mention invoke reference accept acknowledge credit criticise credit criticize express cite list propose promote
      advocate urge unveil love hate like dislike despise loathe resent distrust mistrust ignore disregard downplay
      minimize view see regard perceive liken equate demand request seek approve prohibit forbid congratulate eye
      apologize expose evoke preach hype pitch tout pooh-pooh warn recommend trumpet parrot identify cheer jeer boo
      heckle chant preview rate pound herald spurn shun scorn disdain deplore abhor detest relish cherish revere vilify
      attribute ascribe demonize malign smear impugn denigrate deride resist eschew disapprove contradict probe
      critique lambaste berate taunt needle reconsider reassess reprise signal summarize summarise
    `,
  ],
  ['object infinitive hearer', 'ask'],
  [
    'object infinitive hearer + to',
    `
      urge encourage press pressure implore beg beseech exhort advise persuade convince order challenge push warn
      request remind
    `,
  ],
  ['clause object + about', 'ask inquire enquire'],
  ['clause', 'snipe joke think feel know vote conclude'],
  ['object + of about on', 'think know'],
  ['clause', 'show find see suggest'],
  ['object + for on out attention', 'call'],
  [
    '+ for',
    `
      advocate argue push press plead appeal apologize apologise campaign lobby beg hope pray ask root yearn long
      wish vouch stump
    `,
  ],
  ['+ against', 'warn'],
  ['negative + against', 'argue rail inveigh campaign protest lobby rule fight'],
  ['negative + to', 'object'],
  ['negative + out', 'rule'],
  ['negative + down', 'play tamp'],
  ['negative + at', 'scoff'],
  [
    'negative',
    `
      deny dispute doubt refuse decline oppose reject dismiss rebuff rebut refute disavow disown renounce repudiate
      contradict disagree disapprove resist contest denounce challenge
    `,
  ],
  ['wish', 'hope wish dream'],
  ['question', 'ask inquire enquire wonder question'],
  ['+ to', 'refer point object allude react pledge commit admit confess subscribe aspire appeal'],
  [
    '+ about',
    'talk speak complain joke brag boast worry gripe rant whine speculate write tweet care fret wonder warn chat gush',
  ],
  ['+ of', 'tell speak complain approve disapprove conceive despair boast dream warn'],
  ['+ on', 'comment elaborate seize expound weigh reflect touch insist dwell harp plan'],
  ['+ with', 'agree disagree side concur sympathize sympathise identify'],
  ['+ at', 'scoff sneer hint balk bristle rage lash marvel laugh'],
  ['+ in', 'believe'],
  ['+ over', 'fume agonize feud spar clash'],
  ['+ out', 'lay call'],
  ['+ off', 'brush rattle shrug tick'],
  ['+ up', 'bring sum talk play'],
  ['+ away', 'explain'],
  ['+ by', 'stand'],
  ['+ into', 'rip tear'],
  ['clause', 'tell'],
  ['object', 'tell'],
  [
    'clause',
    `
      rule establish calculate detail discover document guess imagine maintain project prove publish reason relate
      verify
    `,
  ],
  ['clause infinitive', 'choose determine guarantee'],
  ['naming', 'call name dub label brand title term consider deem declare pronounce'],
  ['plain', 'say tell write ask add'],
  [
    'marks',
    `
      hammer knock coin command introduce invite tag peg position style slap greet frame cast deliver launch play pivot
      speak talk post publish print spin compare rail harp swat hit poke jab ping
    `,
  ],
];
