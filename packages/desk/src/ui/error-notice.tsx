import { ApiError } from '../api-client.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { uiTexts } from './ui-texts.ts';

/** The sentence of an error, in the language of the interface; with `onTryAgain`, a button that does so. */
export function ErrorNotice({ error, onTryAgain }: { error: unknown; onTryAgain?: () => void }) {
  const { language } = useLanguage();
  const t = useTexts(uiTexts);
  return (
    <div className="notice notice-error" role="alert">
      <p>{errorSentence(error, language)}</p>
      {onTryAgain !== undefined && (
        <Button className="button-small" onClick={onTryAgain}>
          {t('tryAgain')}
        </Button>
      )}
    </div>
  );
}

export function errorSentence(error: unknown, language: 'bn' | 'en'): string {
  if (error instanceof ApiError) return language === 'bn' ? error.messageBn : error.message;
  return uiTexts.failedHere[language];
}
