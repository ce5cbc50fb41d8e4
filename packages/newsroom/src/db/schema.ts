import type { FindingKind, Severity } from '@hurkaru/source-check';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { StoryDocument } from '../story/document.ts';
import type { Role } from '../story/permissions.ts';
import type { Credit, Source, StoryState } from '../story/story.ts';

/** The tables as Kysely sees them; docs/model.md tells what each is for. */
export interface Schema {
  newsroom: {
    id: Generated<number>;
    edition: GeneratedAlways<string>;
    name: string;
    name_latin: string;
    tagline: string;
    is_demonstration: boolean;
  };
  section: {
    id: GeneratedAlways<number>;
    slug: string;
    name: string;
    name_latin: string;
    parent_id: number | null;
    position: number;
  };
  person: {
    id: GeneratedAlways<number>;
    slug: string;
    name: string;
    name_latin: string | null;
    initials: string | null;
    description: string | null;
    role: Role | null;
    active: Generated<boolean>;
    last_seen_at: Date | null;
  };
  auth_user: {
    id: string;
    person_id: number;
    name: string;
    email: string;
    email_verified: boolean;
    two_factor_enabled: Generated<boolean>;
    created_at: Date;
    updated_at: Date;
  };
  auth_account: {
    id: string;
    account_id: string;
    provider_id: string;
    user_id: string;
    password: string | null;
    created_at: Date;
    updated_at: Date;
  };
  auth_session: {
    id: string;
    token: string;
    user_id: string;
    by_link: Generated<boolean>;
    expires_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    created_at: Date;
    updated_at: Date;
  };
  auth_verification: {
    id: string;
    identifier: string;
    value: string;
    person_id: number | null;
    expires_at: Date;
    created_at: Date;
    updated_at: Date;
  };
  auth_rate_limit: { key: string; count: number; since: Date };
  sign_in_secret: { id: Generated<number>; secret: string; made_at: Date };
  api_token: {
    id: GeneratedAlways<number>;
    name: string;
    role: Role;
    hash: string;
    created_by: string;
    created_at: Date;
    last_used_at: Date | null;
    revoked_at: Date | null;
  };
  topic: {
    id: GeneratedAlways<number>;
    slug: string;
    name: string;
    name_latin: string | null;
    kind: Generated<TopicKind>;
    description: string | null;
    other_names: Generated<string[]>;
    name_terms: string | null;
  };
  story: {
    id: GeneratedAlways<number>;
    section_id: number | null;
    state: StoryState;
    slug: string | null;
    published_at: Date | null;
    updated_at: Date | null;
    embargo_until: Date | null;
    withdrawn_at: Date | null;
    withdrawal_reason: string | null;
    live_revision_id: number | null;
    sitemap_month: string | null;
    sitemap_part: number | null;
    import_key: string | null;
    created_at: Date;
    scheduled_for: Date | null;
    latest_number: number | null;
    latest_headline: string | null;
    headline_terms: string | null;
    created_by: Generated<string>;
    changed_at: Date;
    changed_by: Generated<string>;
    waiting_note: string | null;
  };
  story_writer: { story_id: number; writer: string; changed_at: Date };
  working_copy: {
    story_id: number;
    copy_id: GeneratedAlways<string>;
    base_number: number;
    state: Buffer;
    state_position: Generated<number>;
    started_at: Date;
  };
  working_copy_update: {
    position: GeneratedAlways<number>;
    story_id: number;
    update: Buffer;
    written_by: string;
    written_at: Date;
  };
  story_address: { path: string; story_id: number };
  revision: {
    id: GeneratedAlways<number>;
    story_id: number;
    number: number;
    base_number: number | null;
    headline: string;
    standfirst: string | null;
    body: Json<StoryDocument>;
    credits: Json<Credit[]>;
    sources: Json<Source[]>;
    topic_ids: number[];
    act: RevisionAct;
    note: string | null;
    created_by: string;
    created_at: Date;
  };
  revision_hiding: { revision_id: number; reason: string; hidden_by: string; hidden_at: Date };
  correction: {
    id: GeneratedAlways<number>;
    story_id: number;
    revision_id: number;
    text: string;
    corrected_by: string;
    corrected_at: Date;
  };
  event: {
    id: GeneratedAlways<number>;
    at: Date;
    actor: string;
    act: string;
    subject: string;
    subject_id: number | null;
    detail: Json<Record<string, unknown>>;
  };
  story_topic: { story_id: number; topic_id: number; position: number; published_at: Date; month: string };
  topic_month: { topic_id: number; month: string; stories: number };
  story_author: { story_id: number; person_id: number; published_at: Date };
  story_related: { story_id: number; position: number; related_id: number };
  story_search: { story_id: number; published_at: Date; terms: string; version: number };
  sitemap_part: { month: string; part: number; stories: number; changed_at: Date };
  dismissed_finding: FindingColumns & {
    reason: string;
    dismissed_by: string;
    dismissed_at: Date;
    restored_reason: string | null;
    restored_by: string | null;
    restored_at: Date | null;
  };
  accepted_finding: FindingColumns & { accepted_by: string; accepted_at: Date };
  page_change: { position: GeneratedAlways<number>; at: Date; paths: string[] | null };
}

/** A finding of the source check that somebody has judged. */
interface FindingColumns {
  id: GeneratedAlways<number>;
  story_id: number;
  finding_key: string;
  kind: FindingKind;
  severity: Severity;
  copy_text: string | null;
  source_text: string | null;
  message: string;
  message_bn: string;
}

export type TopicKind = 'person' | 'organisation' | 'place' | 'event' | 'subject';
export type RevisionAct = 'created' | 'saved' | 'imported' | 'corrected' | 'restored';

/** Read as a value, written as its JSON text (pg would send a JavaScript array as a PostgreSQL one). */
type Json<T> = ColumnType<T, string, string>;
