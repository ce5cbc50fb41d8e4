import { type Block, type Heading, inlineText, type List, type StoryDocument } from '../story/document.ts';
import { languageOf } from './language-of.ts';
import { EmbedLink, StoryEmbed } from './story-embed.tsx';
import { InlineText, Paragraph } from './story-inline.tsx';
import { PlainTable, StoryTable } from './story-table.tsx';

interface StoryBodyProps {
  body: StoryDocument;
  /** In a feed, tables and embeds are as plain as other programs need them. */
  inFeed?: boolean;
}

/** The text of a story. Empty paragraphs, which editors leave behind, are not shown. */
export function StoryBody({ body, inFeed = false }: StoryBodyProps) {
  const firstSubhead = body.content.findIndex((block) => block.type === 'heading' && block.attrs.level === 2);
  return (
    <>
      {body.content.map((block, index) => (
        <BodyBlock
          block={block}
          inFeed={inFeed}
          isBelowSubhead={firstSubhead >= 0 && firstSubhead < index}
          number={body.content.slice(0, index + 1).filter(({ type }) => type === block.type).length}
        />
      ))}
    </>
  );
}

interface BodyBlockProps {
  block: Block;
  inFeed: boolean;
  isBelowSubhead: boolean;
  /** Which of the story's blocks of its type this is, from 1. */
  number: number;
}

function BodyBlock({ block, inFeed, isBelowSubhead, number }: BodyBlockProps) {
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
      return <StoryList list={block} />;
    case 'table':
      return inFeed ? <PlainTable table={block} /> : <StoryTable table={block} number={number} />;
    case 'embed':
      return inFeed ? <EmbedLink embed={block} /> : <StoryEmbed embed={block} number={number} />;
  }
}

/** A minor subhead with no major one above it is set as a major one, so that no level is skipped. */
function Subhead({ block, isBelowSubhead }: { block: Heading; isBelowSubhead: boolean }) {
  const text = inlineText(block.content);
  if (text.trim() === '') return null;
  const HeadingTag = block.attrs.level === 3 && isBelowSubhead ? 'h3' : 'h2';
  return (
    <HeadingTag lang={languageOf(text)}>
      <InlineText content={block.content} />
    </HeadingTag>
  );
}

function StoryList({ list }: { list: List }) {
  const ListTag = list.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <ListTag start={list.attrs?.start}>
      {list.content.map((item) => (
        <li>
          {item.content.map((child) =>
            child.type === 'paragraph' ? <Paragraph content={child.content} /> : <StoryList list={child} />,
          )}
        </li>
      ))}
    </ListTag>
  );
}
