import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { ApiError, callApi } from '../api-client.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice, errorSentence } from '../ui/error-notice.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { newStoryTexts } from './new-story-texts.ts';
import { useSections } from './sections.ts';

/** Asks for a working headline and a section, makes the draft and opens it. */
export function NewStoryDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(newStoryTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const sections = useSections() ?? [];
  const [headline, setHeadline] = useState('');
  const [section, setSection] = useState('');
  const { busy, error, begin } = useBeginning(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin({ headline: headline.trim() === '' ? t('untitled') : headline, section });
  };
  const isOfHeadline = error instanceof ApiError && error.field === 'headline';
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form onSubmit={submit}>
        <TextInput
          label={t('headline')}
          bangla
          hint={t('headlineHint', { untitled: t('untitled') })}
          value={headline}
          onChange={setHeadline}
          maxLength={500}
          autoComplete="off"
          error={isOfHeadline ? errorSentence(error, language) : undefined}
        />
        <Select
          label={t('section')}
          value={section}
          onChange={setSection}
          options={[
            { value: '', label: t('noSection') },
            ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        {error !== null && !isOfHeadline && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button look="main" type="submit" busy={busy}>
            {t('begin')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useBeginning(onBegun: () => void) {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const begin = async (draft: { headline: string; section: string }) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const { id } = await callApi<{ id: number }>('POST', '/api/v1/stories', {
        headline: draft.headline,
        body: [],
        ...(draft.section === '' ? {} : { section: draft.section }),
      });
      onBegun();
      navigate(`/stories/${id}`);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return { busy, error, begin };
}
