import { useState } from 'react';

/** React keys of items that are known by what they say, and keep their key when that changes. */
export interface KeptKeys {
  keyOf: (says: string) => number;
  /** Call it when an item has been replaced, so that the focus stays in it. */
  becomes: (said: string, says: string) => void;
}

export function useKeptKeys(): KeptKeys {
  return useState(keptKeys)[0];
}

export function keptKeys(): KeptKeys {
  const keys = new Map<string, number>();
  let last = 0;
  const keyOf = (says: string) => {
    const key = keys.get(says) ?? ++last;
    keys.set(says, key);
    return key;
  };
  return {
    keyOf,
    becomes: (said, says) => {
      if (said === says || keys.has(says)) return;
      keys.set(says, keyOf(said));
      keys.delete(said);
    },
  };
}
