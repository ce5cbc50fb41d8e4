import type { SiteAssets } from './assets.ts';
import type { JsonLdObject } from './json-ld.tsx';
import { standingPictures } from './standing-pictures.ts';
import type { NewsroomView } from './view-data.ts';

/** The newsroom as schema.org knows it. */
export function publisher(newsroom: NewsroomView, assets: SiteAssets): JsonLdObject {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${newsroom.origin}/#publisher`,
    name: newsroom.name,
    alternateName: newsroom.nameLatin || undefined,
    url: `${newsroom.origin}/`,
    logo: {
      '@type': 'ImageObject',
      url: newsroom.origin + assets.pictures.logo,
      ...standingPictures.logo,
    },
  };
}
