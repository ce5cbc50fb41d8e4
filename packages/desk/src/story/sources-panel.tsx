import { type SubmitEvent, useRef, useState } from 'react';
import { narrow, useMedia } from '../shell/media.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { SharedSource, StoryDetails } from './story-details.ts';
import { storyTexts } from './story-texts.ts';
import { useShared } from './use-shared.ts';
import { webAddress } from './web-address.ts';

/** Where the report comes from; the text of each is read beside the copy. */
export function SourcesPanel(props: {
  details: StoryDetails;
  mayWrite: boolean;
  /** The source whose text stands beside the copy. */
  beside: string | null;
  onBeside: (sourceId: string | null) => void;
}) {
  const { details, mayWrite, beside, onBeside } = props;
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const isNarrow = useMedia(narrow);
  const frame = useRef<HTMLDivElement>(null);
  const sources = useShared(details.map, details.sources.read);
  const remove = (source: SharedSource) => {
    details.sources.remove(source);
    if (beside === source.id) onBeside(null);
    frame.current?.querySelector('input')?.focus();
    announce(t('removed', { name: source.name }));
  };
  return (
    <div ref={frame}>
      {sources.length === 0 && <p className="soft">{t('noSources')}</p>}
      <ol className="ordered">
        {sources.map((source) => (
          <li key={source.id} className="source-item">
            <SourceFields source={source} details={details} mayWrite={mayWrite} />
            <div className="button-row">
              <Button
                className="button-small"
                aria-pressed={beside === source.id}
                onClick={() => onBeside(beside === source.id ? null : source.id)}
              >
                {t(isNarrow ? 'showText' : 'showBeside')}
              </Button>
              {mayWrite && (
                <Button look="quiet" className="button-small" onClick={() => remove(source)}>
                  {t('remove', { name: source.name })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {mayWrite && <AddSource details={details} onAdded={(name) => announce(t('added', { name }))} />}
    </div>
  );
}

function SourceFields(props: { source: SharedSource; details: StoryDetails; mayWrite: boolean }) {
  const { source, details, mayWrite } = props;
  const t = useTexts(storyTexts);
  const [name, setName] = useState<string | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const keepName = () => {
    if (name !== null && name.trim() !== '') details.sources.change(source, { name: name.trim() });
    setName(null);
  };
  const keepUrl = () => {
    if (url === null) return;
    const address = webAddress(url);
    if (address === null && url.trim() !== '') return;
    details.sources.change(source, { url: address });
    setUrl(null);
  };
  const urlIsWrong = url !== null && url.trim() !== '' && webAddress(url) === null;
  return (
    <>
      <TextInput
        label={t('publisher')}
        bangla={mayWrite}
        value={name ?? source.name}
        readOnly={!mayWrite}
        maxLength={200}
        error={name?.trim() === '' ? t('publisherMissing') : undefined}
        onChange={setName}
        onBlur={keepName}
      />
      <TextInput
        label={t('sourceAddress')}
        type="url"
        dir="ltr"
        value={url ?? source.url ?? ''}
        readOnly={!mayWrite}
        maxLength={2000}
        error={urlIsWrong ? t('sourceAddressWrong') : undefined}
        onChange={setUrl}
        onBlur={keepUrl}
      />
    </>
  );
}

/** A form for one more source; also where publishing asks for one. */
export function AddSource({ details, onAdded }: { details: StoryDetails; onAdded: (name: string) => void }) {
  const t = useTexts(storyTexts);
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [wrong, setWrong] = useState<'name' | 'url' | null>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const address = webAddress(url);
    if (name.trim() === '') setWrong('name');
    else if (address === null && url.trim() !== '') setWrong('url');
    else {
      details.sources.add({ name: name.trim(), url: address });
      onAdded(name.trim());
      setName('');
      setUrl('');
      setWrong(null);
    }
  };
  return (
    <form className="adding" noValidate onSubmit={add}>
      <TextInput
        label={t('publisher')}
        hint={t('publisherHint')}
        bangla
        error={wrong === 'name' ? t('publisherMissing') : undefined}
        value={name}
        maxLength={200}
        onChange={setName}
      />
      <TextInput
        label={t('sourceAddress')}
        type="url"
        dir="ltr"
        error={wrong === 'url' ? t('sourceAddressWrong') : undefined}
        value={url}
        maxLength={2000}
        onChange={setUrl}
      />
      <Button type="submit">{t('addSource')}</Button>
    </form>
  );
}
