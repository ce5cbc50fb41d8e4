import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { languageOf } from './language-of.ts';

interface FrontHeadProps {
  steps: readonly Crumb[];
  /** What kind of page it is, above its name. */
  kind?: string;
  title: string;
  titleLatin?: string | null;
  description?: string | null;
}

/** The top of a page that lists stories. */
export function FrontHead({ steps, kind, title, titleLatin, description }: FrontHeadProps) {
  return (
    <header class="front-head">
      <Breadcrumbs steps={steps} />
      {kind !== undefined && <p class="kind">{kind}</p>}
      <h1 lang={languageOf(title)}>{title}</h1>
      {titleLatin && titleLatin !== title && (
        <p class="latin" lang="en">
          {titleLatin}
        </p>
      )}
      {description && <p class="standfirst">{description}</p>}
    </header>
  );
}
