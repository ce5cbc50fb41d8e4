import { z } from 'zod';
import { revisionNumbered } from '../db/revisions.ts';
import { authorizeReading } from '../story/hidden-revisions.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { previewPolicy } from './csp.ts';
import { idParams, numberText, operation } from './operation.ts';

export const previewOperation = operation({
  summary: 'The page as readers would see it if the revision went live now',
  params: idParams,
  query: z.object({ revision: numberText.optional().describe('number of a revision; the newest otherwise') }),
  answer: 'text/html',
  async run({ params, query, context, requester }, parts) {
    const { revision: number = null } = query;
    const revision = number === null ? undefined : await revisionNumbered(parts.db, params.id, number);
    if (revision !== undefined) authorizeReading(requester.actor, revision);
    const page = await parts.pages.renderer.preview(params.id, number);
    if (page === null) throw nothingToShow(params.id);
    return context.html(page, 200, {
      'cache-control': 'no-store',
      'content-security-policy': previewPolicy(parts.assets),
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
  },
});

function nothingToShow(id: number): NewsroomError {
  return new NewsroomError('not-found', {
    en: `There is no such story or revision (${id}).`,
    bn: inBangla`এমন কোনো সংবাদ বা সংস্করণ নেই (${id})।`,
  });
}
