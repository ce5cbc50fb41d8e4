import type { Db, Tx } from './database.ts';

export interface NewsroomRow {
  edition: string;
  name: string;
  name_latin: string;
  tagline: string;
  is_demonstration: boolean;
}

export async function findNewsroom(db: Db | Tx): Promise<NewsroomRow | undefined> {
  return db
    .selectFrom('newsroom')
    .select(['edition', 'name', 'name_latin', 'tagline', 'is_demonstration'])
    .executeTakeFirst();
}

export async function insertNewsroom(tx: Tx, newsroom: Omit<NewsroomRow, 'edition'>): Promise<void> {
  await tx.insertInto('newsroom').values(newsroom).execute();
}
