import { normalize } from '@hurkaru/bangla';
import type { Db } from '../db/database.ts';
import { allSections, type SectionRow } from '../db/sections.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';

/**
 * The section that a program names, by slug or name.
 *
 * @throws NewsroomError 'invalid' with field 'section'
 */
export async function findSection(db: Db, wanted: string): Promise<SectionRow> {
  const name = normalize(wanted).trim();
  const sections = await allSections(db);
  const found = sections.find((section) => section.slug === name.toLowerCase() || section.name === name);
  if (found !== undefined) return found;
  const slugs = sections.map(({ slug }) => slug).join(', ');
  throw new NewsroomError(
    'invalid',
    {
      en: `section: there is no section ‘${wanted.slice(0, 80)}’; there are ${slugs}.`,
      bn: inBangla`‘${wanted.slice(0, 80)}’ নামে কোনো বিভাগ নেই; আছে ${sections.map((section) => section.name).join(', ')}।`,
    },
    { field: 'section' },
  );
}
