import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { NotBrought } from './lazy-screen.tsx';
import { shellTexts } from './shell-texts.ts';

/** Shows a sentence and a way on where drawing a screen fails. React has no other form for this than a class. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} />;
  }
}

function Failed({ error }: { error: unknown }) {
  const t = useTexts(shellTexts);
  return (
    <main id="main" className="screen">
      <div className="notice notice-error" role="alert">
        <p>{t(error instanceof NotBrought ? 'notBrought' : 'crashed')}</p>
        <Button className="button-small" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </main>
  );
}
