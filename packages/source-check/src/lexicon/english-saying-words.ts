import type { SayingAct } from './sayings.ts';
import { wordSet, wordTable } from './word-set.ts';

/** Forms of verbs of saying, in lower case. */
export const ENGLISH_SAYING_VERBS = wordTable<SayingAct>({
  say: `said says say told tells tell stated noted added wrote writes explained explains remarked observed argued argues stressed stresses
    emphasised emphasized emphasises emphasizes insisted insists recalled tweeted commented replied reiterated mentioned suggested
    reported reports informed underscored underscores underlined highlighted urged urges revealed disclosed recommended recommends`,
  claim: 'claimed claims alleged alleges asserted asserts contended contends',
  accuse: 'accused accuses blamed blames',
  deny: 'denied denies deny rejected dismissed refuted',
  confirm: 'confirmed confirms admitted admits acknowledged acknowledges conceded',
  warn: 'warned warns cautioned cautions',
  ask: 'asked asks',
  announce: 'announced announces declared declares',
  think: 'believes believe thinks predicted predicts estimated estimates',
  feel: 'hoped feared',
});

/** After these a verb of saying is a participle or an infinitive: was confirmed, to say. */
export const NO_SAYING_AFTER = wordSet(
  'be been being is are was were to not never the a an this that those these of  no any all his her their its my our your newly get got just',
);
/** Plain verbs that may stand between a speaker and the verb. */
export const ENGLISH_AUXILIARIES = wordSet(
  'has have had also later then further earlier already again recently repeatedly reportedly yesterday today publicly previously always often once still now',
);
/** Adverbs that say that something is only said. */
export const HEARSAY_ADVERBS = wordTable<SayingAct>({
  say: 'reportedly',
  claim: 'allegedly purportedly supposedly ostensibly',
});
/** It is (said) to have …: said by nobody in particular. */
export const HEARSAY_PARTICIPLES = wordTable<SayingAct>({
  say: 'said reported rumoured rumored',
  claim: 'alleged claimed',
});

/** Verbs that say something with any clause after them; the others only with that, a quotation, or after the statement. */
export const PLAINLY_SAYING = wordSet('said says told claimed alleged alleges denied warned informed');

/** Pronouns as speakers. */
export const ENGLISH_PRONOUNS = wordSet(
  'he she they it i we you who this that one everyone people some many others',
);

/** A clause begins here: no speaker stands further left. */
export const CLAUSE_WORDS = wordSet(
  'that which who whom while when where as after before because if and but or so though although since until whether what how why than then',
);

/** Words of offices and trades, in lower case: they are translated, not transliterated. */
export const ENGLISH_TITLES = wordSet(
  `prime minister president premier secretary general chief chairman chairperson chairwoman spokesman spokeswoman spokesperson deputy
  vice foreign home finance defence defense commerce state director officer press official officials commissioner ambassador governor mayor senator speaker
  judge justice professor dr doctor mr mrs ms miss sir lord king queen prince princess pope captain colonel major lieutenant brigadier
  admiral commander inspector superintendent adviser advisor leader head minister's editor manager principal teacher lawyer attorney advocate engineer
  scientist researcher expert experts analyst analysts doctors scientists researchers police witnesses residents uncle aunt father mother brother
  sister grandmother grandfather boss wife husband son daughter friend friends acting additional assistant senior former joint first lady executive
  coach captain's press public security interior health education law planning road bridges information shipping railway textile labour labor people
  member lawmaker mp congressman congresswoman representative envoy diplomat diplomats activist activists critics sources source reports report`,
);

/** Words of organisations that are translated: whoever has one of them may be called otherwise in Bangla. */
export const ENGLISH_ORGANISATION_WORDS = wordSet(
  `bank ministry commission police army navy force forces organisation organization union party committee council court department division
  university college school institute agency authority board centre center service services intelligence association federation society foundation
  company corporation group fund government administration house parliament assembly league bureau office hospital network nations states kingdom
  court's programme program team study journal newspaper times news media world international national rights watch front movement`,
);
/** Places and people: The Indian prime minister. */
export const ENGLISH_DAYS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december`,
);
