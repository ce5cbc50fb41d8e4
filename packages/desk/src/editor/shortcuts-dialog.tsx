import { useTexts } from '../texts/language.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { editorTexts } from './editor-texts.ts';
import { furtherKeys, keysShown, toolGroups } from './tools.ts';

/** Every key of the editor. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(editorTexts);
  const rows = [...toolGroups.flat().map(({ name, keys }) => ({ name, keys: [keys] })), ...furtherKeys];
  return (
    <Dialog title={t('shortcuts')} onClose={onClose} wide>
      <table className="shortcuts">
        <thead>
          <tr>
            <th scope="col">{t('does')}</th>
            <th scope="col">{t('key')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, keys }) => (
            <tr key={name}>
              <td>{t(name)}</td>
              <td>
                {keys.map((one) => (
                  <kbd key={one}>{keysShown(one)}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
