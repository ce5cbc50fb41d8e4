import type { RevisionRow } from '../db/revisions.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { type Actor, can } from '../story/permissions.ts';
import type { RevisionContent } from '../story/story.ts';

type WithHiding = { hiddenBecause: string | null };

/** Whether a revision is hidden from somebody: what it says is for those alone who may hide. */
export function isHiddenFrom(actor: Actor, { hiddenBecause }: WithHiding): boolean {
  return hiddenBecause !== null && !can(actor, 'hide-revision');
}

/** What somebody sees of a revision: of a hidden one who wrote it, when, and why it is hidden. */
export function shownTo(actor: Actor, revision: RevisionRow & WithHiding): RevisionRow & WithHiding {
  return isHiddenFrom(actor, revision) ? { ...revision, ...nothing, note: null } : revision;
}

/** @throws NewsroomError 'forbidden' where a revision is hidden from somebody */
export function refuseHidden(actor: Actor, revision: WithHiding): void {
  if (!isHiddenFrom(actor, revision)) return;
  throw new NewsroomError(
    'forbidden',
    {
      en: 'That revision is hidden; begin from the newest.',
      bn: 'সংস্করণটি লুকানো আছে; সর্বশেষটি থেকে শুরু করুন।',
    },
    { field: 'revision' },
  );
}

/** What a revision says whose text is withheld. */
export const nothing: RevisionContent = {
  headline: '',
  standfirst: null,
  body: { type: 'doc', content: [] },
  credits: [],
  sources: [],
  topicIds: [],
};
