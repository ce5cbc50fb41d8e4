import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { accountTexts } from './account-texts.ts';
import { peopleTexts } from './people-texts.ts';

/** The codes that stand in for a lost phone, shown this once. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useTexts(accountTexts);
  const texts = useTexts(peopleTexts);
  const announce = useAnnounce();
  const copy = () =>
    void navigator.clipboard.writeText(codes.join('\n')).then(() => announce(texts('copied')));
  return (
    <>
      <p>{t('backupWhy')}</p>
      <ol className="backup-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="dialog-actions">
        <Button onClick={copy}>{texts('copy')}</Button>
        <Button look="main" onClick={onDone}>
          {t('keptThem')}
        </Button>
      </div>
    </>
  );
}
