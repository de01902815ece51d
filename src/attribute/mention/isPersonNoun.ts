import { REPRESENTATIVES, singular, TITLES } from '../lexicon/nouns.ts';
import type { Tag } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import { anyOf } from '../../text/anyOf.ts';

/**
 * Whether a noun says what a person is: an office, a title, a profession or a bond ("environmentalist", "widow"). Lower
 * case.
 */
export function isPersonNoun(lower: string, tag: Tag): boolean {
  const one = singular(lower);
  if (
    REPRESENTATIVES.has(lower) ||
    TITLES.has(lower) ||
    REPRESENTATIVES.has(one) ||
    TITLES.has(one) ||
    PEOPLE.has(one) ||
    PEOPLE.has(lower)
  )
    return true;
  return tag === 'NOUN' && one.length > 5 && AGENT.test(one) && !THINGS.has(one);
}

const AGENT = anyOf(
  /(?:ist|ician|arian|grapher|eer|[bcdfgklmnprstv]er|[st]or|logue)$/,
  /(?:man|woman|person|maker|keeper|owner|holder|goer|worker|builder|surgeon)$/,
);

/** Nouns for people that no suffix tells. */
const PEOPLE = wordSet(`
  adult ally associate athlete aunt author baby billionaire boy bride brother candidate captive celebrity chef child
  citizen classmate children civilian clerk client colleague comedian confidant congregant contender contestant cousin
  couple crew crowd customer dad dean detainee denizen descendant disciple dissident elder emigrant employee evacuee
  ex-husband ex-wife family fan father fellow fisherman folk freshman friend fugitive gentleman giant girl girlfriend
  boyfriend graduate granddaughter grandfather grandmother grandson guest guy hawk heir helper heroine hero hopeful
  hostage human husband immigrant inmate intellectual intern juror kid lady landlord librarian local magnate man
  marine mate men merchant migrant millionaire minor mom mother mum nanny native neighbor neighbour nephew niece nun
  nurse occupant offspring operative orphan outsider parent parliamentarian participant partner passenger passer-by
  patient patriot peer people persona person pilot pioneer poet politician politico priest prisoner prodigy
  progressive public pundit recruit refugee relative respondent resident rebel roommate sailor senior settler
  shop-owner sibling sister soldier son spokespeople spouse stalwart star stepfather stepmother suspect teen teenager
  tenant thief tourist townspeople trainee trustee twin uncle user vendor veteran viewer villager visitor volunteer
  wife woman women youth youngster cleric monk mogul tycoon accountant assistant attendant commandant consultant
  defendant servant president student agent correspondent dependent opponent proponent adherent superintendent
  conservative liberal moderate independent democrat republican centrist socialist communist separatist loyalist
  islamist nationalist libertarian environmentalist feminist muslim christian jew catholic evangelical hindu sikh
  buddhist protestant whistleblower publisher hacker broker trader banker appointee nominee addressee interviewee
  attendee
  absentee detractor conspirator contractor delegate advocate plaintiff complainant applicant claimant informant
  combatant lieutenant sergeant gunman victim insider bystander onlooker backer staffer aide staff personnel
  personality figure individual holdout commando peacekeeper premier principal rescuer sniper medic diplomat
  aristocrat technocrat bureaucrat eyewitness acquaintance superdelegate naysayer rabbis lookout coastguard retiree
  insurgent pontiff interviewer follower coworker housemate schoolmate teammate
`);

/** Nouns that only sound like it. */
const THINGS = wordSet(`
  paper newspaper letter number matter summer winter quarter center corner answer order border offer river tower power
  water weather shutter counter computer server poster folder header banner chapter charter cluster disaster encounter
  murder slaughter layer dinner supper manner newsletter register meter monitor factor sector vector tractor mirror
  error terror horror motor rotor trailer twitter poker fever cancer hunger danger anger finger shoulder filter router
  printer planner scanner scooter helicopter freighter container carrier bumper hammer ladder ticker tracker teaser
  primer slider ember amber lumber timber chamber calendar popper copper pepper wrapper zipper whisper mortar collateral
  theater theatre binder reminder remainder cylinder thunder blunder plunder wonder gender tender surrender per super
  hyper upper lower inner outer better greater bigger larger smaller higher newer older younger fewer stronger longer
  sooner faster slower closer further farther hearing building morning evening gist list mist twist checklist persist
  exist resist specimen regimen acumen ramen omen abdomen stamen semen
`);
