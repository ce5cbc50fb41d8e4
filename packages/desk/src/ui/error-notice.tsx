import { ApiError } from '../api-client.ts';
import { useLanguage } from '../texts/language.tsx';

/** The sentence of an error, in the language of the interface. */
export function ErrorNotice({ error }: { error: unknown }) {
  const { language } = useLanguage();
  return (
    <p className="notice notice-error" role="alert">
      {errorSentence(error, language)}
    </p>
  );
}

export function errorSentence(error: unknown, language: 'bn' | 'en'): string {
  if (error instanceof ApiError) return language === 'bn' ? error.messageBn : error.message;
  return language === 'bn' ? 'এখানে একটি ত্রুটি হয়েছে।' : 'Something failed here.';
}
