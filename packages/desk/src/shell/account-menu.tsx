import { useLocation } from 'wouter';
import { callApi } from '../api-client.ts';
import { useCan, useMe } from '../sign-in/me.ts';
import { forgetKeptCopies } from '../story/forget-kept-copies.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { shortName } from '../ui/avatar.tsx';
import { errorSentence } from '../ui/error-notice.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { otherLanguage } from './language-switch.tsx';
import { narrow, useMedia } from './media.ts';
import { parts } from './navigation.ts';
import { shellTexts } from './shell-texts.ts';

/** The person's own menu; on a phone it holds the parts of the desk and the language as well. */
export function AccountMenu() {
  const t = useTexts(shellTexts);
  const { name } = useMe();
  const isNarrow = useMedia(narrow);
  const partItems = usePartItems();
  const ownItems = useOwnItems();
  const language = useLanguageItem();
  return (
    <Menu
      look="quiet"
      {...(isNarrow ? { label: t('menuOf', { name }) } : {})}
      items={isNarrow ? [...partItems, language, ...ownItems] : ownItems}
    >
      {isNarrow ? (
        <span aria-hidden="true" className="menu-lines" />
      ) : (
        <>
          <span aria-hidden="true" className="avatar">
            {shortName(name)}
          </span>
          <span className="account-name">{name}</span>
        </>
      )}
    </Menu>
  );
}

function usePartItems(): MenuItem[] {
  const t = useTexts(shellTexts);
  const can = useCan();
  const [, navigate] = useLocation();
  return parts
    .filter(({ need }) => can(need))
    .map(({ key, path }) => ({ key, label: t(key), onChoose: () => navigate(path) }));
}

function useOwnItems(): MenuItem[] {
  const t = useTexts(shellTexts);
  const { newsroom } = useMe();
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  return [
    { key: 'account', label: t('account'), onChoose: () => navigate('/account') },
    { key: 'site', label: t('site'), onChoose: () => window.open(newsroom.origin, '_blank', 'noopener') },
    { key: 'sign-out', label: t('signOut'), onChoose: () => void signOut() },
  ];
}

function useLanguageItem(): MenuItem {
  const { language, choose } = useLanguage();
  const other = otherLanguage[language];
  return {
    key: 'language',
    label: <span lang={other.language}>{other.name}</span>,
    onChoose: () => choose(other.language),
  };
}

function useSignOut(): () => Promise<void> {
  const announce = useAnnounce();
  const { language } = useLanguage();
  return async () => {
    try {
      await callApi('POST', '/api/auth/sign-out', {});
      // Where this browser keeps nothing, there is nothing to forget.
      await forgetKeptCopies().catch(() => undefined);
      // A fresh page, so that nothing of this person stays in memory.
      location.assign('/desk/sign-in');
    } catch (error) {
      announce(errorSentence(error, language));
    }
  };
}
