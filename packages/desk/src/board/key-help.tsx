import { useTexts } from '../texts/language.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { keyTexts } from './key-texts.ts';

const rows: { keys: readonly string[]; text: keyof typeof keyTexts }[] = [
  { keys: ['j', '↓'], text: 'next' },
  { keys: ['k', '↑'], text: 'previous' },
  { keys: ['h', 'l', '←', '→'], text: 'sideways' },
  { keys: ['Enter'], text: 'open' },
  { keys: ['r'], text: 'fresh' },
  { keys: ['n'], text: 'new' },
  { keys: ['/'], text: 'find' },
  { keys: ['?'], text: 'help' },
];

/** The board's keys, and the switch for those of a single letter, which speech input may press by mistake. */
export function KeyHelp(props: {
  useLetters: boolean;
  onUseLetters: (use: boolean) => void;
  onClose: () => void;
}) {
  const t = useTexts(keyTexts);
  return (
    <Dialog title={t('title')} onClose={props.onClose}>
      <table className="table key-table">
        <tbody>
          {rows.map(({ keys, text }) => (
            <tr key={text}>
              <th scope="row">{t(text)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('anyLayout')}</p>
      <Check checked={props.useLetters} onChange={props.onUseLetters}>
        {t('use')}
      </Check>
    </Dialog>
  );
}
