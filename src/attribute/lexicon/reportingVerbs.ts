/**
 * The verbs that report speech, belief or attitude, with what may follow them as content. Written for English news by
 * hand, from the verb classes of grammar books (say, tell, manner of speaking, belief, judgment, desire, commitment);
 * forms are made by rule.
 */
export interface CueVerb {
  readonly lemma: string;
  /** A clause ("said [that] prices rose") or a quote. */
  readonly clause: boolean;
  /** A noun phrase is content ("praised the plan"). */
  readonly object: boolean;
  /** An infinitive is content ("vowed to fight"). */
  readonly infinitive: boolean;
  /** The hearer comes before the content ("told reporters that"). */
  readonly hearer: boolean;
  /** Reports only what stands in quotation marks ("It failed," she continued). */
  readonly quoted: boolean;
  /** Counts only with one of its prepositions ("fired back"). */
  readonly particle: boolean;
  /** Prepositions and particles that may stand between the verb and its content ("called for a truce"). */
  readonly prepositions: ReadonlySet<string>;
}

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

export interface CueForm {
  readonly verb: CueVerb;
  /** `walked` is both past and participle. */
  readonly forms: ReadonlySet<VerbForm>;
}

/** Cue verbs by each of their forms, lower case. */
export function cueForm(word: string): CueForm | undefined {
  return FORMS.get(word);
}

/**
 * c clause, o object, i infinitive, h hearer, q only what is quoted, p only with a preposition; then prepositions after
 * a slash; then the verbs.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  [
    'c',
    `say reply retort quip joke remark comment opine exclaim interject chime mutter mumble murmur whisper muse reckon surmise brag conjecture gush
    fume snap crow deadpan intone enthuse marvel counter rejoin elaborate contend scream shout yell cry chant howl roar holler bellow bark growl hiss gasp
    sigh sob groan moan croon sing mouth vent blurt stammer plead gloat question echo thunder sneer scoff bristle persist warn title bill vow joke laugh
    shrug advise announce urge exhort implore`,
  ],
  [
    'cq',
    `continue begin charge grouse grumble boom blare beam chirp chuckle cackle drawl huff rasp snarl snort squeal wail wheeze demur riff crack
    bluster bray hoot squawk yelp interrupt retaliate smile grin nod relent`,
  ],
  ['cp/back', 'fire shoot hit snap write tweet'],
  ['cp/out', 'point'],
  ['cpq/on', 'go'],
  ['cp/it', 'put'],
  ['c/out', 'point'],
  [
    'co',
    `state add claim assert argue declare announce explain report suggest acknowledge admit concede confess mention note observe reveal disclose divulge
    allege stress emphasize emphasise underscore underline highlight reiterate repeat restate confirm affirm reaffirm proclaim pronounce predict forecast
    foresee recall remember imply insinuate intimate indicate signal estimate believe understand fear doubt deny dispute lament bemoan rue recognize
    recognise posit hypothesize theorize theorise stipulate recount narrate outline specify clarify corroborate attest certify echo hail tout learn
    realize realise notice conclude presume assume suspect envision foretell prophesy avow exclaim relay convey broadcast leak regret anticipate deem
    deduce infer ascertain envisage illustrate demonstrate tweet retweet post email text blog write read quote voice utter hint cite decry protest`,
  ],
  ['co/about of to for', 'dream write'],
  ['co/at to about', 'hint allude'],
  ['c/to about', 'respond answer testify'],
  ['c/about', 'complain'],
  ['c/about of', 'boast'],
  ['c/about on', 'speculate'],
  ['c/with to on', 'agree concur'],
  ['c/with', 'disagree'],
  ['c/in', 'write'],
  ['c/about at for', 'worry fret'],
  ['c/about', 'wonder'],
  ['c/on', 'insist'],
  ['c/of about against', 'caution'],
  ['ch/of about against', 'warn alert'],
  ['ch/of about', 'inform notify brief'],
  ['ch', 'assure reassure tell'],
  ['ch/of about', 'remind persuade convince'],
  [
    'coi',
    'vow pledge promise swear threaten decide propose plan expect hope resolve prefer desire demand recommend request forget',
  ],
  ['i', 'refuse decline agree intend aim seek want wish long yearn aspire hesitate consent volunteer opt offer'],
  ['i/for', 'wish vote'],
  [
    'o',
    `want seek refuse decline offer support back endorse favor favour oppose reject dismiss rebuff rebut refute criticize criticise condemn denounce slam
    blast rip bash deride mock ridicule attack assail lambast lambaste castigate rebuke chide scold censure excoriate pan pillory skewer lampoon trash
    disparage belittle insult praise applaud laud commend welcome champion salute extol admire appreciate thank defend justify rationalize question
    challenge contest disavow disown renounce repudiate discuss debate address consider weigh ponder contemplate describe portray depict characterize
    characterise paint cast label brand dub call name term blame fault accuse mention invoke reference accept acknowledge credit criticise credit
    criticize express cite list propose promote advocate urge unveil love hate like dislike despise loathe resent distrust mistrust ignore disregard
    downplay minimize view see regard perceive liken equate demand request seek approve prohibit forbid congratulate eye apologize expose evoke preach
    hype pitch tout pooh-pooh warn recommend trumpet parrot identify cheer jeer boo heckle chant preview rate pound herald spurn shun scorn disdain
    deplore abhor detest relish cherish revere vilify demonize malign smear impugn denigrate deride resist eschew disapprove contradict probe critique
    lambaste berate taunt needle reconsider reassess reprise signal summarize summarise`,
  ],
  ['oih', 'ask'],
  [
    'oih/to',
    'urge encourage press implore beg beseech exhort advise persuade convince order challenge push warn request remind',
  ],
  ['co/about', 'ask inquire enquire'],
  ['c', 'snipe joke think feel know vote conclude'],
  ['o/of about on', 'think know'],
  ['c', 'show find see suggest'],
  ['o/for on out attention', 'call'],
  [
    '/for',
    'advocate argue push press plead appeal apologize apologise vote campaign lobby beg hope pray ask root yearn long wish vouch stump',
  ],
  ['/against', 'argue rail inveigh campaign vote protest lobby warn rule fight'],
  ['/to', 'refer point object allude react pledge commit admit confess subscribe aspire appeal'],
  [
    '/about',
    'talk speak complain joke brag boast worry gripe rant whine speculate write tweet care fret wonder warn chat gush',
  ],
  ['/of', 'speak complain approve disapprove conceive despair boast dream warn'],
  ['/on', 'comment elaborate seize expound weigh reflect touch insist dwell harp plan'],
  ['/with', 'agree disagree side concur sympathize sympathise identify'],
  ['/at', 'scoff sneer hint balk bristle rage lash marvel laugh'],
  ['/in', 'believe'],
  ['/over', 'fume agonize feud spar clash'],
  ['/out', 'rule lay call'],
  ['/off', 'brush rattle shrug tick'],
  ['/up', 'bring sum talk play'],
  ['/away', 'explain'],
  ['/by', 'stand'],
  ['/into', 'rip tear'],
  ['c', 'tell'],
  ['o', 'tell'],
  ['c', 'calculate detail discover document guess imagine maintain project prove publish reason relate verify'],
  ['ci', 'choose determine guarantee'],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  mean: ['meant', 'meant'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  forget: ['forgot', 'forgotten'],
  forbid: ['forbade', 'forbidden'],
  foretell: ['foretold', 'foretold'],
  cast: ['cast', 'cast'],
  broadcast: ['broadcast', 'broadcast'],
  forecast: ['forecast', 'forecast'],
  beg: ['begged', 'begged'],
  beseech: ['beseeched', 'besought'],
  stand: ['stood', 'stood'],
  bring: ['brought', 'brought'],
  lay: ['laid', 'laid'],
  tear: ['tore', 'torn'],
  fight: ['fought', 'fought'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  sing: ['sang', 'sung'],
  put: ['put', 'put'],
  begin: ['began', 'begun'],
  dream: ['dreamed', 'dreamt'],
  prove: ['proved', 'proven'],
  go: ['went', 'gone'],
};
/** Stress on the last syllable, or one syllable: the consonant doubles. */
const DOUBLING = new Set(
  'admit commit concur dub slam rip quip beg ban plan chat pan permit refer rebut infer sum nag brag trumpet'
    .split(' ')
    .filter((each) => each !== 'trumpet'),
);

const FORMS: ReadonlyMap<string, CueForm> = makeForms();

function makeForms(): Map<string, CueForm> {
  const verbs = new Map<
    string,
    {
      lemma: string;
      clause: boolean;
      object: boolean;
      infinitive: boolean;
      hearer: boolean;
      quoted: boolean;
      particle: boolean;
      prepositions: Set<string>;
    }
  >();
  for (const [frame, list] of CLASSES) {
    const [flags = '', prepositions = ''] = frame.split('/');
    for (const lemma of list.split(/\s+/)) {
      const verb = verbs.get(lemma) ?? {
        lemma,
        clause: false,
        object: false,
        infinitive: false,
        hearer: false,
        quoted: true,
        particle: true,
        prepositions: new Set<string>(),
      };
      verb.clause ||= flags.includes('c');
      verb.object ||= flags.includes('o');
      verb.infinitive ||= flags.includes('i');
      verb.hearer ||= flags.includes('h');
      verb.quoted &&= flags.includes('q');
      verb.particle &&= flags.includes('p');
      for (const each of prepositions.split(' ')) if (each !== '') verb.prepositions.add(each);
      verbs.set(lemma, verb);
    }
  }
  const forms = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  const put = (word: string, verb: CueVerb, form: VerbForm): void => {
    const entry = forms.get(word) ?? { verb, forms: new Set<VerbForm>() };
    entry.forms.add(form);
    forms.set(word, entry);
  };
  for (const verb of verbs.values()) {
    const { lemma } = verb;
    const [past, participle] = IRREGULAR[lemma] ?? [regular(lemma, 'ed'), regular(lemma, 'ed')];
    put(lemma, verb, 'base');
    put(
      /(?:s|sh|ch|x|z|o)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`,
      verb,
      's',
    );
    put(regular(lemma, 'ing'), verb, 'ing');
    put(past, verb, 'past');
    put(participle, verb, 'participle');
  }
  return forms;
}

function regular(lemma: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.has(lemma)) return lemma + lemma.slice(-1) + ending;
  if (lemma.endsWith('ee')) return ending === 'ing' ? `${lemma}ing` : `${lemma}d`;
  if (lemma.endsWith('e')) return lemma.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(lemma) && ending === 'ed') return `${lemma.slice(0, -1)}ied`;
  return lemma + ending;
}
