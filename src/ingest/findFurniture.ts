import type { BlockFeatures } from './describeBlock.ts';

/**
 * What a block is by its own words alone, where they are as good as fixed on news pages everywhere.
 * section: opens a list of links or a ticker, so that what follows goes too. highlights: opens the outlet's own summary.
 */
export type Furniture = 'section' | 'highlights' | 'link' | 'label' | 'counter' | 'caption' | 'notice' | 'credit' | 'symbols';

const things = '(?:news|articles?|stories|story|headlines|posts?|content|coverage|reading|videos?|topics?|links?|updates?|reports?|reads|podcasts?)';

const section = whole([
    `(?:related|similar)(?: ${things})?`,
    `(?:more|other|latest|recent|top|featured|popular|trending|recommended|sponsored|promoted|breaking|must)(?: ${things})`,
    'more (?:from|on|in|like|about) .{1,40}',
    '(?:most|more|popular) (?:read|viewed|popular|shared|watched|commented|recent|discussed|emailed)(?: (?:now|today|this week|stories|articles|news))?',
    `(?:read|watch|keep|continue|what to|up|coming) (?:next|also|reading|watch(?:ing)? next|up)`,
    'you (?:may|might|could)(?: also)? (?:like|enjoy|want|be interested in).{0,20}',
    '(?:recommended|suggested|selected|picked|more|just) for you',
    `(?:editors?['’]?s?|our|staff) (?:picks?|choice)`,
    "(?:don['’]?t miss|in case you missed it|also read|see also|read also|also (?:in|on) .{1,30})",
    '(?:around|from|elsewhere on) the (?:web|site)',
    '(?:breaking|trending|trending now|popular|popular now|latest|live|just in|ticker|news ?ticker|newsfeed|recommended|sponsored|promoted|tags?|topics|topics in this (?:story|article)|filed under|coverage)',
]);
const highlights =
  /^(?:.{0,40}\s)?(?:(?:article |story |key )?highlights|key (?:points|takeaways|facts)|at a glance|in brief|the gist|tl;?dr|(?:story|article|quick) summary|takeaways|bottom line up front)$/iu;
const link =
  /^(?:(?:read|see|watch|listen)\s+(?:more|also|next|now|here|live)|also\s+(?:read|see|watch|on)|related(?:\s+(?:article|story|news|video|content|link)s?)?|recommended|more\s+(?:on|from)\s+(?:this|the)\s+\w+|don['’]?t\s+miss|must\s+read|watch|listen|video|photos|gallery|in\s+pictures|read\s+(?:the\s+)?(?:full|original)\s+\w+)\s*[:|>»→–—-]+\s*\S/iu;
/** A label in capitals before a headline: "RELATED ARTICLE Why the dam divides two allies". */
const shoutedLink = /^(?:RELATED(?: [A-Z]+)?|READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH(?: NOW)?|MORE)\s+(?=.*\p{Ll})\S/u;
const bareLink = /^(?:read more|also read|see also|click here|tap here|watch now|listen now|read the full (?:story|article|report))\b/iu;
const label = whole([
    'ad(?:vert)?(?:isement)?s?(?: feature)?|sponsored(?: content)?|promotion|story continues below.*|article continues (?:below|after).*|scroll (?:down )?to continue.*|continue reading.*',
    'share(?: (?:this|on|via|with|to).{0,30})?|tweet|print(?: this)?(?: article| page)?|e-?mail(?: this)?(?: article)?|save(?: (?:article|story|for later))?|bookmark|copy link|link copied!?|gift article|listen(?: to (?:this )?(?:article|story))?|play|pause|mute|unmute|tap to unmute|toggle .{1,30}',
    'comments?(?: \\(?\\d+\\)?)?|(?:\\d+ )?(?:leave|post|add|view|show|join)(?: an?| all| the)? (?:comments?|conversation|reply)|be the first to comment|reply',
    'follow(?: us)?(?: on| @).{0,40}|follow|subscribe(?: now| today)?|sign (?:in|up|out)|log ?(?:in|out)|register|donate|support us|newsletters?|our newsletters?|get the app|download (?:our|the) app',
    'skip to (?:main )?(?:content|navigation)|main menu|menu|search|close|open|home ?page|back to (?:top|home)|previous|next|load(?:ing)?(?: more)?\\.*|show (?:more|less)|view all|see all|all|more',
    '(?:read|see|watch|learn|find out) more|skip past .{1,40}|after newsletter promotion|(?:end of list|list (?:\\d+ )?of \\d+.{0,10})|view image in full ?screen|explore more on these topics|reuse this content|enter your email.{0,20}|(?:free )?(?:weekly|daily) newsletter|close panel|published|updated|posted|ads? feedback|ad ?choices|click to .{1,60}|like this|(?:previous|next|older|newer) (?:post|article|story)s?|produced by .{1,50}|about (?:the )?authors?',
    'in this (?:article|story)|table of contents|contents|photo gallery|(?:view |image |photo )gallery|image source|(?:image|photo|video) caption,?|file photo|live tv',
    'privacy(?: policy| notice)?|cookie (?:policy|settings|preferences)|manage cookies|terms (?:of|and|&) .{1,20}|about us|contact(?: us)?|careers|advertise(?: with us)?|authors|help|faqs?|site ?map|accessibility|do not sell .{1,40}|android|ios|rss|slogan',
    '(?:by )?(?:our )?staff (?:writer|reporter)s?',
]);
const counter =
  /^(?:\d+(?:\s*[-–]\s*\d+)?\s*-?\s*min(?:ute)?s?(?:\s+(?:read|watch|listen))?|(?:reading|read) time:?\s*.{1,15}|[\d.,]+\s?[km]?\s+(?:shares?|comments?|likes?|views?|reads?|retweets?|reactions?|replies|followers)|(?:shares?|views?|comments?|likes?):?\s*[\d.,]+\s?[km]?|\d+\s+(?:hours?|minutes?|mins?|days?|weeks?)\s+ago|[\d.,:\s/%+-]+)$/iu;
const notice =
  /^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}|by\b)|all rights reserved)|\ball rights reserved\b|\b(?:we|(?:this|our) (?:web)?site) uses? cookies\b|^(?:sign up|subscribe|register)\s+(?:for|to|here|now|and get)\b|\bby (?:signing up|subscribing|registering|continuing|clicking)\b.*\b(?:agree|accept|consent)|^(?:follow|like|find|join) us on\b|^(?:click|tap) here (?:to|for)\b|\bmay not be (?:published, broadcast|reproduced)|^(?:our standards|disclaimer|editor['’]s note: this (?:article|story) was)|^(?:download|get) (?:our|the) (?:\w+ )?app\b|^(?:get|have) (?:the|our) (?:latest|top|best|biggest|daily)\b.*\b(?:inbox|newsletter)|\b(?:straight|delivered|sent) (?:directly )?to your inbox\b|^this (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared)\b|^\W*(?:join|follow|subscribe to) (?:us|our|the)\b.*\b(?:channel|group|newsletter|page)\b|^(?:your email address will not be published|required fields are marked)|^like loading|^privacy notice:|\bsolely responsible for (?:all|its|the|this) content\b|^you can share this\b|\b(?:e-?mail|contact|message|write to) us (?:at|on|via|by)\b.*[@\d]|^do you have (?:a story|news|information)\b|^(?:please )?(?:enable|turn on) javascript\b|^if you (?:enjoyed|liked) this\b/iu;
const credit =
  /^\(?(?:additional |other )?(?:reporting|writing|editing|compiled|edited|translated|with (?:inputs?|reporting|additional reporting))\s+(?:by|from)\b.{1,200}$|\bcontributed (?:to this (?:report|article|story)|reporting)\b.{0,40}$|^(?:\S+ ){1,6}reported from \S[^.“"]{1,60}\.(?:\s.*\bcontributed\b.*)?$|^associated press (?:writers?|journalists?|reporters?|photographers?)\b.*\bcontributed\b.{0,60}$/iu;
const agencies =
  'AP|A\\.P\\.|AFP|Reuters|EPA|EPA-EFE|EFE|UPI|DPA|ANSA|TASS|Xinhua|WAFA|IRNA|PTI|ANI|PA|AAP|NTB|TT|Getty|Getty Images|Anadolu(?: Agency)?|AA|Shutterstock|Bloomberg|Associated Press|Agence France-Presse';
const pictureCredit = new RegExp(
  `[([](?:(?:${agencies})(?:[ /,|:].{0,60})?|.{0,60}[/|,] ?(?:${agencies})(?: .{0,20})?|(?:(?:file|handout|social media|screen ?(?:shot|grab)|courtesy|via|photo|image|picture|credit|illustration|supplied)\\b.{0,60})|.{1,40} via .{1,40})[)\\]]$`,
  'iu',
);
const namedCredit =
  /^(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|credit|caption|file (?:photo|picture|image)|(?:image|photo|video) (?:source|credit|caption|by))\b(?:\s*(?:credit|by|courtesy))?\s*[:|—-]|^(?:image|photo|video) (?:source|credit|caption),|^(?:photograph|photo|illustration|graphic|picture)s? by \p{Lu}[^.]{2,60}$|[.!?]['"”’]?\s+(?:photo(?:graph)?|image|picture|illustration|credit)s?(?: by|:)\s*\p{L}.{1,60}$|[|•—–-]\s*(?:photo|image|credit|picture|video)(?:\s+(?:credit|by|courtesy))?\s*(?::|by\b).{1,60}$|(?:photo|image|picture)(?:graph)?\s*(?:by|credit|courtesy|:)\s?.{1,50}(?:getty|reuters|afp|\bap\b|epa|shutterstock|images).{0,20}$/iu;
/** "Petra Voss/Cable One/File" after a caption's full stop, or on a line of its own. */
const slashedCredit = /(?:^|[.!?]["”’]?\s+)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\/\p{Lu}[\p{L}. ]{1,30}(?:\/[\p{L} ]{2,20})*$/u;
const hashtags = /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u;

/** What a block is by its words, or undefined: then its place and its form decide. */
export function findFurniture({ text, words, sentences, hasQuote, endsSentence }: BlockFeatures): Furniture | undefined {
  const plain = text.replace(/^[#>*_\s]+|[*_\s]+$/gu, '').replace(/\s+/gu, ' ');
  const bare = plain.replace(/[\s:.…»›>→|]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'symbols';
  if (hashtags.test(text)) return 'label';
  if (words <= 8) {
    if (highlights.test(bare)) return 'highlights';
    if (section.test(bare)) return 'section';
    if (label.test(bare)) return 'label';
    if (counter.test(bare)) return 'counter';
  }
  if (words <= 30 && (link.test(plain) || (shoutedLink.test(plain) && !endsSentence) || (bareLink.test(plain) && !hasQuote))) return 'link';
  if (words <= 70 && isCaption(plain, words, sentences)) return 'caption';
  if (words <= 60 && !hasQuote && notice.test(plain)) return 'notice';
  if (words <= 40 && !hasQuote && credit.test(plain) && (endsSentence || words <= 25)) return 'credit';
  return undefined;
}

/** A bare agency in brackets also closes news in brief ("… in Rio. The ban stands. [Reuters]"): there one sentence is a caption, not more. */
function isCaption(plain: string, words: number, sentences: number): boolean {
  if (words <= 50 && sentences <= 3 && (namedCredit.test(plain) || slashedCredit.test(plain))) return true;
  const credit = pictureCredit.exec(plain)?.[0];
  if (credit === undefined) return false;
  const isPicture = /photo|image|picture|file|getty|shutterstock|handout|courtesy|via|social media|\p{L}\s?[/|]\s?\p{L}/iu.test(credit);
  // The credit may count as a sentence of its own.
  return sentences <= (isPicture ? 4 : 2);
}

function whole(parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.join('|')})$`, 'iu');
}
