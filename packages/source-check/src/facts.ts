import type { Excerpt, Finding } from './finding.ts';

/** How a number is to be taken: over 50, up to 50, under 50, about 50. */
export type Bound = 'over' | 'at-least' | 'under' | 'up-to' | 'about';

/** A number of a text with everything that stands with it. */
export interface NumberFact extends Excerpt {
  /** Scales multiplied out, in the unit as written. */
  value: number;
  /** The other end of a range (between 5 and 7), never less than `value`. */
  to?: number;
  /** As @hurkaru/bangla names units: ISO 4217 for money, percent, km, mile, person, item, ordinal, times … */
  unit?: string;
  bound?: Bound;
  /** It may stand without a counterpart: an article's one, a word like half or dozens, part of an idiom. */
  loose?: boolean;
}

/** A date, a weekday, a month, a year or a time of day; each end of a range is one, with what it shares with the other. */
export interface DateFact extends Excerpt {
  /** First and last day that it means, YYYY-MM-DD, when it can be told. */
  from?: string;
  to?: string;
  /** With `span`, the first year of it; below 100 where the text leaves the century out (the nineties). */
  year?: number;
  span?: 'decade' | 'century';
  /** 1 to 12. */
  month?: number;
  /** Day of the month, 1 to 31. */
  day?: number;
  /** 0 Sunday to 6 Saturday. */
  weekday?: number;
  /** Minutes after midnight, 0 to 1439. */
  minutes?: number;
  /** Whether `minutes` may as well be in the other half of the day: 6:30, ৭টায়. */
  eitherHalf?: boolean;
  /** Minutes east of Greenwich that the zone named with `minutes` may mean: BST is London's or Dhaka's. */
  zones?: readonly number[];
  /** Told by the story's day: yesterday, last week, next year. */
  relative?: boolean;
  /** How far a relative one is from the story's day: -1 is yesterday, last week, last Saturday. */
  away?: { unit: RelativeUnit; steps: number };
  /** It may be something else: May, March, 07/12/2025 (its day may be its month), কাল (yesterday or tomorrow). */
  loose?: boolean;
}

export type RelativeUnit = 'day' | 'weekday' | 'week' | 'month' | 'year';

export type NameType = 'person' | 'place' | 'organisation' | 'people' | 'other';

/** A name: of a person, a place, an organisation, a people (Russian, রুশ). */
export interface NameFact extends Excerpt {
  /** The words that make it, without titles. */
  words: readonly string[];
  type: NameType;
  /** Only a capital that any word has there speaks for it (at the beginning of a sentence, in a headline), or it is an abbreviation. */
  doubtful?: true;
}

/** A word: `term` is its stem in one spelling, by which the word lists know it. */
export interface TextWord extends Excerpt {
  term: string;
}

/** A sentence with what was read in it. Excerpts count from the beginning of the whole text. */
export interface Sentence extends Excerpt {
  words: readonly TextWord[];
  dates: readonly DateFact[];
  /** Without those that belong to a date. */
  numbers: readonly NumberFact[];
  names: readonly NameFact[];
}

export interface ReadText {
  text: string;
  sentences: readonly Sentence[];
}

/** Sentences of the copy and of the source that say the same; one side is empty where nothing answers. */
export interface Passage {
  copy: readonly Sentence[];
  source: readonly Sentence[];
  /** How sure the pairing is, 0 to 1; where one side is empty, how far a sentence of another passage says the same. */
  likeness: number;
  /** The copy says here again, in short, what other passages say: a headline. What of the source it leaves out is no loss. */
  repeats?: true;
}

/** The two texts as a whole: what a comparison of one passage may look up. */
export interface BothTexts {
  copy: ReadText;
  source: ReadText;
  /** The story's day, YYYY-MM-DD, or null where it is not known. */
  today: string | null;
}

/** Compares one kind of fact in sentences that say the same. */
export type Compare = (passage: Passage, both: BothTexts) => Finding[];
