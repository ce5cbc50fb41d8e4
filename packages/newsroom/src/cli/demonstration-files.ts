import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type Block,
  paragraphOf,
  type StoryDocument,
  type Table,
  type TableCell,
  type TableRow,
} from '../story/document.ts';
import { roles } from '../story/permissions.ts';
import { creditRoles } from '../story/story.ts';

/** The demonstration newsroom's files: facts and people, and a file for each of its invented stories. */
const folder = new URL('../../demo/', import.meta.url);

const newsroomFile = z.strictObject({
  name: z.string(),
  nameLatin: z.string(),
  tagline: z.string(),
  sections: z.array(z.strictObject({ slug: z.string(), name: z.string(), nameLatin: z.string() })),
  people: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      nameLatin: z.string(),
      initials: z.string(),
      role: z.enum(roles),
    }),
  ),
});
export type NewsroomFile = z.infer<typeof newsroomFile>;

const time = z.string().regex(/^\d\d:\d\d$/);
const minutes = z.number().int().positive();

const text = z.strictObject({
  key: z.string(),
  section: z.string(),
  headline: z.string(),
  standfirst: z.string().optional(),
  body: z.array(
    z.union([
      z.string(),
      z.strictObject({ heading: z.string() }),
      z.strictObject({ quote: z.string() }),
      z.strictObject({ list: z.array(z.string()) }),
      z.strictObject({ table: z.array(z.array(z.string())) }),
    ]),
  ),
  topics: z.array(z.string()),
  credits: z.array(
    z.union([
      z.strictObject({ role: z.enum(creditRoles), person: z.string() }),
      z.strictObject({ initials: z.string() }),
    ]),
  ),
  sources: z
    .array(z.strictObject({ name: z.string(), url: z.string().optional(), text: z.string().optional() }))
    .default([]),
});
export type TextFile = z.infer<typeof text>;

/** A published story. */
const storyFile = text.extend({
  daysAgo: z.number().int().min(0),
  time,
  updatedAfterMinutes: minutes.optional(),
  correction: z.strictObject({ text: z.string(), afterMinutes: minutes }).optional(),
});
export type StoryFile = z.infer<typeof storyFile>;

const ahead = { daysAhead: z.number().int().positive(), time };
const done = { by: z.string(), minutesAgo: minutes };
const noted = { ...done, note: z.string().optional() };

/** A story at work: what its people did with it so far, the first thing first. */
const deskFile = text.extend({
  embargo: z.strictObject(ahead).optional(),
  acts: z.array(
    z.discriminatedUnion('act', [
      /** As it was first written: under another headline, or only so many of its blocks. */
      z.strictObject({
        act: z.literal('create'),
        ...done,
        headline: z.string().optional(),
        blocks: z.number().int().optional(),
      }),
      z.strictObject({ act: z.literal('save'), ...done }),
      z.strictObject({ act: z.literal('hand-over'), ...noted }),
      z.strictObject({ act: z.literal('send-back'), ...done, note: z.string() }),
      z.strictObject({ act: z.literal('approve'), ...noted }),
      z.strictObject({ act: z.literal('schedule'), ...done, ...ahead }),
    ]),
  ),
});
export type DeskFile = z.infer<typeof deskFile>;

export function readNewsroomFile(): NewsroomFile {
  return newsroomFile.parse(readJson('newsroom.json'));
}

export function readStoryFiles(): StoryFile[] {
  return readFolder('stories/').map((file) => storyFile.parse(file));
}

export function readDeskFiles(): DeskFile[] {
  return readFolder('desk/').map((file) => deskFile.parse(file));
}

/** The credits of a story by the names of its people. */
export function creditsOf({ credits }: TextFile, { people }: NewsroomFile) {
  const names = new Map(people.map((person) => [person.key, person.name]));
  return credits.map((credit) =>
    'initials' in credit
      ? { name: credit.initials }
      : { name: names.get(credit.person) ?? credit.person, role: credit.role },
  );
}

export function documentOf(body: TextFile['body']): StoryDocument {
  return { type: 'doc', content: body.map(blockOf) };
}

function blockOf(part: TextFile['body'][number]): Block {
  if (typeof part === 'string') return paragraphOf(part);
  if ('heading' in part) {
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: part.heading }] };
  }
  if ('quote' in part) return { type: 'blockquote', content: [paragraphOf(part.quote)] };
  if ('table' in part) return tableOf(part.table);
  return {
    type: 'bulletList',
    content: part.list.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] })),
  };
}

/** The first row and the first column are headers. */
function tableOf(rows: readonly string[][]): Table {
  const content = rows.map((texts, row): TableRow => {
    const cells = texts.map((text, column): TableCell => {
      return { type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell', content: [paragraphOf(text)] };
    });
    return { type: 'tableRow', content: cells };
  });
  return { type: 'table', content };
}

function readFolder(name: string): unknown[] {
  return readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readJson(`${name}${file}`));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
