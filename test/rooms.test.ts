import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const newsroom = 'packages/newsroom/src';

/** What each room may import of the others; itself and npm packages are not listed. */
const mayImport: Record<string, readonly string[]> = {
  'packages/bangla/src': [],
  'packages/source-check/src': ['@hurkaru/bangla'],
  [`${newsroom}/story`]: ['@hurkaru/bangla', '@hurkaru/source-check'],
  [`${newsroom}/exchange`]: ['@hurkaru/bangla', 'story'],
  [`${newsroom}/db`]: ['@hurkaru/bangla', '@hurkaru/source-check', 'story'],
  [`${newsroom}/search`]: ['@hurkaru/bangla', 'story', 'db'],
  [`${newsroom}/drafting`]: ['@hurkaru/bangla', 'story'],
  [`${newsroom}/collaboration`]: ['story', 'db', 'drafting'],
  [`${newsroom}/sign-in`]: ['story', 'db'],
  [`${newsroom}/commands`]: [
    ...[
      '@hurkaru/bangla',
      '@hurkaru/source-check',
      'story',
      'exchange',
      'db',
      'search',
      'drafting',
      'sign-in',
    ],
  ],
  [`${newsroom}/jobs`]: ['story', 'db', 'commands'],
  [`${newsroom}/site`]: ['@hurkaru/bangla', 'story'],
  [`${newsroom}/pages`]: ['@hurkaru/bangla', 'story', 'db', 'search', 'site'],
  [`${newsroom}/web`]: [
    ...['@hurkaru/bangla', '@hurkaru/source-check', 'story', 'db', 'search', 'site', 'pages', 'commands'],
    ...['exchange', 'drafting', 'collaboration', 'sign-in'],
  ],
  'packages/desk/src': ['@hurkaru/bangla', '@hurkaru/source-check', 'story'],
  [`${newsroom}/cli`]: [
    ...['@hurkaru/bangla', '@hurkaru/source-check', 'story', 'db', 'search', 'exchange', 'commands', 'web'],
    ...['jobs', 'sign-in'],
  ],
};

/** npm packages that only some rooms may import. */
const ownedPackages: Record<string, readonly string[]> = {
  pg: [`${newsroom}/db`, `${newsroom}/pages`, `${newsroom}/collaboration`, `${newsroom}/web`],
  kysely: [`${newsroom}/db`, `${newsroom}/web`],
  'pg-boss': [`${newsroom}/db`],
  nodemailer: [`${newsroom}/jobs`],
  'better-auth': [`${newsroom}/sign-in`],
  '@better-auth': [`${newsroom}/sign-in`],
  hono: [`${newsroom}/web`, `${newsroom}/site`],
};

const sources = Object.keys(mayImport).flatMap((room) =>
  filesIn(room)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ room, file, imports: importsOf(file) })),
);

describe('rooms', () => {
  test.each(Object.keys(mayImport))('%s imports only from the rooms that it may', (room) => {
    const wrong = sources
      .filter((source) => source.room === room)
      .flatMap(({ file, imports }) =>
        imports.flatMap((specifier) => {
          const other = roomOf(file, specifier);
          return other === null || other === room || allows(room, other) ? [] : [`${file} → ${specifier}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  test('packages that belong to one room are imported there alone', () => {
    const wrong = sources.flatMap(({ room, file, imports }) =>
      imports
        .filter((specifier) => {
          const rooms = ownedPackages[specifier.split('/')[0] ?? ''];
          return rooms !== undefined && !rooms.includes(room);
        })
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('there is no room without a README of at most 25 lines', () => {
    const rooms = [
      ...Object.keys(mayImport).filter((room) => room.startsWith(newsroom)),
      'packages/bangla',
      'packages/source-check',
      'packages/desk',
      'test',
      'bench',
      'setup',
    ];
    const wrong = rooms.filter((room) => {
      const readme = join(root, room, 'README.md');
      return !existsSync(readme) || readFileSync(readme, 'utf8').trimEnd().split('\n').length > 25;
    });
    expect(wrong).toEqual([]);
  });

  test('SQL stands in db alone', () => {
    const statements =
      /\bsql`|\b(?:select|insert into|update|delete from)\b[^'"`\n]*\b(?:from|values|set|where)\b/i;
    const wrong = sources.filter(
      ({ room, file }) =>
        room !== `${newsroom}/db` &&
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .some((line) => !/^\s*(?:\*|\/\/|\/\*|import\b)/.test(line) && statements.test(line)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('there are no drawers', () => {
    const drawers = sources.filter(({ file }) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|services?)(\/|\.tsx?$)/.test(file),
    );
    expect(drawers.map(({ file }) => file)).toEqual([]);
  });

  test('HTML comes from JSX alone: no views join strings', () => {
    const wrong = sources.filter(
      ({ room, file }) =>
        room === `${newsroom}/site` &&
        /`[^`]*<(?:p|div|a|h[1-6]|span|li|article)\b[^`]*\$\{/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function filesIn(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');
}

/** The room that a specifier leads to, or null for an npm package. */
function roomOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('@hurkaru/')) return specifier.replace('@hurkaru', 'packages').concat('/src');
  if (!specifier.startsWith('.')) return null;
  const target = relative(root, join(root, dirname(file), specifier));
  return Object.keys(mayImport).find((room) => target.startsWith(`${room}/`)) ?? dirname(target);
}

function allows(room: string, other: string): boolean {
  const names = mayImport[room] ?? [];
  return names.some((name) =>
    name.startsWith('@hurkaru/')
      ? other === name.replace('@hurkaru', 'packages').concat('/src')
      : other === `${newsroom}/${name}`,
  );
}
