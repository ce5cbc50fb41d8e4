import { type ReactNode, Suspense, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useCan, useMe } from '../sign-in/me.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { nameNewsroom } from '../ui/screen.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { narrow, useMedia } from './media.ts';
import { parts } from './navigation.ts';
import { NewStory, useNewStory } from './new-story.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { shellTexts } from './shell-texts.ts';
import './shell.css';

/** What stands around every screen of who is signed in: the way to the other parts, the person, the network. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts);
  const { newsroom } = useMe();
  const [path] = useLocation();
  useEffect(() => nameNewsroom(newsroom.name), [newsroom.name]);
  return (
    <NewStory>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Header />
      <OfflineBanner />
      <div id="content" className="shell-content">
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </ErrorBoundary>
      </div>
    </NewStory>
  );
}

function Header() {
  const isNarrow = useMedia(narrow);
  return (
    <header className="shell-header">
      <NewsroomName />
      {!isNarrow && <Navigation />}
      <div className="shell-end">
        <NewStoryButton />
        {!isNarrow && <LanguageSwitch />}
        <AccountMenu />
      </div>
    </header>
  );
}

function NewsroomName() {
  const t = useTexts(shellTexts);
  const { newsroom } = useMe();
  return (
    <div className="newsroom">
      <Link href="/" className="newsroom-name">
        {newsroom.name}
      </Link>
      {newsroom.isDemonstration && (
        <span className="badge" title={t('demonstrationTitle')}>
          {t('demonstration')}
        </span>
      )}
    </div>
  );
}

function Navigation() {
  const t = useTexts(shellTexts);
  const can = useCan();
  const [path] = useLocation();
  return (
    <nav className="shell-navigation" aria-label={t('navigation')}>
      {parts
        .filter(({ need }) => can(need))
        .map((part) => (
          <Link key={part.key} href={part.path} aria-current={part.path === path ? 'page' : undefined}>
            {t(part.key)}
          </Link>
        ))}
    </nav>
  );
}

function NewStoryButton() {
  const t = useTexts(shellTexts);
  const can = useCan();
  const ask = useNewStory();
  if (!can('write-story')) return null;
  return (
    <Button look="main" className="button-small" onClick={ask}>
      <span aria-hidden="true">+</span>
      {t('newStory')}
    </Button>
  );
}
