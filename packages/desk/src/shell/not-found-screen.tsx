import { Link } from 'wouter';
import { useTexts } from '../texts/language.tsx';
import { Empty } from '../ui/empty.tsx';
import { Screen } from '../ui/screen.tsx';
import { shellTexts } from './shell-texts.ts';

export default function NotFoundScreen() {
  const t = useTexts(shellTexts);
  return (
    <Screen title={t('notFound')}>
      <Empty sentence={t('notFoundWhy')}>
        <Link href="/" className="button button-main">
          {t('toBoard')}
        </Link>
      </Empty>
    </Screen>
  );
}
