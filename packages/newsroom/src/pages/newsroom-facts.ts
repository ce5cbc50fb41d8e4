import type { Db } from '../db/database.ts';
import { findNewsroom, type NewsroomRow } from '../db/newsroom.ts';
import { allSections, type SectionRow } from '../db/sections.ts';
import type { NewsroomView, SectionView } from '../site/view-data.ts';
import { sectionPath } from '../story/paths.ts';

/** Where and by which clock pages are made. */
export interface Publication {
  db: Db;
  /** Public origin without a closing slash. */
  origin: string;
  timeZone: string;
}

/** The facts that every page shows. */
export interface Newsroom {
  view: NewsroomView;
  sections: ReadonlyMap<string, SectionRow & { view: SectionView }>;
}

/** Reads the newsroom's name and sections. */
export async function loadNewsroom(publication: Publication): Promise<Newsroom> {
  const newsroom = await findNewsroom(publication.db);
  const rows = await allSections(publication.db);
  const sections = rows.map((row) => ({ ...row, view: sectionView(row) }));
  return {
    sections: new Map(sections.map((section) => [section.slug, section])),
    view: newsroomView(
      publication,
      newsroom,
      sections.map((section) => section.view),
    ),
  };
}

/** The facts as views want them; before they are read, those of a newsroom without a name. */
export function newsroomView(
  { origin, timeZone }: Publication,
  newsroom: NewsroomRow | undefined,
  sections: SectionView[],
): NewsroomView {
  return {
    name: newsroom?.name ?? 'হরকরা',
    nameLatin: newsroom?.name_latin ?? 'Hurkaru',
    tagline: newsroom?.tagline ?? '',
    isDemonstration: newsroom?.is_demonstration ?? false,
    origin,
    timeZone,
    sections,
  };
}

function sectionView(row: SectionRow): SectionView {
  return { slug: row.slug, path: sectionPath(row.slug), name: row.name, nameLatin: row.name_latin };
}
