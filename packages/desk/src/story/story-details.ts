import { normalize } from '@hurkaru/bangla';
import * as Y from 'yjs';
import type { Credit } from '../../../newsroom/src/story/story.ts';
import { type OrderedItems, orderedItems } from './ordered-items.ts';
import { creditRoleTexts } from './story-texts.ts';

/** A source in the working copy; `text` is typed and pasted into by several people at once. */
export interface SharedSource {
  /** The same for everybody as long as the source stands. */
  id: string;
  name: string;
  url: string | null;
  map: Y.Map<unknown>;
}

/** The part of the working copy beside the text: credits, sources and topics. */
export interface StoryDetails {
  map: Y.Map<unknown>;
  credits: OrderedItems<Credit>;
  topics: OrderedItems<string>;
  sources: SharedSources;
}

export interface SharedSources {
  read: () => SharedSource[];
  add: (source: { name: string; url: string | null }) => void;
  change: (source: SharedSource, to: { name?: string; url?: string | null }) => void;
  remove: (source: SharedSource) => void;
  /** Remembers the text that the copy was made from, while the source's is newer; null: the copy follows it. */
  madeFrom: (source: SharedSource, text: string | null) => void;
  /** The source's text; made where it has none yet. */
  textOf: (source: SharedSource) => Y.Text;
}

export function storyDetails(doc: Y.Doc): StoryDetails {
  const map = doc.getMap<unknown>('details');
  return {
    map,
    credits: orderedItems(map, 'credits', isCredit, ({ name, role }) => `${role ?? ''} ${name}`),
    topics: orderedItems(map, 'topics', isText, normalize),
    sources: sharedSources(map),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCredit(value: unknown): value is Credit {
  if (typeof value !== 'object' || value === null) return false;
  const { name, role } = value as { name?: unknown; role?: unknown };
  return isText(name) && (role === null || (isText(role) && Object.hasOwn(creditRoleTexts, role)));
}

function sharedSources(details: Y.Map<unknown>): SharedSources {
  const array = () => {
    const list = details.get('sources');
    return list instanceof Y.Array ? (list as Y.Array<unknown>) : undefined;
  };
  const maps = () => (array()?.toArray() ?? []).filter((one) => one instanceof Y.Map);
  const transact = (change: () => void) => details.doc?.transact(change);
  return {
    read: () => maps().map(sourceOf),
    add: ({ name, url }) =>
      transact(() => {
        if (array() === undefined) details.set('sources', new Y.Array());
        const made = new Y.Map<unknown>(Object.entries({ name, url, text: new Y.Text() }));
        array()?.push([made]);
      }),
    change: ({ map }, to) =>
      transact(() => {
        for (const [key, value] of Object.entries(to)) map.set(key, value);
      }),
    remove: ({ map }) =>
      transact(() => {
        const place = array()?.toArray().indexOf(map) ?? -1;
        if (place >= 0) array()?.delete(place, 1);
      }),
    madeFrom: ({ map }, text) =>
      transact(() => {
        if (text !== null) map.set('madeFrom', text);
        else if (map.has('madeFrom')) map.delete('madeFrom');
      }),
    textOf: ({ map }) => {
      if (!(map.get('text') instanceof Y.Text)) map.set('text', new Y.Text());
      return map.get('text') as Y.Text;
    },
  };
}

function sourceOf(map: Y.Map<unknown>): SharedSource {
  const made = map._item?.id;
  const [name, url] = [map.get('name'), map.get('url')];
  return {
    id: `${made?.client ?? 0}-${made?.clock ?? 0}`,
    name: typeof name === 'string' ? name : '',
    url: typeof url === 'string' && url !== '' ? url : null,
    map,
  };
}
