import { anyOf } from '../../text/anyOf.ts';

/**
 * The words that news pages put around articles, as good as fixed across outlets. Each list is one pattern;
 * `findFurniture` says how long a block may be to count. Nothing in here names an outlet, a person or a subject.
 */
const things =
  '(?:news|articles?|stories|story|headlines|posts?|content|coverage|reading|videos?|topics?' +
  '|links?|updates?|reports?|reads|podcasts?)';
const linked =
  '(?:more|other|latest|recent|top|featured|popular|trending|recommended|sponsored|promoted|breaking|must)';

/** Labels that open a list of links or a ticker. */
export const SECTION = whole([
  `(?:related|similar)(?: ${things})?`,
  `${linked}(?: ${things})`,
  'more (?:from|on|in|like|about) .{1,40}',
  '(?:most|more|popular) (?:read|viewed|popular|shared|watched|commented|recent|discussed|emailed)' +
    '(?: (?:now|today|this week|stories|articles|news))?',
  '(?:read|watch|keep|continue|what to|up|coming) (?:next|also|reading|watch(?:ing)? next|up)',
  'you (?:may|might|could)(?: also)? (?:like|enjoy|want|be interested in).{0,20}',
  '(?:recommended|suggested|selected|picked|more|just) for you',
  "(?:editors?['’]?s?|our|staff) (?:picks?|choice)",
  "don['’]?t miss|in case you missed it|also read|see also|read also|also (?:in|on) .{1,30}",
  '(?:around|from|elsewhere on) the (?:web|site)',
  'breaking|trending(?: now)?|popular(?: now)?|latest|live|just in|(?:news ?)?ticker|newsfeed|recommended',
  'sponsored|promoted',
  'tags?|topics(?: in this (?:story|article))?|filed under|coverage|explore more on these topics',
]);

/** Labels of an outlet's own summary of the article. */
export const HIGHLIGHTS = whole([
  '(?:.{0,40}\\s)?(?:article |story |key )?highlights',
  'key (?:points|takeaways|facts)|takeaways|at a glance|in brief|the gist|tl;?dr|bottom line up front',
  '(?:story|article|quick) summary',
]);

/** Buttons and labels that stand for themselves. */
export const LABEL = whole([
  'ad(?:vert)?(?:isement)?s?(?: feature)?|ads? feedback|ad ?choices|sponsored content|promotion',
  '(?:story|article) continues (?:below|after).{0,20}|scroll (?:down )?to continue.{0,20}|continue reading.{0,20}',
  'share(?: (?:this|on|via|with|to).{0,30})?|tweet|click to .{1,60}|like this|copy link|link copied!?|gift article',
  'print(?: this)?(?: article| page)?|e-?mail(?: this)?(?: article)?|save(?: (?:article|story|for later))?',
  'bookmark|reuse this content',
  'listen(?: to (?:this )?(?:article|story))?|play|pause|mute|unmute|tap to unmute|toggle .{1,30}|produced by .{1,50}',
  'comments?(?: \\(?\\d+\\)?)?',
  '(?:\\d+ )?(?:leave|post|add|view|show|join)(?: an?| all| the)? (?:comments?|conversation|reply)',
  'be the first to comment|reply',
  'follow(?: us)?(?: on| @).{0,40}|follow|subscribe(?: now| today)?|sign (?:in|up|out)|log ?(?:in|out)',
  'register|donate|support us',
  '(?:our )?newsletters?|(?:free )?(?:weekly|daily) newsletter|enter your email.{0,20}|get the app',
  'download (?:our|the) app',
  'skip to (?:main )?(?:content|navigation)|skip past .{1,40}|after newsletter promotion|end of list',
  'list (?:\\d+ )?of \\d+.{0,10}',
  'main menu|menu|search|close(?: panel)?|open|home ?page|back to (?:top|home)|previous|next',
  '(?:previous|next|older|newer) (?:post|article|story)s?',
  'load(?:ing)?(?: more)?\\.*|show (?:more|less)|view all|see all|all|more|(?:read|see|watch|learn|find out) more',
  'published|updated|posted|in this (?:article|story)|table of contents|contents|about (?:the )?authors?',
  '(?:by )?(?:our )?staff (?:writer|reporter)s?',
  '(?:view |image |photo )gallery|image source|(?:image|photo|video) caption,?|file photo|live tv',
  'view image in full ?screen',
  'privacy(?: policy| notice)?|cookie (?:policy|settings|preferences)|manage cookies',
  'terms (?:of|and|&) .{1,20}|do not sell .{1,40}',
  'about us|contact(?: us)?|careers|advertise(?: with us)?|authors|help|faqs?|site ?map|accessibility|android',
  'ios|rss|slogan',
]);

/**
 * A label and its link on one line: "Read more: …", "ALSO READ | …". A hyphen alone is none: "Video-game sales rose".
 */
export const LINK = new RegExp(
  `^(?:${[
    '(?:read|see|watch|listen)\\s+(?:more|also|next|now|here|live)|also\\s+(?:read|see|watch|on)|must\\s+read',
    'related(?:\\s+(?:article|story|news|video|content|link)s?)?|recommended',
    'more\\s+(?:on|from)\\s+(?:this|the)\\s+\\w+',
    "don['’]?t\\s+miss|watch|listen|video|photos|gallery|in\\s+pictures|read\\s+(?:the\\s+)?(?:full|original)\\s+\\w+",
  ].join('|')})(?:\\s*[:|>»→]|\\s+[–—-]\\s)+\\s*\\S`,
  'iu',
);
/** "Read more about the treaty", without a colon. */
export const BARE_LINK = anyOf(
  /^(?:read more|also read|see also|click here|tap here|watch now|listen now)\b/iu,
  /^read the full (?:story|article|report)\b/iu,
);
/** A label in capitals before a headline: "RELATED ARTICLE Why the dam divides two allies". */
export const SHOUTED_LINK =
  /^(?:RELATED(?: [A-Z]+)?|READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH(?: NOW)?|MORE)\s+(?=.*\p{Ll})\S/u;

/** "3 min read", "1.2K shares", "2 hours ago", and bare numbers. */
export const COUNTER = whole([
  '\\d+(?:\\s*[-–]\\s*\\d+)?\\s*-?\\s*min(?:ute)?s?(?:\\s+(?:read|watch|listen))?|(?:reading|read) time:?\\s*.{1,15}',
  '[\\d.,]+\\s?[km]?\\s+(?:shares?|comments?|likes?|views?|reads?|retweets?|reactions?|replies|followers)',
  '(?:shares?|views?|comments?|likes?):?\\s*[\\d.,]+\\s?[km]?',
  '\\d+\\s+(?:hours?|minutes?|mins?|days?|weeks?)\\s+ago',
  '[\\d.,:\\s/%+-]+',
  '(?:image|photo|picture|slide)s? \\d+ (?:of|/)[\\s/]*\\d+',
]);

/** Sentences that an outlet says about itself: rights, cookies, newsletters, apps, how to reach it. */
export const NOTICE = new RegExp(
  [
    '^(?:©|\\(c\\)\\s|copyright\\s+(?:©|\\(c\\)|\\d{4}|by\\b))|\\ball rights reserved\\b',
    '\\bmay not be (?:published, broadcast|reproduced)\\b.*\\b(?:without|permission)\\b',
    '\\b(?:we|(?:this|our) (?:web)?site) uses? cookies\\b|^(?:please )?(?:enable|turn on) javascript\\b',
    '^privacy notice:|^(?:our standards|disclaimer):',
    '^(?:sign up|subscribe)\\s+(?:for|to|here|now|and get)\\b',
    '\\bby (?:signing up|subscribing|registering|continuing|clicking)\\b.*\\byou (?:agree|accept|consent)',
    '^(?:get|have) (?:the|our) (?:latest|top|best|biggest|daily)\\b.*\\b(?:inbox|newsletter)',
    '\\b(?:straight|delivered|sent) (?:directly )?to your inbox\\b',
    '^\\W*(?:join|follow|subscribe to) (?:us|our|the)\\b.*\\b(?:channel|group|newsletter|page)\\b',
    '^(?:follow|like|find|join) us on\\b',
    '^(?:download|get) (?:our|the) (?:\\w+ )?app\\b|^(?:click|tap) here (?:to|for)\\b|^you can share this\\b',
    '^like loading|^if you (?:enjoyed|liked) this\\b',
    '^your email address will not be published|^required fields are marked',
    '\\bsolely responsible for (?:all|its|the|this) content\\b',
    '^this (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared)\\b',
    '\\b(?:e-?mail|contact|message|write to) us (?:at|on|via|by)\\b.*[@\\d]',
    '^do you have (?:a story|news|information)\\b',
  ].join('|'),
  'iu',
);

/** Openings of a line that names who worked on the article; the rest of it must be names. */
export const CREDIT_OPENING = anyOf(
  /^\(?(?:additional |other )?(?:reporting|writing|editing|compiled|edited|translated) by\b/iu,
  /^\(?(?:additional |other )?with (?:inputs?|reporting|additional reporting) (?:by|from)\b/iu,
);
export const CONTRIBUTED = anyOf(
  /\bcontributed (?:to this (?:report|article|story)|reporting)\b.{0,40}$/iu,
  /^associated press (?:writers?|journalists?|reporters?|photographers?)\b.*\bcontributed\b.{0,60}$/iu,
);
/** "Okoro reported from Riverland. Associated Press writer Lena Hart contributed from Geneva." */
export const REPORTED_FROM =
  /^(?:\p{Lu}\S*,? (?:and )?){1,6}reported from \p{Lu}[^.“"]{1,60}\.(?:\s.*\bcontributed\b.*)?$/u;

const agencies =
  'AP|A\\.P\\.|AFP|Reuters|EPA|EPA-EFE|EFE|UPI|DPA|ANSA|TASS|Xinhua|WAFA|IRNA|PTI|ANI|PA|AAP|NTB|TT' +
  '|Getty|Getty Images|Anadolu(?: Agency)?|AA|Shutterstock|Bloomberg|Associated Press|Agence France-Presse';
const pictureWords =
  '(?:file|handout|social media|screen ?(?:shot|grab)|courtesy|via|photo|image|picture|credit|illustration|supplied)';
/**
 * "(AP Photo/Ann Lee)", "[Ann Lee/Reuters]", "(Courtesy of the owner)" at the end of a block, with no full stop behind.
 */
export const BRACKET_CREDIT = new RegExp(
  `[([](?:${[
    `(?:${agencies})(?:[ /,|:].{0,60})?`,
    `.{0,60}[/|,] ?(?:${agencies})(?: .{0,20})?`,
    `(?:${pictureWords}\\b.{0,60})`,
    '.{1,40} via .{1,40}',
  ].join('|')})[)\\]]$`,
  'iu',
);
const pictureLabels =
  'photo(?:graph)?s?|image|picture|video|illustration|graphic|credit|caption' +
  '|file (?:photo|picture|image)|(?:image|photo|video) (?:source|credit|caption|by)';
/** "Photo: Ann Lee", "Image caption, …", "… | Photo by Ann Lee". */
export const NAMED_CREDIT = new RegExp(
  [
    `^(?:${pictureLabels})(?:\\s*(?:credit|by|courtesy))?(?:\\s*[:|]|\\s+[—–-]\\s)`,
    '^(?:image|photo|video) (?:source|credit|caption),',
    '(?:[|•—–]|[.!?][\'"”’]?)\\s*(?:photo(?:graph)?|image|picture|video|illustration|credit)s?' +
      '(?:\\s+(?:credit|by|courtesy))?\\s*:.{1,60}$',
    '(?:photo|image|picture)(?:graph)?\\s*(?:by|credit|courtesy|:)\\s?.{1,50}' +
      '(?:getty|reuters|afp|\\bap\\b|epa|shutterstock|images).{0,20}$',
  ].join('|'),
  'iu',
);
/** "Photograph by Ann Lee for The Echo", after a caption or alone. */
export const CREDIT_BY = anyOf(
  /(?:^|[|•—–]\s*|[.!?]['"”’]?\s+)(?:Photo(?:graph)?|Image|Picture)s? (?:by|BY) \p{Lu}[^.]{2,60}$/u,
  /(?:^|[|•—–]\s*|[.!?]['"”’]?\s+)(?:Video|Illustration|Graphic)s? (?:by|BY) \p{Lu}[^.]{2,60}$/u,
  /(?:^|[|•—–]\s*|[.!?]['"”’]?\s+)(?:PHOTO(?:GRAPH)?|IMAGE)s? (?:by|BY) \p{Lu}[^.]{2,60}$/u,
);
/** "Petra Voss/Cable One/File" after a caption's full stop, or on a line of its own. */
export const SLASHED_CREDIT =
  /(?:^|[.!?]["”’]?\s+)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\/\p{Lu}[\p{L}. ]{1,30}(?:\/[\p{L} ]{2,20})*$/u;
/** "(NP Photo/Petra Voss)" and "[Petra Voss/The Echo]", whatever the agency. */
export const BRACKET_SLASH = /[([]\p{Lu}[\p{L}.'’ -]{2,40}\/\p{Lu}[\p{L}. ]{1,30}[)\]]$/u;
export const HASHTAGS = /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u;

function whole(parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.join('|')})$`, 'iu');
}
