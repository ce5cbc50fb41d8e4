import { useState } from 'react';

const keptAs = 'hurkaru-letter-keys';

/** Whether single letters are commands on the board; kept in this browser, on at first. */
export function useLetterKeys(): [use: boolean, set: (use: boolean) => void] {
  const [use, setUse] = useState(() => localStorage.getItem(keptAs) !== 'off');
  const set = (wanted: boolean) => {
    localStorage.setItem(keptAs, wanted ? 'on' : 'off');
    setUse(wanted);
  };
  return [use, set];
}
