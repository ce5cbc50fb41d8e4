/** How letters are typed on this computer; kept in the browser. */
export interface TypingMode {
  /** Latin letters become Bangla by Avro's rules. */
  phonetic: boolean;
  /** 0–9 become ০–৯. */
  banglaDigits: boolean;
}

/** The mode of typing of this browser, which every field of the desk shares. */
export const typingMode = {
  now: (): TypingMode => mode,
  togglePhonetic: () => change({ phonetic: !mode.phonetic }),
  toggleBanglaDigits: () => change({ banglaDigits: !mode.banglaDigits }),
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

let mode: TypingMode = keptMode();
const listeners = new Set<() => void>();

function change(part: Partial<TypingMode>): void {
  mode = { ...mode, ...part };
  globalThis.localStorage?.setItem(keptAs(), JSON.stringify(mode));
  for (const listener of listeners) listener();
}

function keptMode(): TypingMode {
  const kept = globalThis.localStorage?.getItem(keptAs()) ?? '';
  return { phonetic: kept.includes('"phonetic":true'), banglaDigits: !kept.includes('"banglaDigits":false') };
}

function keptAs(): string {
  return 'hurkaru-typing';
}
