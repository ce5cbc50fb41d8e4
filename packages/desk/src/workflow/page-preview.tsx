import { useState } from 'react';
import { useMe } from '../sign-in/me.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { SearchPreview } from './search-preview.tsx';
import { SharedPreview } from './shared-preview.tsx';
import { workflowTexts } from './workflow-texts.ts';

/**
 * The page as readers will see it, and what search engines and messengers will make of it, read from that very
 * page. The frame runs no script, so a player of an embedded video stays still; it is of our own origin, so that
 * what the page says of itself can be read.
 */
export function PagePreview({ storyId, revision }: { storyId: number; revision: number }) {
  const t = useTexts(workflowTexts);
  const { origin } = useMe().newsroom;
  const [shown, setShown] = useState<'page' | 'search' | 'shared'>('page');
  const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
  const [facts, setFacts] = useState<PageFacts | null>(null);
  return (
    <div className="preview">
      <Tabs
        label={t('preview')}
        tabs={[
          { key: 'page', label: t('asPage') },
          { key: 'search', label: t('asSearch') },
          { key: 'shared', label: t('asShared') },
        ]}
        chosen={shown}
        onChoose={setShown}
      >
        <div hidden={shown !== 'page'}>
          <div className="button-row preview-widths">
            {(['phone', 'desktop'] as const).map((choice) => (
              <Button
                key={choice}
                className="button-small"
                aria-pressed={width === choice}
                onClick={() => setWidth(choice)}
              >
                {t(choice)}
              </Button>
            ))}
          </div>
          <div className={`preview-frame preview-${width}`}>
            <iframe
              title={t('pagePreview')}
              src={`/api/v1/stories/${storyId}/preview?revision=${revision}`}
              sandbox="allow-same-origin"
              onLoad={({ currentTarget: { contentDocument } }) =>
                setFacts(contentDocument === null ? null : pageFacts(contentDocument, origin))
              }
            />
          </div>
        </div>
        {shown !== 'page' && facts === null && <Loading />}
        {shown === 'search' && facts !== null && <SearchPreview facts={facts} />}
        {shown === 'shared' && facts !== null && <SharedPreview facts={facts} />}
      </Tabs>
    </div>
  );
}
