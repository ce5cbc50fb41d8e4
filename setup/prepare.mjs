// Makes a checkout ready to run: packages, a Node that is new enough, the build. Runs on Node 20.19 or
// newer, uses nothing but Node itself, and does only what is missing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, '.runtime');
export const node = join(runtime, 'node');

/** The oldest Node that today's libraries run on. */
const oldestNode = [22, 18];
const wantedNode = '24';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run(prepare);

/** Installs, chooses a Node and builds, each only where it is missing or out of date. */
export function prepare() {
  bringNode();
  installPackages();
  build();
}

/** Runs a step; a failure is one sentence and exit code 1, not a stack trace. */
export function run(step) {
  try {
    step();
  } catch (error) {
    process.stderr.write(`hurkaru: ${error.message}\n`);
    process.exit(1);
  }
}

function bringNode() {
  if (existsSync(node) && nodeIsNewEnough(versionOf(node))) return;
  mkdirSync(runtime, { recursive: true });
  rmSync(node, { force: true });
  symlinkSync(nodeIsNewEnough(process.versions.node) ? process.execPath : nodeFromNpm(), node);
}

function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  } catch {
    return '0.0.0';
  }
}

/** Node as an npm package of this platform: its program lies in the package, nothing is downloaded besides. */
function nodeFromNpm() {
  const name = `node-${process.platform}-${process.arch}`;
  say(`Bringing in Node ${wantedNode} (this machine has ${process.versions.node})…`);
  const folder = join(runtime, 'node-package');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  try {
    npm(
      ['install', '--no-save', '--no-package-lock', '--ignore-scripts', `${name}@${wantedNode}`],
      folder,
      process.execPath,
    );
  } catch {
    throw new Error(
      `Node ${process.versions.node} is too old and npm has no ${name}; install Node ${wantedNode} and start again.`,
    );
  }
  return join(folder, 'node_modules', name, 'bin', 'node');
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.hurkaru-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages…');
  try {
    npm(['ci', '--ignore-scripts'], root, node);
  } catch {
    throw new Error('npm could not install the packages; its own words stand above.');
  }
  writeFileSync(stamp, lock);
}

function build() {
  const sources = ['packages/bangla', 'packages/source-check', 'packages/newsroom', 'packages/desk'].flatMap(
    (name) => [join(root, name, 'package.json'), ...filesIn(join(root, name, 'src'))],
  );
  const inputs = [
    ...sources,
    ...filesIn(join(root, 'setup')),
    join(root, 'packages/desk/vite.config.ts'),
    join(root, 'packages/desk/index.html'),
    join(root, 'tsconfig.base.json'),
    join(root, 'package-lock.json'),
  ];
  const built = hashOf(inputs);
  const stamp = join(runtime, 'built');
  const outputs = [
    'packages/bangla/dist/index.js',
    'packages/source-check/dist/index.js',
    'packages/newsroom/dist/assets/manifest.json',
    'packages/desk/dist/index.html',
  ].map((file) => join(root, file));
  if (outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === built) return;
  say('Building…');
  try {
    execFileSync(node, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/newsroom'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    execFileSync(node, ['setup/build-assets.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
    execFileSync(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'packages/desk'),
      stdio: ['ignore', 2, 2],
    });
  } catch {
    throw new Error('the build failed; its own words stand above.');
  }
  writeFileSync(stamp, built);
}

/** npm runs on the Node given, so that it chooses packages for that one. */
function npm(args, cwd, program) {
  const cli =
    process.env.npm_execpath?.replace(/npx-cli\.js$/, 'npm-cli.js') ?? npmCliBeside(process.execPath);
  const path = `${runtime}:${process.env.PATH ?? ''}`;
  execFileSync(program, [cli, ...args], {
    cwd,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: path },
  });
}

function npmCliBeside(program) {
  const places = ['../lib/node_modules/npm/bin/npm-cli.js', '../node_modules/npm/bin/npm-cli.js'].map(
    (place) => join(dirname(program), place),
  );
  const found = [...places, '/usr/share/nodejs/npm/bin/npm-cli.js'].find(existsSync);
  if (found === undefined) throw new Error('npm was not found; run this by `npm start` or `npm test`.');
  return found;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names, sizes and times of change: enough to see that something changed, quick enough for every start. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
