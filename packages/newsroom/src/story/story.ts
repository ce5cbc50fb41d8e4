import { normalize } from '@hurkaru/bangla';
import { z } from 'zod';
import { isSafeAddress, storyDocument } from './document.ts';
import { storableText } from './storable-text.ts';

/** Where a story stands on its way to the reader. */
export const storyStates = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

/** Who did what on a story. A credit without a role is a signature: the desk's initials under a story. */
export const creditRoles = ['reporter', 'translator', 'sub-editor', 'photographer'] as const;
export type CreditRole = (typeof creditRoles)[number];

const line = (max: number) => z.string().overwrite(storableText).overwrite(normalize).trim().min(1).max(max);

export const credit = z.strictObject({
  name: line(200),
  role: z.enum(creditRoles).nullable(),
  personId: z.number().int().positive().nullable(),
});
export type Credit = z.infer<typeof credit>;

/** In characters, all that a source may say. */
export const longestSource = 200_000;

const sourceText = z.string().max(longestSource).overwrite(storableText);

export const source = z.strictObject({
  name: line(200),
  url: z
    .string()
    .max(2000)
    .overwrite(storableText)
    .refine(isSafeAddress, { error: 'not a web address' })
    .nullable(),
  text: sourceText.nullable(),
  /** The text that the copy was made from, where `text` came after it and the copy does not follow it yet. */
  madeFrom: sourceText.exactOptional(),
});
export type Source = z.infer<typeof source>;

/** What one revision of a story says, its texts in one spelling (see normalize). Topics are the numbers of the topics, in the order shown. */
export const revisionContent = z.strictObject({
  headline: line(500),
  standfirst: line(2000).nullable(),
  body: storyDocument,
  credits: z.array(credit).max(50),
  sources: z.array(source).max(50),
  topicIds: z.array(z.number().int().positive()).max(50),
});
export type RevisionContent = z.infer<typeof revisionContent>;

/** What a revision says that says nothing. */
export const emptyContent: RevisionContent = {
  headline: '',
  standfirst: null,
  body: { type: 'doc', content: [] },
  credits: [],
  sources: [],
  topicIds: [],
};
