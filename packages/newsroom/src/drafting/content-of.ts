import { truncate } from '@hurkaru/bangla';
import * as Y from 'yjs';
import { cleanDocument } from '../story/clean-document.ts';
import { isSafeAddress } from '../story/document.ts';
import { withMadeFrom } from '../story/followed-sources.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import {
  type Credit,
  creditRoles,
  type RevisionContent,
  revisionContent,
  type Source,
} from '../story/story.ts';
import { plainText, readNodes } from './shared-body.ts';
import { detailList, fieldsOf } from './working-copy-layout.ts';

/** What a working copy says. The headline may be empty; topics are names. */
export interface DraftContent extends Omit<RevisionContent, 'topicIds'> {
  topics: string[];
}

/**
 * Reads a working copy, whatever is in it: what a revision cannot hold is left out (unknown nodes, unsafe
 * links, rows without any text), its letters are kept. Never throws.
 */
export function contentOf(doc: Y.Doc): DraftContent {
  const { headline, standfirst, body } = fieldsOf(doc);
  return {
    headline: oneLine(plainText(headline)),
    standfirst: oneLine(plainText(standfirst)) || null,
    body: cleanDocument(readNodes(body)),
    credits: listed(doc, 'credits').flatMap(creditOf),
    sources: listed(doc, 'sources').flatMap(sourceOf),
    topics: [...new Set(listed(doc, 'topics').map((name) => oneLine(asText(name))))].filter(Boolean),
  };
}

/**
 * The draft as what a revision says, checked and in one spelling.
 *
 * @throws NewsroomError 'invalid' with the field that cannot be saved so
 */
export function savedContent(draft: DraftContent, topicIds: readonly number[]): RevisionContent {
  if (draft.headline === '') {
    throw new NewsroomError(
      'invalid',
      { en: 'The story has no headline yet.', bn: 'শিরোনাম এখনো লেখা হয়নি।' },
      { field: 'headline' },
    );
  }
  const { topics: _, ...said } = draft;
  const parsed = revisionContent.safeParse({ ...said, topicIds });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? 'body');
  throw new NewsroomError(
    'invalid',
    {
      en: `The ${field} cannot be saved so: ${issue?.message ?? 'not understood'}.`,
      bn: inBangla`‘${fieldNames[field] ?? field}’ এভাবে রাখা যাচ্ছে না: ${issue?.message ?? ''}`,
    },
    { field, cause: parsed.error },
  );
}

const fieldNames: Record<string, string> = {
  headline: 'শিরোনাম',
  standfirst: 'উপশিরোনাম',
  body: 'মূল লেখা',
  credits: 'কৃতিত্ব',
  sources: 'উৎস',
  topicIds: 'বিষয়',
};

function listed(doc: Y.Doc, name: 'credits' | 'sources' | 'topics'): unknown[] {
  return detailList(doc, name)?.toArray() ?? [];
}

function creditOf(value: unknown): Credit[] {
  const { name, role, personId } = fields(value);
  const known = creditRoles.find((one) => one === role) ?? null;
  const person = Number.isInteger(personId) && (personId as number) > 0 ? (personId as number) : null;
  const said = oneLine(asText(name));
  return said === '' ? [] : [{ name: said, role: known, personId: person }];
}

/** An address that cannot be one stays readable as the first line of the source's text. */
function sourceOf(value: unknown): Source[] {
  const said = fields(value);
  const address = asText(said.url).trim();
  const url = addressOf(address);
  const text = [url === null ? address : '', asText(said.text)]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const name = oneLine(asText(said.name)) || nameFrom(url, text);
  return name === ''
    ? []
    : [withMadeFrom({ name, url, text: text === '' ? null : text }, asText(said.madeFrom))];
}

function addressOf(said: string): string | null {
  const candidates = [said, `https://${said}`].filter((one) => one.length <= 2000 && isSafeAddress(one));
  const [address = null] = said.includes('.') || said.includes(':') ? candidates : [];
  return address;
}

/** A source without a name is called by its site, or by how its text begins. */
function nameFrom(url: string | null, text: string): string {
  if (url !== null) return new URL(url).hostname || truncate(url, 60);
  return truncate(oneLine(text), 60);
}

function fields(value: unknown): Record<string, unknown> {
  if (value instanceof Y.Map) return Object.fromEntries(value.entries());
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  if (value instanceof Y.Text) return plainText(value);
  return typeof value === 'string' ? value : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
