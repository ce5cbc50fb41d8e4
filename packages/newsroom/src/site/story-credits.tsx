import { languageOf } from './language-of.ts';
import type { CreditView } from './view-data.ts';
import { words } from './words.ts';

/** Who reported, translated, edited and photographed, each under the word for it. */
export function Credits({ credits }: { credits: readonly CreditView[] }) {
  const groups = roleOrder
    .map(({ role, word }) => ({ word, people: credits.filter((credit) => credit.role === role) }))
    .filter(({ people }) => people.length > 0);
  if (groups.length === 0) return null;
  return (
    <ul class="credits" aria-label={words.credits.bn}>
      {groups.map(({ word, people }) => (
        <li>
          <span class="label">{word}:</span> <People people={people} between=", " />
        </li>
      ))}
    </ul>
  );
}

/** The initials at the end of a text, as papers print them: এসএন/সীমা */
export function Signatures({ credits }: { credits: readonly CreditView[] }) {
  const people = credits.filter((credit) => credit.role === null);
  if (people.length === 0) return null;
  return (
    <p class="signed">
      <People people={people} between=" / " />
    </p>
  );
}

const roleOrder = [
  { role: 'reporter', word: words.reporter.bn },
  { role: 'translator', word: words.translator.bn },
  { role: 'sub-editor', word: words.subEditor.bn },
  { role: 'photographer', word: words.photographer.bn },
] as const;

function People({ people, between }: { people: readonly CreditView[]; between: string }) {
  return (
    <>
      {people.map((credit, index) => (
        <>
          {index > 0 && between}
          <Person credit={credit} />
        </>
      ))}
    </>
  );
}

function Person({ credit: { name, path } }: { credit: CreditView }) {
  if (path === null) return <span lang={languageOf(name)}>{name}</span>;
  return (
    <a href={path} lang={languageOf(name)}>
      {name}
    </a>
  );
}
