import { type Kysely, sql } from 'kysely';

/**
 * Who may sign in, and how: accounts, sessions, passkeys and codes in the tables of better-auth, each account
 * belonging to one person; tokens of programs; what keeps guessing slow.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [people, accounts, factors, sessions, guessing, tokens, privileges]) {
    await sql.raw(statement).execute(db);
  }
}

const people = `
alter table person
  add column active boolean not null default true,
  add column last_seen_at timestamptz;
comment on column person.active is 'false: may not sign in any more; the name stays where it stands';
`;

const accounts = `
create table auth_user (
  id text primary key,
  person_id int not null unique references person,
  name text not null,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (user_id, provider_id)
);
comment on column auth_account.password is 'scrypt, with its salt';

create table sign_in_secret (
  id smallint primary key default 1 check (id = 1),
  secret text not null check (length(secret) >= 32),
  made_at timestamptz not null
);
comment on table sign_in_secret is 'signs session cookies and locks away code secrets; HURKARU_SECRET goes before it';
`;

const factors = `
create table auth_two_factor (
  id text primary key,
  user_id text not null unique references auth_user,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz
);

create table auth_passkey (
  id text primary key,
  user_id text not null references auth_user,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index auth_passkey_of_user on auth_passkey (user_id);
`;

const sessions = `
create table auth_session (
  id text primary key,
  token text not null unique,
  user_id text not null references auth_user,
  by_link boolean not null default false,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column auth_session.by_link is 'begun by a one-time link, whose bearer may set a password without knowing the old one';
create index auth_session_of_user on auth_session (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  person_id int references person,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column auth_verification.person_id is 'whose one-time link this is; null for everything else that is asked back';
create index auth_verification_identifier on auth_verification (identifier);
create index auth_verification_of_person on auth_verification (person_id) where person_id is not null;
`;

const guessing = `
create table auth_rate_limit (
  key text primary key,
  count int not null check (count >= 0),
  since timestamptz not null
);
comment on table auth_rate_limit is 'failed sign-ins by address and by account since a time';
create index auth_rate_limit_since on auth_rate_limit (since);
`;

const tokens = `
create table api_token (
  id int generated always as identity primary key,
  name text not null check (name <> ''),
  role text not null check (role in ('reporter', 'editor', 'chief', 'moderator', 'admin')),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  created_by text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
comment on column api_token.hash is 'SHA-256; the token itself is nowhere';
`;

const privileges = `
grant select, insert, update, delete on auth_user, auth_account, auth_two_factor, auth_passkey, auth_session,
  auth_verification, auth_rate_limit to hurkaru_app;
grant select, insert on sign_in_secret to hurkaru_app;
grant select, insert, update on api_token to hurkaru_app;
`;
