import type { Child } from 'hono/jsx';
import { type Inline, inlineText, type Mark } from '../story/document.ts';
import { languageOf } from './language-of.ts';
import { UnbrokenText } from './unbroken-text.tsx';

/** A paragraph of a story; nothing where it holds no text. */
export function Paragraph({ content }: { content: readonly Inline[] | undefined }) {
  const text = inlineText(content);
  if (text.trim() === '') return null;
  return (
    <p lang={languageOf(text)}>
      <InlineText content={content} />
    </p>
  );
}

/** Texts with their marks, and lines broken by hand. */
export function InlineText({ content }: { content: readonly Inline[] | undefined }) {
  return (
    <>
      {(content ?? []).map((node) =>
        node.type === 'hardBreak' ? (
          <br />
        ) : (
          (node.marks ?? []).reduceRight<Child>(marked, <UnbrokenText text={node.text} />)
        ),
      )}
    </>
  );
}

function marked(inner: Child, mark: Mark): Child {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>;
  }
}
