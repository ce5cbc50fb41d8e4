import { NewsroomError } from './newsroom-error.ts';
import { type Actor, can } from './permissions.ts';
import { emptyContent, type RevisionContent } from './story.ts';

/** Why a revision is hidden; null for one that everybody at the desk may read. */
interface Hidable {
  hiddenBecause: string | null;
}

/** Whether somebody may read what a revision says: a hidden one is for those who may hide. */
export function mayRead(actor: Actor, { hiddenBecause }: Hidable): boolean {
  return hiddenBecause === null || can(actor, 'hide-revision');
}

/** A revision as somebody may read it: of a hidden one its number, time, writer and reason, without its text. */
export function asReadBy<Revision extends RevisionContent & Hidable & { note: string | null }>(
  actor: Actor,
  revision: Revision,
): Revision {
  return mayRead(actor, revision) ? revision : { ...revision, ...emptyContent, note: null };
}

/**
 * The check before a hidden revision's text is shown or used.
 *
 * @throws NewsroomError 'forbidden'
 */
export function authorizeReading(actor: Actor, revision: Hidable): void {
  if (mayRead(actor, revision)) return;
  throw new NewsroomError('forbidden', {
    en: 'That revision is hidden; its text is for those who may hide.',
    bn: 'সংস্করণটি লুকানো আছে; এর লেখা দেখা বা ফিরিয়ে আনা যাবে না।',
  });
}
