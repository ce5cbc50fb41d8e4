import type { Action, Actor } from '../story/permissions.ts';

/** Who asks: a person who is signed in, or a program with a token. */
export interface Requester {
  actor: Actor;
  /** Number of the person; null for a token. */
  personId: number | null;
  /** By which the person signs; null for a token, and for who has none. */
  initials: string | null;
  email: string | null;
  via: 'session' | 'token';
  /** Of a person who is signed in. */
  session?: { id: string; byLink: boolean };
}

/**
 * Who may ask: every reader; only the operator (from this machine, not through a proxy); every person who
 * is signed in, but no token, since it is about their own account; or who may do this action by the table
 * of permissions, signed in or with a token.
 */
export type RoutePermission = 'public' | 'operator' | 'signed-in' | Action;

/** Finds who sends a request; null for nobody. */
export type FindRequester = (request: Request) => Promise<Requester | null>;
