import type * as Y from 'yjs';

/** What a test can reach in the page of the editor: the writer's document and a colleague's. */
export interface Harness {
  /** The shared document of the writer in the page. */
  doc: Y.Doc;
  /** A colleague's document, linked with it. */
  colleague: Y.Doc;
  /** A field as text, blocks parted by line feeds. */
  read: (field: 'headline' | 'standfirst' | 'body', doc?: Y.Doc) => string;
  /** A colleague types into the headline or standfirst. */
  colleagueWrites: (field: 'headline' | 'standfirst', at: number, text: string) => void;
  /** A colleague types into a block of the body, at its end where `at` is -1. */
  colleagueWritesBlock: (block: number, at: number, text: string) => void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}
