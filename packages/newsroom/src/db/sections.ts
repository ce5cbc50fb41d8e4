import type { Db, Tx } from './database.ts';

export interface SectionRow {
  id: number;
  slug: string;
  name: string;
  name_latin: string;
}

export async function allSections(db: Db | Tx): Promise<SectionRow[]> {
  return db
    .selectFrom('section')
    .select(['id', 'slug', 'name', 'name_latin'])
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function insertSection(tx: Tx, section: Omit<SectionRow, 'id'>): Promise<SectionRow> {
  return tx
    .insertInto('section')
    .values(({ selectFrom, fn, val }) => ({
      ...section,
      position: selectFrom('section').select(fn.coalesce(fn.max('position'), val(0)).as('last')),
    }))
    .returning(['id', 'slug', 'name', 'name_latin'])
    .executeTakeFirstOrThrow();
}
