import { NoteDialog } from './note-dialog.tsx';
import type { OfferedVerb } from './offered-verbs.ts';
import { PublishDialog } from './publish-dialog.tsx';
import './workflow.css';

/** The dialog that belongs to a verb. */
export default function VerbDialog({ verb, onClose }: { verb: OfferedVerb | 'save'; onClose: () => void }) {
  switch (verb) {
    case 'publish':
    case 'correct':
    case 'schedule':
      return <PublishDialog verb={verb} onClose={onClose} />;
    default:
      return <NoteDialog verb={verb} onClose={onClose} />;
  }
}
