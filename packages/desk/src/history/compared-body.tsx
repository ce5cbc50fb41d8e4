import type { BlockChange } from '../../../newsroom/src/story/compare-revisions.ts';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { foldedBlocks } from './folded-blocks.ts';
import { historyTexts } from './history-texts.ts';
import { MarkedText } from './marked-text.tsx';

/** The body's blocks with what changed in them; long unchanged stretches are folded and can be opened. */
export function ComparedBody({ blocks }: { blocks: readonly BlockChange[] }) {
  const t = useTexts(historyTexts);
  const { language } = useLanguage();
  return foldedBlocks(blocks).map((part, place) =>
    'shown' in part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes once it is made
      <Block key={place} block={part.shown} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes once it is made
      <details key={place} className="same-blocks">
        <summary>{t('sameBlocks', { n: formatCount(part.folded.length, language) })}</summary>
        {part.folded.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Block key={at} block={block} />
        ))}
      </details>
    ),
  );
}

function Block({ block }: { block: BlockChange }) {
  const t = useTexts(historyTexts);
  const { kind, before, after } = block;
  const form = (after ?? before)?.kind ?? 'paragraph';
  const isEmpty = block.pieces.length === 0;
  return (
    <div className={`compared-block compared-${kind} compared-${form}`}>
      {kind !== 'same' && kind !== 'changed' && <p className="compared-note">{t(kind)}</p>}
      <p>
        {isEmpty ? <span className="soft">{t('emptyBlock')}</span> : <MarkedText pieces={block.pieces} />}
      </p>
    </div>
  );
}
