import { singular } from './nouns.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Whether a noun stands for words that somebody wrote or spoke: "statement", "tweets", "poll". Lower case. */
export function isDocument(noun: string): boolean {
  return DOCUMENTS.has(noun) || DOCUMENTS.has(singular(noun));
}

/** Whether a document holds somebody else's words in another form: who made a translation says nothing. Lower case. */
export function rendersWords(noun: string): boolean {
  return RENDERINGS.has(noun) || RENDERINGS.has(singular(noun));
}

const RENDERINGS = wordSet('translation transcript transcription recording tape audio');

const DOCUMENTS = wordSet(`
  account ad advertisement affidavit agenda agreement allegation amendment analysis announcement appeal application
  article assessment audit bill biography book brief bulletin catalogue census chapter charter column commercial
  commentary communique communiqué complaint constitution contract copy cable data database declaration decree
  dispatch disclosure document dossier draft edict edition editorial email e-mail essay estimate evidence exhibit
  file filing finding forecast guideline guidance handbook headline index indictment interview inquiry
  injunction invitation law lawsuit leaflet letter list log manifesto manual memo memoir memorandum
  message minutes motion narrative newsletter note notice op-ed opinion order page paper passage petition piece 
  playbook poem poll post poster preview profile projection prospectus proposal protocol
  publication questionnaire readout record recording release reminder report request research resolution result review
  ruling speech statement statistic statute story study subpoena suit summary summons
  survey tape testimony text thread transcript translation treaty tweet update verdict version video voicemail warning
  warrant website white-paper will caption documentary film slogan advisory average autopsy investigation polling
  conclusion proclamation regulation tally timeline schedule
`);
