import { readFileSync } from 'node:fs';

/** Files made by the build (setup/build-assets.mjs), with a hash in their names, kept for ever by browsers. */
export interface SiteAssets {
  /** The whole stylesheet, minified; inlined into every page. */
  css: string;
  /** SHA-256 of the stylesheet in base64, for the content-security policy. */
  cssHash: string;
  /** Public path of the reading face, e.g. /assets/tiro-bangla-1a2b3c4d.woff2 */
  fontPath: string;
  /** Public paths of the newsroom's standing pictures, used where a story has none of its own. */
  pictures: { square: string; landscape: string; wide: string; logo: string; icon: string };
  /** Changes whenever the build changes anything that a page shows. */
  fingerprint: string;
}

/** Reads the build's manifest. */
export function loadSiteAssets(manifest: URL): SiteAssets {
  return JSON.parse(readFileSync(manifest, 'utf8')) as SiteAssets;
}
