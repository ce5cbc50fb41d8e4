/** What a word says was done to someone, or how a court, an office or a figure turned. */
export type HarmName =
  | LifeName
  | LawName
  | TurnName
  /** A phrase that looks like one of the others and means something else: killer app, sentence of grammar. */
  | 'other';

export type LifeName =
  | 'murdered'
  | 'killed'
  | 'dead'
  | 'suicide'
  | 'casualties'
  | 'wounded'
  | 'missing'
  | 'captive'
  | 'abducted'
  | 'raped'
  | 'molested'
  | 'tortured'
  | 'displaced'
  | 'rescued'
  | 'infected'
  | 'recovered';

export type LawName =
  | 'arrested'
  | 'detained'
  | 'charged'
  | 'accused'
  | 'suspected'
  | 'convicted'
  | 'sentenced'
  | 'death-sentence'
  | 'executed'
  | 'life-sentence'
  | 'acquitted'
  | 'bailed'
  | 'pardoned'
  | 'freed'
  | 'sued'
  | 'fined'
  | 'dismissed'
  | 'suspended'
  | 'resigned';

export type TurnName =
  | 'won'
  | 'lost'
  | 'risen'
  | 'fallen'
  | 'supported'
  | 'opposed'
  | 'accepted'
  | 'rejected'
  | 'confirmed'
  | 'denied'
  | 'banned'
  | 'allowed'
  | 'attacked'
  | 'threatened'
  | 'positive'
  | 'negative'
  | 'ceasefire'
  | 'guilty-plea';

/**
 * A class of words that say one thing in both languages. Phrases in `english` and `bangla` say it outright; those in
 * `englishToo` and `banglaToo` may say it, so they answer the other language and accuse nobody. Lists are in the notation of phrase-table.ts.
 */
export interface HarmClass {
  english: string;
  englishToo?: string;
  bangla: string;
  banglaToo?: string;
  /** How messages name it. */
  label: { en: string; bn: string };
  /** Copy that says it where the source says nothing of the kind is remarked by itself. */
  alone?: true;
}
