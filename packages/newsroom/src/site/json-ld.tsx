import { raw } from 'hono/html';

/** A value of schema.org; members that are undefined are left out. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | undefined
  | readonly JsonLdValue[]
  | { readonly [name: string]: JsonLdValue };
export type JsonLdObject = { readonly [name: string]: JsonLdValue };

/** Structured data of a page: all its things in one graph. */
export function JsonLd({ things }: { things: readonly JsonLdObject[] }) {
  if (things.length === 0) return null;
  return <script type="application/ld+json">{raw(jsonLdText(things))}</script>;
}

/** JSON that cannot end its script element, whatever the texts in it say. */
export function jsonLdText(things: readonly JsonLdObject[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
