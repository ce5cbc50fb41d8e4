/** @jsxImportSource react */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

export type Language = 'bn' | 'en';

/** A text of the interface in both languages; Bangla is written first and English says the same. */
export interface Text {
  bn: string;
  en: string;
}

const keptAs = 'hurkaru-language';
const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'bn',
  choose: () => undefined,
});

/** Keeps the chosen language of the interface, Bangla at first, and tells the page. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(keptAs) === 'en' ? 'en' : 'bn'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(keptAs, language);
  }, [language]);
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}

export function useLanguage() {
  return useContext(LanguageContext);
}

/**
 * The reader of a table of texts: `const t = useTexts(boardTexts); t('empty')`. A `{name}` in a text is
 * filled from the values given.
 */
export function useTexts<Key extends string>(table: Record<Key, Text>) {
  const { language } = useLanguage();
  return (key: Key, values: Record<string, string | number> = {}) => fill(table[key][language], values);
}

/** @example fill('{n}টি সংবাদ', { n: '৩' }) // '৩টি সংবাদ' */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
