import type { LinkAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { CopyText } from './copy-text.tsx';
import { peopleTexts } from './people-texts.ts';

const sentences = {
  sent: 'linkSent',
  'under-way': 'linkUnderWay',
  failed: 'linkFailed',
  none: 'linkNone',
} as const;

/** Shows a one-time link this once, and what became of its mail. */
export function LinkDialog(props: { answer: LinkAnswer; email: string; onClose: () => void }) {
  const t = useTexts(peopleTexts);
  const { mail, link } = props.answer;
  return (
    <Dialog title={t('linkTitle')} onClose={props.onClose}>
      <Notice look={mail === 'sent' ? 'good' : 'warn'}>{t(sentences[mail], { email: props.email })}</Notice>
      <CopyText label={t('linkTitle')} text={link} />
      <p className="hint">{t('linkOnce')}</p>
      <div className="dialog-actions">
        <Button look="main" onClick={props.onClose}>
          {t('done')}
        </Button>
      </div>
    </Dialog>
  );
}
