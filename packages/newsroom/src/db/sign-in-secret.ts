import type { Db } from './database.ts';

/** The secret of this newsroom's sign-in: the one that is kept, or else the proposed one, kept from now on. */
export async function signInSecret(db: Db, proposed: string, now: Date): Promise<string> {
  const find = () => db.selectFrom('sign_in_secret').select('secret').executeTakeFirst();
  const kept = await find();
  if (kept !== undefined) return kept.secret;
  await db
    .insertInto('sign_in_secret')
    .values({ secret: proposed, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find())?.secret ?? proposed;
}
