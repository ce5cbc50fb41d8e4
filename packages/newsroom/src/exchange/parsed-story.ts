import { normalize } from '@hurkaru/bangla';
import type { ImportWarning } from './import-warning.ts';

export type CreditRole = 'reporter' | 'translator' | 'sub-editor' | 'photographer';

export interface ParsedCredit {
  name: string;
  role?: CreditRole;
}

export interface ParsedSource {
  name: string;
  url?: string;
}

/** A story as a reader of this room hands it over: values only, nothing stored yet. */
export interface ParsedStory {
  headline: string;
  standfirst: string | null;
  /** ISO 8601 with the offset of the time zone given, e.g. 2025-07-12T19:17:00+06:00 */
  publishedAt: string | null;
  updatedAt: string | null;
  /** paragraphs, each trimmed and not empty */
  body: string[];
  credits: ParsedCredit[];
  sources: ParsedSource[];
  topics: string[];
  /** as written on the page or in the line: a slug or a Bangla name */
  section: string | null;
  /** where it stood */
  url: string | null;
  warnings: ImportWarning[];
}

/** What `hurkaru parse --json` prints. */
export interface ContractStory {
  headline: string;
  standfirst: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  body: string[];
  credits: (string | { name: string; role: CreditRole })[];
  sources: ParsedSource[];
  topics: string[];
  section: string | null;
  warnings: string[];
}

/**
 * The JSON of the contract's `parse` command: the texts in the one spelling in which they would be stored.
 *
 * @example
 * toContractJson({ ...story, credits: [{ name: 'এসএন' }, { name: 'রহিমা', role: 'translator' }] }).credits
 * // → ['এসএন', { name: 'রহিমা', role: 'translator' }]
 */
export function toContractJson(parsed: ParsedStory): ContractStory {
  return {
    headline: normalize(parsed.headline),
    standfirst: parsed.standfirst === null ? null : normalize(parsed.standfirst),
    publishedAt: parsed.publishedAt,
    updatedAt: parsed.updatedAt,
    body: parsed.body.map(normalize),
    credits: parsed.credits.map(creditJson),
    sources: parsed.sources.map((source) => ({ ...source, name: normalize(source.name) })),
    topics: parsed.topics.map(normalize),
    section: parsed.section,
    warnings: parsed.warnings.map(({ message, excerpt }) =>
      excerpt === undefined ? message : `${message}: ${excerpt}`,
    ),
  };
}

function creditJson({ name, role }: ParsedCredit): ContractStory['credits'][number] {
  return role === undefined ? normalize(name) : { name: normalize(name), role };
}
