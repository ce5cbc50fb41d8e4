import type { StoryDocument } from '../../../packages/newsroom/src/story/document.ts';
import { isSafeAddress } from '../../../packages/newsroom/src/story/safe-address.ts';
import { xssPayloads } from '../../xss-payloads.ts';
import { bodySaying } from '../xss-views.ts';
import type { Visitor } from './watched-desk.ts';

/** A story that says many payloads in every field, in revisions, notes and what readers are told. */
export interface HostileStory {
  id: number;
  /** Saves one more revision past whoever has the story open. */
  conflict(): Promise<void>;
}

const together = 47;

/**
 * One story for each payload as its headline, and a few that hold many in all other fields; sent by the API.
 */
export async function hostileStories(chief: Visitor): Promise<HostileStory[]> {
  const [section] = await chief.call<{ slug: string }[]>('GET', '/sections');
  for (const headline of xssPayloads) await chief.call('POST', '/stories', { headline, body: [headline] });
  const stories: HostileStory[] = [];
  for (let at = 0; at < xssPayloads.length; at += together)
    stories.push(await hostileStory(chief, xssPayloads.slice(at, at + together), section?.slug ?? ''));
  return stories;
}

async function hostileStory(chief: Visitor, texts: readonly string[], section: string) {
  const { id } = await chief.call('POST', '/stories', { ...contentOf(texts), section });
  const act = (verb: string, body: unknown) => chief.call('POST', `/stories/${id}/${verb}`, body);
  const save = async (all: readonly string[]) => {
    const { revision } = await chief.call('GET', `/stories/${id}`);
    return chief.call('PUT', `/stories/${id}`, {
      revision,
      ...contentOf(all),
      note: within(all, 2000),
    });
  };
  await save(texts.toReversed());
  const note = within(texts, 2000);
  await act('hand-over', { note });
  await act('send-back', { note });
  await act('publish', {});
  await act('correct', { text: note });
  await save(texts);
  return {
    id,
    conflict: async () => {
      await save(texts.toReversed());
    },
  };
}

function contentOf(texts: readonly string[]) {
  const document: StoryDocument = {
    type: 'doc',
    content: texts.flatMap((text, at) => blocksSaying(text).at(at % blocksSaying(text).length) ?? []),
  };
  const names = texts.map((text) => text.trim().slice(0, 200)).filter((name) => name !== '');
  return {
    headline: within(texts, 480),
    standfirst: within(texts, 1900),
    document,
    credits: names.map((name) => ({ name, role: 'reporter' })),
    sources: names.map((name, at) => ({
      name,
      url: isSafeAddress(texts[at] ?? '') ? texts[at] : null,
      text: texts[at] ?? '',
    })),
    topics: names,
  };
}

/** A text in a block of every kind; an address that no embed can show leaves one kind out. */
function blocksSaying(text: string): StoryDocument['content'] {
  return bodySaying(text, text).content;
}

/** As many of the texts as there is room for. */
function within(texts: readonly string[], most: number): string {
  return texts.join(' ').slice(0, most).toWellFormed();
}
