import type { Finding, FindingKind, Severity } from '@hurkaru/source-check';
import type { Action, Role } from './permissions.ts';
import type { Credit, RevisionContent, Source, StoryState } from './story.ts';

/**
 * What the API answers, as types that the server fills and the desk reads. Instants are ISO 8601 in UTC.
 * What the API takes is described by zod schemas beside its operations.
 */

/** Every error of the API. */
export interface ErrorAnswer {
  error: { code: string; message: string; messageBn: string; field?: string };
}

/** Who is signed in. `may` lists the actions of the person's role, for drawing buttons. */
export interface Me {
  personId: number;
  name: string;
  initials: string | null;
  email: string;
  role: Role;
  may: Action[];
  hasPassword: boolean;
  hasTotp: boolean;
  /** Came by a one-time link, and may set a password without the old one. */
  byLink: boolean;
  newsroom: { name: string; timeZone: string; origin: string; isDemonstration: boolean };
}

/** Somebody of the newsroom, for credits and the list of people. `email` and `active` only for those who manage people. */
export interface Person {
  id: number;
  slug: string;
  name: string;
  nameLatin: string | null;
  initials: string | null;
  role: Role | null;
  email?: string | null;
  /** May sign in. */
  active?: boolean;
  lastSeenAt?: string | null;
}

/** The answer to an invitation or a new link: the link is shown this once, to be handed on. */
export interface LinkAnswer {
  id: number;
  link: string;
  /** What became of the mail; `none`: no mail is set up. */
  mail: 'sent' | 'under-way' | 'failed' | 'none';
}

/** Where somebody is signed in. */
export interface AccountSession {
  id: string;
  /** The one that asks. */
  isThis: boolean;
  userAgent: string | null;
  address: string | null;
  begunAt: string;
  usedAt: string;
}

export interface ApiToken {
  id: number;
  name: string;
  role: Role;
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface Section {
  id: number;
  slug: string;
  name: string;
}

export interface Topic {
  id: number;
  slug: string;
  name: string;
}

/** A story on the board. */
export interface BoardStory {
  id: number;
  headline: string;
  state: StoryState;
  sectionId: number | null;
  /** Number of the newest revision. */
  revision: number;
  changedAt: string;
  changedBy: string;
  createdBy: string;
  scheduledFor: string | null;
  embargoUntil: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  /** Public path, where readers can see it. */
  path: string | null;
  /** A published story whose newest revision readers do not see yet. */
  hasUnpublishedChanges: boolean;
  /** The note of the last hand-over or sending back, while the story waits. */
  note: string | null;
}

export interface Board {
  stories: BoardStory[];
  /** Give it as `before` for the next page; null on the last. */
  next: string | null;
  /** Stories in each state, counted no further than 1,000. */
  counts: Record<StoryState, number>;
}

/** Who is in which story now. */
export interface Presence {
  storyId: number;
  people: { personId: number; name: string; initials: string | null }[];
}

/** What `GET /api/v1/events` (server-sent events) tells: each as `event: <kind>` with its JSON as data. */
export type DeskEvent =
  | { kind: 'story'; storyId: number }
  | { kind: 'stories' }
  | { kind: 'presence'; presence: Presence[] };

export interface RevisionView extends RevisionContent {
  number: number;
  baseNumber: number | null;
  act: string;
  note: string | null;
  createdBy: string;
  createdAt: string;
  /** Topic names in the order of `topicIds`. */
  topics: string[];
  hiddenBecause: string | null;
}

/** A story with its newest revision: `GET /api/v1/stories/{id}`. */
export interface StoryView {
  id: number;
  state: StoryState;
  /** Number of the newest revision. */
  revision: number;
  /** Number of the revision that readers see. */
  liveRevision: number | null;
  /** The public address that the story has, or will have once it is published; null without a section. `state` says which. */
  url: string | null;
  section: Section | null;
  slug: string | null;
  /** The slug that the headline gives, where none is chosen yet. */
  suggestedSlug: string;
  publishedAt: string | null;
  updatedAt: string | null;
  scheduledFor: string | null;
  embargoUntil: string | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  headline: string;
  standfirst: string | null;
  /** Plain paragraphs, as the API takes them. */
  body: string[];
  document: RevisionContent['body'];
  credits: Credit[];
  sources: Source[];
  topics: string[];
  topicIds: number[];
  corrections: { text: string; at: string; by: string }[];
}

/** What every verb of the workflow answers: where the story stands now. */
export interface VerbAnswer {
  id: number;
  state: StoryState;
  /** Number of the newest revision. */
  revision: number;
  /** As in StoryView. */
  url: string | null;
  scheduledFor: string | null;
}

/** One line of a story's history: a revision, or an act on the story. */
export interface HistoryEntry {
  at: string;
  by: string;
  /** created, saved, imported, corrected, restored; hand-over, send-back, approve, schedule, unschedule, publish, update, minor-edit, correct, withdraw, reinstate, details, hide */
  act: string;
  /** The revision that this made, or on which it acted. */
  revision: number | null;
  note: string | null;
  /** Of an act 'schedule', and of the 'publish' at that time. */
  scheduledFor?: string;
  headline?: string;
  hiddenBecause?: string | null;
  isLive?: boolean;
  /** Of the acts 'dismiss-finding' and 'restore-finding': the finding; `note` is the reason. */
  finding?: ToldFinding;
  /** Of an act that showed the story to readers, or gave it its time: the open errors of its source check then. */
  openFindings?: OpenFindings;
}

export interface History {
  storyId: number;
  entries: HistoryEntry[];
  next: string | null;
}

/** What publishing would need or warn of. `missing` forbids publishing; `advice` does not. */
export interface Readiness {
  missing: Remark[];
  advice: Remark[];
}

export interface Remark {
  field: 'headline' | 'body' | 'section' | 'source' | 'credits' | 'topics' | 'standfirst' | 'embargo';
  message: string;
  messageBn: string;
}

/** A finding of the source check as it is remembered: what it said, not where. */
export interface ToldFinding {
  kind: FindingKind;
  severity: Severity;
  /** The words in the copy and in the source; null where there are none. */
  copy: string | null;
  source: string | null;
  message: string;
  messageBn: string;
}

/** Errors that were not dismissed: how many, and the first 50 of them. */
export interface OpenFindings {
  count: number;
  findings: ToldFinding[];
}

/** A finding that somebody has judged. */
export interface JudgedFinding extends ToldFinding {
  /** findingKey of the finding: by it a new check's findings are known again. */
  key: string;
  by: string;
  at: string;
}

export interface Dismissal extends JudgedFinding {
  reason: string;
}

/** What people have said about a story's findings: `GET /api/v1/stories/{id}/source-check`. */
export interface SourceCheckView {
  storyId: number;
  /** Those that stand, the newest first; one that was restored is told by the history alone. */
  dismissals: Dismissal[];
  /** Errors with which somebody published, asked and knowing: nobody is asked about them again. */
  accepted: JudgedFinding[];
}

/** 409 `open-findings`: a publish or schedule with `askAboutFindings`; nothing is published. */
export interface OpenFindingsAnswer extends ErrorAnswer {
  error: ErrorAnswer['error'] & {
    count: number;
    /** The first 50, with their places in the texts of copyTextOf and sourceTextOf. */
    findings: Finding[];
  };
}

/** 409 of a save: what came first, and what was sent. */
export interface ConflictAnswer extends ErrorAnswer {
  latest: RevisionView;
  /** With the names of topics where it came with names: new topics have no number before they are saved. */
  sent: RevisionContent & { topics?: readonly string[] };
}
