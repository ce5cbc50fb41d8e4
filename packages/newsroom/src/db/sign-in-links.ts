import { randomUUID } from 'node:crypto';
import type { Tx } from './database.ts';

/** Keeps the hash of a one-time link, in the form that better-auth's magic-link plugin takes up. */
export async function insertSignInLink(
  tx: Tx,
  link: { hash: string; personId: number; email: string; at: Date; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('auth_verification')
    .values({
      id: randomUUID(),
      identifier: link.hash,
      value: JSON.stringify({ email: link.email }),
      person_id: link.personId,
      expires_at: link.expiresAt,
      created_at: link.at,
      updated_at: link.at,
    })
    .execute();
}

/** Makes the links of a person worthless, and clears away what has long expired. */
export async function removeSignInLinks(tx: Tx, personId: number, now: Date): Promise<void> {
  await tx
    .deleteFrom('auth_verification')
    .where(({ or, eb }) => or([eb('person_id', '=', personId), eb('expires_at', '<', now)]))
    .execute();
}
