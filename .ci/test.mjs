// `npm test`: types, lint, prose, unit tests, build (with its checks) and the journeys in a browser. Runs all of them
// even when one fails, and closes with 'N passed, N failed'.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const out = 'test-results';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
let passed = 0;
let failed = 0;

function step(name, run) {
  const start = Date.now();
  console.log(`\n--- ${name}`);
  const { good, bad } = run();
  passed += good;
  failed += bad;
  console.log(`--- ${name}: ${good} passed, ${bad} failed (${Math.round((Date.now() - start) / 1000)} s)`);
  return bad === 0;
}

const node = (script, args, more = {}) =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...env, ...more } });
const bin = (path, args, more) => node(`node_modules/${path}`, args, more);

/** A step that either passes or fails as a whole. */
const passes = (run) => () => {
  const good = run().status === 0;
  return { good: Number(good), bad: Number(!good) };
};
const whole = (path, args) => passes(() => bin(path, args));

/** A runner that leaves counts in a JSON file; a run without counts, or without a test, has failed. */
const counted = (path, args, file, count, more) => () => {
  const { status } = bin(path, args, more);
  try {
    const { good, bad } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { good, bad: bad === 0 && (status !== 0 || good === 0) ? 1 : bad };
  } catch {
    return { good: 0, bad: 1 };
  }
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

step('types', whole('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']));
step('lint', whole('@biomejs/biome/bin/biome', ['ci', '.', '--error-on-warnings']));
step(
  'prose',
  passes(() => node('src/cli/prose.ts', [])),
);
step(
  'unit tests',
  counted(
    'vitest/vitest.mjs',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${out}/unit.json`],
    `${out}/unit.json`,
    (report) => ({ good: report.numPassedTests, bad: report.numFailedTests + report.numFailedTestSuites }),
  ),
);
const built = step('build and content checks', whole('astro/bin/astro.mjs', ['build']));
if (built) {
  try {
    const browser = findBrowser();
    step(
      'journeys',
      counted(
        '@playwright/test/cli.js',
        ['test'],
        `${out}/e2e.json`,
        ({ stats }) => ({ good: stats.expected, bad: stats.unexpected + stats.flaky }),
        { CHROME_PATH: browser },
      ),
    );
  } catch (error) {
    console.error(error.message);
    failed += 1;
  }
} else {
  console.error('The journeys were not run, because the build failed.');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
