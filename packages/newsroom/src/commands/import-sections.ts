import { normalize, slugify } from '@hurkaru/bangla';
import type { Tx } from '../db/database.ts';
import { allSections, insertSection, type SectionRow } from '../db/sections.ts';
import { inBangla } from '../story/in-bangla.ts';
import { reservedSegments } from '../story/paths.ts';
import type { ImportNotice } from './import-notice.ts';

/** Where stories without any section go when they are published. */
const sectionOfNoSection = { slug: 'news', name: 'খবর', name_latin: 'News' };
const slugOfNothing = 'bibhag';

/** The newsroom's sections during an import; one that a story names and that is not there is made. */
export class ImportSections {
  readonly #tx: Tx;
  readonly #sections: SectionRow[];
  /** True when a section was made: every page names the sections. */
  grown = false;

  private constructor(tx: Tx, sections: SectionRow[]) {
    this.#tx = tx;
    this.#sections = sections;
  }

  static async open(tx: Tx): Promise<ImportSections> {
    return new ImportSections(tx, await allSections(tx));
  }

  /** The section of this slug or name; made, with a notice, where there is none. */
  async named(wanted: string, notices: ImportNotice[]): Promise<SectionRow> {
    const name = normalize(wanted).trim();
    return this.#find(name) ?? this.#make(name, notices);
  }

  /** The section for stories that name none. */
  async forNone(notices: ImportNotice[]): Promise<SectionRow> {
    notices.push({
      code: 'section-missing',
      message: `no section was found; placed in ${sectionOfNoSection.slug}`,
      messageBn: inBangla`বিভাগ পাওয়া যায়নি; ‘${sectionOfNoSection.name}’ বিভাগে রাখা হলো`,
    });
    return this.#find(sectionOfNoSection.slug) ?? this.#add(sectionOfNoSection);
  }

  #find(name: string): SectionRow | undefined {
    const lower = name.toLowerCase();
    return this.#sections.find(
      (section) =>
        section.name === name || section.slug === lower || section.name_latin.toLowerCase() === lower,
    );
  }

  async #make(name: string, notices: ImportNotice[]): Promise<SectionRow> {
    const slug = this.#freeSlug(slugify(name) || slugOfNothing);
    notices.push({
      code: 'section-made',
      message: `section ${slug} (${name}) was made`,
      messageBn: inBangla`নতুন বিভাগ খোলা হলো: ${name} (${slug})`,
    });
    return this.#add({ slug, name, name_latin: slug.replaceAll('-', ' ') });
  }

  /** No section may stand where another page does, nor where another section is. */
  #freeSlug(slug: string): string {
    const taken = (tried: string) =>
      reservedSegments.has(tried) || this.#sections.some((section) => section.slug === tried);
    let free = slug;
    for (let number = 2; taken(free); number += 1) free = `${slug}-${number}`;
    return free;
  }

  async #add(section: Omit<SectionRow, 'id'>): Promise<SectionRow> {
    const added = await insertSection(this.#tx, section);
    this.#sections.push(added);
    this.grown = true;
    return added;
  }
}
