import type { Embed } from '../story/document.ts';
import { type EmbeddedPage, embedOf } from '../story/embeds.ts';
import { languageOf } from './language-of.ts';
import { words } from './words.ts';

interface StoryEmbedProps {
  embed: Embed;
  /** Which embed of the story this is, from 1; it names the frame. */
  number: number;
}

/**
 * Something from another site. Nothing is loaded from there until the reader asks: a video's frame is empty
 * until its link, which names the frame as its target, is followed. A lazily loaded frame would not do:
 * browsers load it at once where scripts are off.
 */
export function StoryEmbed({ embed, number }: StoryEmbedProps) {
  const page = embedOf(embed.attrs.url);
  if (page?.frame == null) return <EmbedLink embed={embed} />;
  return (
    <figure class="embed">
      <Title title={embed.attrs.title} />
      <Video page={page} frame={page.frame} title={embed.attrs.title} name={`video-${number}`} />
      <p>
        <a href={page.url} rel="external">
          {page.label.bn}
        </a>
      </p>
    </figure>
  );
}

interface VideoProps {
  page: EmbeddedPage;
  frame: string;
  title: string | null;
  name: string;
}

function Video({ page, frame, title, name }: VideoProps) {
  return (
    <details>
      <summary>
        {words.watchHere.bn} ({page.name.bn})
      </summary>
      <p>
        {page.name.bn} {words.videoComesFrom.bn}{' '}
        <a href={frame} target={name}>
          {words.playVideo.bn}
        </a>
      </p>
      <iframe
        name={name}
        title={title ?? `${words.video.bn} (${page.name.bn})`}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
      />
    </details>
  );
}

/** An embed as a link that says what it leads to. */
export function EmbedLink({ embed: { attrs } }: { embed: Embed }) {
  const page = embedOf(attrs.url);
  if (page === null) return null;
  return (
    <figure class="embed">
      <Title title={attrs.title} />
      <p>
        <a href={page.url} rel="external">
          {page.label.bn}
          {page.provider === 'other' && <span lang="en"> ({page.name.en})</span>}
        </a>
      </p>
    </figure>
  );
}

function Title({ title }: { title: string | null }) {
  return title === null ? null : <figcaption lang={languageOf(title)}>{title}</figcaption>;
}
