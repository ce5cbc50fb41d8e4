import { useLanguage } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';

/** The other language of the interface, by its own name. */
export const otherLanguage = {
  bn: { language: 'en', name: 'English' },
  en: { language: 'bn', name: 'বাংলা' },
} as const;

/** Turns the interface to its other language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = otherLanguage[language];
  return (
    <Button look="quiet" onClick={() => choose(other.language)}>
      <span lang={other.language}>{other.name}</span>
    </Button>
  );
}
