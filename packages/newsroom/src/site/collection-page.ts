import type { JsonLdObject } from './json-ld.tsx';
import type { NewsroomView, StoryCard } from './view-data.ts';

interface CollectionFacts {
  newsroom: NewsroomView;
  path: string;
  name: string;
  stories: readonly StoryCard[];
  /** What the page is about: a topic or a person, as schema.org knows it. */
  about?: JsonLdObject;
}

/** A front, topic, author or archive page as CollectionPage with the list of its stories. */
export function collectionPage({ newsroom, path, name, stories, about }: CollectionFacts): JsonLdObject {
  return {
    '@type': 'CollectionPage',
    '@id': newsroom.origin + path,
    url: newsroom.origin + path,
    name,
    inLanguage: 'bn',
    isPartOf: { '@id': `${newsroom.origin}/#website` },
    about,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      itemListElement: stories.map((story, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: newsroom.origin + story.path,
      })),
    },
  };
}
