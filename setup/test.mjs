// npm test: makes the checkout ready, checks types and style, runs every test, and ends with the line
// "N passed, N failed, N skipped".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node, prepare, run } from './prepare.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

run(prepare);
bringBrowser();
const checks = [
  check('types', ['node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.json']),
  check('types of the desk', ['node_modules/typescript/bin/tsc', '-p', 'packages/desk']),
  check('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
];
const counts = runTests();
const failed = counts.failed + checks.filter((passed) => !passed).length;
const passed = counts.passed + checks.filter((passed) => passed).length;
process.stdout.write(
  `${passed} passed, ${failed} failed${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`}\n`,
);
process.exit(failed === 0 ? 0 : 1);

/** Debian's Chromium, installed where it is missing and we may; without it the browser tests are skipped. */
function bringBrowser() {
  if (existsSync('/usr/bin/chromium') || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write('Installing Chromium for the browser tests…\n');
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) process.stderr.write(`apt-get ${args[0]} failed; the browser tests will be skipped.\n`);
  }
}

/** Runs a check; its words are shown only where it fails. */
function check(name, args) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'hurkaru-report-'));
  const report = join(folder, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    execFileSync(node, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
    });
  } catch {
    // Failed tests are counted below.
  }
  try {
    const { numPassedTests, numFailedTests, numPendingTests, success, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    const broken = brokenFiles === 0 && numFailedTests === 0 && !success ? 1 : brokenFiles;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
