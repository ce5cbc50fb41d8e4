import type { StoryDocument } from '../story/document.ts';
import type { CreditRole } from '../story/story.ts';

/**
 * What the views are given: values only, read from the database by the pages room, with every path
 * already made. Views neither query nor know the clock.
 */

/** Facts about the newsroom that every page shows. */
export interface NewsroomView {
  name: string;
  nameLatin: string;
  tagline: string;
  /** Public origin without a closing slash, e.g. https://mohona.example */
  origin: string;
  timeZone: string;
  sections: SectionView[];
  /** True in the demonstration newsroom, whose stories are invented; the footer says so. */
  isDemonstration: boolean;
}

export interface SectionView {
  slug: string;
  path: string;
  name: string;
  nameLatin: string;
}

export interface TopicView {
  slug: string;
  path: string;
  name: string;
  nameLatin: string | null;
  description: string | null;
}

/** A story as it stands in a list. */
export interface StoryCard {
  id: number;
  path: string;
  headline: string;
  standfirst: string | null;
  section: SectionView;
  publishedAt: Date;
  /** Equal to publishedAt where no update was announced. */
  updatedAt: Date;
}

export interface CreditView {
  name: string;
  /** null: a signature (initials) without a stated role */
  role: CreditRole | null;
  /** Path of the person's page, where the person is known to the newsroom. */
  path: string | null;
}

export interface SourceView {
  name: string;
  url: string | null;
}

/** What a reader is told about a change after publishing. */
export interface CorrectionView {
  text: string;
  at: Date;
}

export interface StoryView extends StoryCard {
  slug: string;
  body: StoryDocument;
  credits: CreditView[];
  sources: SourceView[];
  topics: TopicView[];
  corrections: CorrectionView[];
  related: StoryCard[];
}

/** A story in a feed: a card with its whole text. */
export interface FeedStory extends StoryCard {
  body: StoryDocument;
  credits: CreditView[];
  topics: TopicView[];
}

/** A YYYY-MM-DD day or YYYY-MM month with its page. */
export interface PeriodLink {
  period: string;
  path: string;
}

/** A person of the newsroom, as the page of their stories shows them. */
export interface AuthorView {
  name: string;
  nameLatin: string | null;
  path: string;
  description: string | null;
}

/** What a search found. */
export interface SearchResultView {
  stories: FoundStory[];
  /** How many stories answer, shown or not. */
  total: number;
  /** True where more answer than are shown. */
  more: boolean;
}

/** A found story, with the passage that answers. */
export interface FoundStory extends StoryCard {
  snippet: { text: string; hit: boolean }[];
}
