import { homePath } from '../story/paths.ts';
import type { JsonLdObject } from './json-ld.tsx';
import { languageOf } from './language-of.ts';
import { words } from './words.ts';

/** A step on the way from the home page to this one. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way here. The page itself is its own headline and is not repeated; the nameplate leads home. */
export function Breadcrumbs({ steps }: { steps: readonly Crumb[] }) {
  if (steps.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={words.breadcrumbs.bn}>
      <ol>
        {[home, ...steps].map(({ name, path }) => (
          <li>
            <a href={path} lang={languageOf(name)}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The same way for machines, this page included. */
export function breadcrumbList(origin: string, steps: readonly Crumb[]): JsonLdObject {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

const home: Crumb = { name: words.home.bn, path: homePath };
