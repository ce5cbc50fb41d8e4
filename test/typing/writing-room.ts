import * as Y from 'yjs';
import type { CollaborationParts } from '../../packages/newsroom/src/collaboration/collaboration.ts';
import { catchUp } from '../../packages/newsroom/src/collaboration/working-copies.ts';
import { createStory } from '../../packages/newsroom/src/commands/create-story.ts';
import { contentOf } from '../../packages/newsroom/src/drafting/content-of.ts';
import { documentTexts } from '../../packages/newsroom/src/story/document.ts';
import type { Actor } from '../../packages/newsroom/src/story/permissions.ts';
import { bridgeStory, cast } from '../cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { type DeskNode, openDeskNode } from './desk-node.ts';
import { openWriter, until, type Writer, type WriterOptions } from './writer.ts';

/** A newsroom with nodes of the real web socket, and writers who are connected to them. */
export interface WritingRoom {
  newsroom: TestNewsroom;
  openNode(more?: Partial<CollaborationParts>): Promise<DeskNode>;
  /** A new story with the text of `bridgeStory`. */
  newStory(): Promise<number>;
  /** Opens a story as one of the cast: তুহিন (types abcdef), দীপঙ্কর, রোকেয়া (UVWXYZ) or পরিচালক, who may not write. */
  write(node: DeskNode, storyId: number, name: string, more?: Partial<WriterOptions>): Writer;
  /** The body's text as the database holds it, a line for each block. */
  inDatabase(storyId: number): Promise<string>;
  /** Closes the windows of all writers. */
  closeWriters(): void;
  /** Closes writers and nodes; the newsroom stays. */
  clear(): Promise<void>;
}

export const now = '2025-07-12T12:00:00+06:00';
export const own = 'https://desk.sanko.example';
export const cookieOf = (name: string) => `session=${encodeURIComponent(name)}`;

const people: [name: string, actor: Actor, initials?: string][] = [
  ['তুহিন', cast.tuhin, 'টিএম'],
  ['দীপঙ্কর', cast.dipankar],
  ['রোকেয়া', cast.rokeya],
  ['পরিচালক', { name: 'মডারেটর', role: 'moderator' }],
];

export async function openWritingRoom(): Promise<WritingRoom> {
  const newsroom = await openTestNewsroom();
  const nodes: DeskNode[] = [];
  const writers: Writer[] = [];
  const closeWriters = () => {
    for (const writer of writers.splice(0)) writer.close();
  };
  return {
    newsroom,
    openNode: async (more = {}) => {
      const node = await openDeskNode(newsroom.database, more);
      people.forEach(([name, actor, initials = null], at) => {
        node.sessions.set(cookieOf(name), { actor, personId: at + 1, initials, via: 'session' });
      });
      nodes.push(node);
      return node;
    },
    newStory: async () => {
      const context = newsroom.as(cast.tuhin, now);
      return (await createStory(context, { sectionId: 1, content: bridgeStory })).story.id;
    },
    write: ({ port }, storyId, name, more = {}) => {
      const letters = name === 'তুহিন' ? 'abcdef' : 'UVWXYZ';
      const writer = openWriter({
        storyId,
        port,
        origin: own,
        cookie: cookieOf(name),
        name,
        letters,
        ...more,
      });
      writers.push(writer);
      return writer;
    },
    inDatabase: async (storyId) => {
      const doc = new Y.Doc();
      await catchUp(newsroom.database.db, storyId, -1, (update) => Y.applyUpdate(doc, update));
      return documentTexts(contentOf(doc).body).join('\n');
    },
    closeWriters,
    clear: async () => {
      closeWriters();
      for (const node of nodes.splice(0)) await node.close();
    },
  };
}

export const kept = ({ copy }: Writer) => until(copy, ({ state }) => state === 'kept');

/** Resolves when a writer sees a text. */
export function sees({ copy: { doc } }: Writer, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!documentTexts(contentOf(doc).body).join('\n').includes(text)) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}
