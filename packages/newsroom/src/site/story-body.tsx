import type { Child } from 'hono/jsx';
import type { Block, Mark, StoryDocument, TextNode } from '../story/document.ts';
import { languageOf } from './language-of.ts';
import { UnbrokenText } from './unbroken-text.tsx';

/** The text of a story. Empty paragraphs, which editors leave behind, are not shown. */
export function StoryBody({ body }: { body: StoryDocument }) {
  const firstSubhead = body.content.findIndex((block) => block.type === 'heading' && block.attrs.level === 2);
  return (
    <>
      {body.content.map((block, index) => (
        <BodyBlock block={block} isBelowSubhead={firstSubhead >= 0 && firstSubhead < index} />
      ))}
    </>
  );
}

function BodyBlock({ block, isBelowSubhead }: { block: Block; isBelowSubhead: boolean }) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph content={block.content} />;
    case 'heading':
      return <Subhead block={block} isBelowSubhead={isBelowSubhead} />;
    case 'blockquote':
      return (
        <blockquote>
          {block.content.map(({ content }) => (
            <Paragraph content={content} />
          ))}
        </blockquote>
      );
    case 'bulletList':
    case 'orderedList':
      return <List block={block} />;
  }
}

function Paragraph({ content }: { content: readonly TextNode[] | undefined }) {
  const text = plainText(content);
  if (text.trim() === '') return null;
  return (
    <p lang={languageOf(text)}>
      <Inline content={content} />
    </p>
  );
}

/** A minor subhead with no major one above it is set as a major one, so that no level is skipped. */
function Subhead({ block, isBelowSubhead }: { block: BlockOf<'heading'>; isBelowSubhead: boolean }) {
  const text = plainText(block.content);
  if (text.trim() === '') return null;
  const Heading = block.attrs.level === 3 && isBelowSubhead ? 'h3' : 'h2';
  return (
    <Heading lang={languageOf(text)}>
      <Inline content={block.content} />
    </Heading>
  );
}

function List({ block }: { block: BlockOf<'bulletList' | 'orderedList'> }) {
  const ListTag = block.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <ListTag>
      {block.content.map((item) => (
        <li>
          {item.content.map(({ content }) => (
            <Paragraph content={content} />
          ))}
        </li>
      ))}
    </ListTag>
  );
}

function Inline({ content }: { content: readonly TextNode[] | undefined }) {
  return (
    <>
      {(content ?? []).map((node) =>
        (node.marks ?? []).reduceRight<Child>(marked, <UnbrokenText text={node.text} />),
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

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

function plainText(content: readonly TextNode[] | undefined): string {
  return (content ?? []).map((node) => node.text).join('');
}
