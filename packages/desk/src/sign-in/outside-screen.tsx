import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { useTexts } from '../texts/language.tsx';
import { Screen } from '../ui/screen.tsx';
import { signInTexts } from './sign-in-texts.ts';
import './sign-in.css';

/** The frame of the screens in front of the desk's door. */
export function OutsideScreen({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(signInTexts);
  return (
    <div className="outside">
      <header className="outside-head">
        <span className="outside-name">{t('desk')}</span>
        <LanguageSwitch />
      </header>
      <Screen title={title} className="outside-card panel">
        {children}
      </Screen>
    </div>
  );
}
