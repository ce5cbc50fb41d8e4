/**
 * Makes the public site's files after tsc: the subset face, the minified stylesheet and the standing
 * pictures, each named by the hash of what it holds, and the manifest that the views are given
 * (SiteAssets in packages/newsroom/src/site/assets.ts). Does nothing while its inputs are unchanged.
 *
 * Older files are left where they are: pages in caches still name them.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'packages/newsroom/src/site');
const dist = join(root, 'packages/newsroom/dist');
const assetsFolder = join(dist, 'assets');
const manifestFile = join(assetsFolder, 'manifest.json');
const stampFile = join(dist, 'assets.stamp');

const pictureFiles = {
  square: 'square.png',
  landscape: 'landscape.png',
  wide: 'wide.png',
  logo: 'logo.png',
  icon: 'icon.png',
};

/** Bangla whole, ASCII, and the signs that news text needs; keep in step with unicode-range in site.css. */
const fontRanges = [
  [0x20, 0x7e],
  [0x964, 0x965],
  [0x980, 0x9ff],
  [0x200c, 0x200d],
];
const fontSigns = '\u00a0£«°·»¼½¾×÷–—‘’“”•…‹›€₹−';

/** Where site.css names the face. */
const fontPlace = '/assets/tiro-bangla.woff2';

await main();

async function main() {
  const inputs = await readInputs();
  const stamp = digest(...inputs.all).toString('hex');
  if (await isCurrent(stamp)) return;
  await mkdir(assetsFolder, { recursive: true });
  const fontPath = await writeAsset('tiro-bangla.woff2', await subset(inputs.font));
  // The Open Font Licence wants to go with every copy of the face.
  await writeAsset('tiro-bangla-licence.txt', inputs.licence);
  const css = minified(inputs.css, fontPath);
  const pictures = await writePictures(inputs.pictures);
  const fingerprint = digest(...inputs.code, css, JSON.stringify(pictures))
    .toString('hex')
    .slice(0, 16);
  const cssHash = digest(css).toString('base64');
  await writeWhole(manifestFile, JSON.stringify({ css, cssHash, fontPath, pictures, fingerprint }));
  await writeWhole(stampFile, stamp);
}

async function readInputs() {
  const font = await readFile(require.resolve('@expo-google-fonts/tiro-bangla/TiroBangla_400Regular.ttf'));
  const licence = await readFile(join(root, 'docs/ofl-1.1.txt'));
  const css = await readFile(join(site, 'site.css'), 'utf8');
  const pictures = await Promise.all(
    Object.entries(pictureFiles).map(async ([name, file]) => [
      name,
      await readFile(join(site, 'static', file)),
    ]),
  );
  const code = await readCode();
  const self = await readFile(fileURLToPath(import.meta.url));
  return { font, licence, css, pictures, code, all: [self, font, licence, css, ...pictures.flat(), ...code] };
}

/** Name and content of every built module that decides what a page shows. */
async function readCode() {
  const folders = [
    join(dist, 'site'),
    join(dist, 'story'),
    join(dist, 'pages'),
    join(root, 'packages/bangla/dist'),
  ];
  const lists = await Promise.all(folders.map(modulesIn));
  return (
    await Promise.all(lists.flat().map(async (file) => [file.slice(root.length), await readFile(file)]))
  ).flat();
}

async function modulesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, name));
}

async function isCurrent(stamp) {
  const [last, manifest] = await Promise.all(
    [stampFile, manifestFile].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  if (last !== stamp || manifest === '') return false;
  const { fontPath, pictures } = JSON.parse(manifest);
  return [fontPath, ...Object.values(pictures)].every((path) => existsSync(join(dist, path)));
}

/** Every layout feature is kept, so that each conjunct takes its shape; hinting is not, for its weight. */
async function subset(font) {
  const { default: subsetFont } = await import('subset-font');
  const text = fontRanges.map(([from, to]) => charactersBetween(from, to)).join('') + fontSigns;
  return subsetFont(font, text, { targetFormat: 'woff2', noHinting: true });
}

function charactersBetween(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function minified(css, fontPath) {
  const { transform } = require('lightningcss');
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true });
  const text = code.toString();
  if (!text.includes(fontPlace)) throw new Error(`site.css no longer names ${fontPlace}`);
  if (text.includes('<')) throw new Error('site.css must not hold "<": it is inlined');
  return text.replaceAll(fontPlace, fontPath);
}

async function writePictures(pictures) {
  const paths = pictures.map(async ([name, content]) => [
    name,
    await writeAsset(pictureFiles[name], content),
  ]);
  return Object.fromEntries(await Promise.all(paths));
}

/** The public path of a file, with the hash of its content in its name. */
async function writeAsset(file, content) {
  const { name, ext } = parse(file);
  const hashed = `${name}-${digest(content).toString('hex').slice(0, 10)}${ext}`;
  await writeWhole(join(assetsFolder, hashed), content);
  return `/assets/${hashed}`;
}

/** A reader never meets half a file. */
async function writeWhole(file, content) {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

function digest(...contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest();
}
