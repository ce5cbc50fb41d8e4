import * as Y from 'yjs';
import { fieldsOf } from '../drafting/working-copy-layout.ts';

/**
 * Letters of the body that an update took away although its writer had never seen them, or that it brought
 * for a paragraph that was gone: in Yjs they go with the paragraph when a colleague joins, removes or remakes
 * it. What the writer took away knowingly is named in the update and is not lost.
 *
 * Ask within the transaction, while Yjs still holds what was removed and nothing but the update has been applied.
 *
 * @param update what was applied, as it came
 * @param concerns whether a letter is asked for; all are where it is left out
 * @returns the lost text of each paragraph, in its reading order
 */
export function lostLetters(
  { deleteSet, beforeState, doc }: Y.Transaction,
  update: Uint8Array,
  concerns: (letter: Y.ID) => boolean = () => true,
): string[] {
  const { structs, ds: named } = Y.decodeUpdate(update);
  // Asked for first: Yjs makes a root what it is when it is first asked for, and gives its items a new parent.
  const { body } = fieldsOf(doc);
  const isLost = (letter: Y.ID) => !Y.isDeleted(named, letter) && concerns(letter);
  const lost = new Map<Y.Item, string>();
  for (const [client, ranges] of deleteSet.clients) {
    for (const item of ranges.flatMap(({ clock, len }) => itemsIn(doc, client, clock, clock + len))) {
      const text = textOf(item, isLost);
      if (text !== '' && rootOf(item) === body) lost.set(item, text);
    }
  }
  const orphans = structs.filter((struct) => wentStraightAway(doc, struct, beforeState));
  return [...byParagraph(lost), orphans.map((struct) => textOf(struct, isLost)).join('')].filter(
    (text) => text !== '',
  );
}

/** Where a writer's lost letters go: at the end of the body, where they and the desk see them. */
export class LostAndFound {
  #last: { letters: Y.XmlText; text: string } | null = null;

  /** Puts texts into a paragraph each; what goes on from the last, if nobody has touched that, goes behind it. */
  keep(document: Y.Doc, texts: readonly string[]): void {
    for (const text of texts) {
      if (this.#last !== null && this.#last.letters.toString() === this.#last.text) {
        this.#last.letters.applyDelta([{ retain: this.#last.text.length }, { insert: text }]);
        this.#last.text += text;
      } else this.#begin(document, text);
    }
  }

  #begin(document: Y.Doc, text: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    const letters = new Y.XmlText(text);
    paragraph.insert(0, [letters]);
    fieldsOf(document).body.push([paragraph]);
    this.#last = { letters, text };
  }
}

type Struct = Y.Item | Y.GC | Y.Skip;

function itemsIn(doc: Y.Doc, client: number, from: number, to: number): Y.Item[] {
  const structs = doc.store.clients.get(client) ?? [];
  const items: Y.Item[] = [];
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at];
    if (struct === undefined || struct.id.clock >= to) break;
    if (struct instanceof Y.Item) items.push(struct);
  }
  return items;
}

/** The chosen letters of an item. */
function textOf(struct: Struct, isChosen: (letter: Y.ID) => boolean): string {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return '';
  const { client, clock } = struct.id;
  return struct.content.str
    .split('')
    .filter((_, at) => isChosen(Y.createID(client, clock + at)))
    .join('');
}

function rootOf(item: Y.Item): Y.AbstractType<unknown> | null {
  let parent = item.parent;
  while (parent instanceof Y.AbstractType && parent._item !== null) parent = parent._item.parent;
  return parent instanceof Y.AbstractType ? parent : null;
}

/** New, and collected at once, since the paragraph that it was typed in is not even remembered. */
function wentStraightAway(doc: Y.Doc, { id }: Struct, beforeState: ReadonlyMap<number, number>): boolean {
  const structs = doc.store.clients.get(id.client);
  if (structs === undefined || id.clock < (beforeState.get(id.client) ?? 0)) return false;
  if (id.clock >= Y.getState(doc.store, id.client)) return false;
  return structs[Y.findIndexSS(structs, id.clock)] instanceof Y.GC;
}

function byParagraph(lost: ReadonlyMap<Y.Item, string>): string[] {
  const parents = new Set([...lost.keys()].map(({ parent }) => parent));
  return [...parents].map((parent) => {
    let text = '';
    for (let item = parent instanceof Y.AbstractType ? parent._start : null; item !== null; item = item.right)
      text += lost.get(item) ?? '';
    return text;
  });
}
