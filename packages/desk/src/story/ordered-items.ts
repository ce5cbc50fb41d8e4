import * as Y from 'yjs';

/** A list in the working copy whose items are plain values, in an order that people choose. */
export interface OrderedItems<Item> {
  read: () => Item[];
  /** Adds at the end, where it is not yet there. */
  add: (item: Item) => void;
  replace: (was: Item, is: Item) => void;
  remove: (item: Item) => void;
  /** Moves by so many places, negative towards the beginning; no further than the ends. */
  move: (item: Item, by: number) => void;
}

/**
 * The list under `name` in the details of a story. Acts name the item, not its place, so that a colleague's act
 * in between never hits another one. Where two people move or change the same item at once, both results are
 * in the list; equal ones are read as one and go together. What is no item is passed over: a foreign
 * program may have written it.
 */
export function orderedItems<Item>(
  details: Y.Map<unknown>,
  name: string,
  isItem: (value: unknown) => value is Item,
  keyOf: (item: Item) => string,
): OrderedItems<Item> {
  const array = () => {
    const list = details.get(name);
    return list instanceof Y.Array ? (list as Y.Array<unknown>) : undefined;
  };
  const items = () => array()?.toArray() ?? [];
  const write = (change: (list: Y.Array<unknown>) => void) => {
    details.doc?.transact(() => {
      if (array() === undefined) details.set(name, new Y.Array());
      const list = array();
      if (list !== undefined) change(list);
    });
  };
  const placeOf = (item: Item) => items().findIndex((other) => isItem(other) && keyOf(other) === keyOf(item));
  const drop = (list: Y.Array<unknown>, item: Item) => {
    for (let place = placeOf(item); place >= 0; place = placeOf(item)) list.delete(place, 1);
  };
  return {
    read: () => distinct(items().filter(isItem), keyOf),
    add: (item) => write((list) => placeOf(item) < 0 && list.push([item])),
    replace: (was, is) =>
      write((list) => {
        const place = placeOf(was);
        if (place < 0) return;
        drop(list, was);
        if (placeOf(is) < 0) list.insert(Math.min(place, list.length), [is]);
      }),
    remove: (item) => write((list) => drop(list, item)),
    move: (item, by) =>
      write((list) => {
        const place = placeOf(item);
        if (place < 0) return;
        drop(list, item);
        list.insert(Math.min(Math.max(place + by, 0), list.length), [item]);
      }),
  };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
