/**
 * `npm run bench:build`: processor seconds a page of a build, as the content is and with every page of it doubled; the
 * PDFs and the measuring of bytes apart. Builds copies of the project in a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print, printLoad } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What makes a copy of a file another page: the name, and the number where it has one. */
const doubles: Record<string, (name: string, text: string, index: number) => { name: string; text: string }> = {
  codes: (_, text, index) => ({ name: `${600 + index}.mdx`, text }),
  variants: (name, text) => ({
    name: `copy-${name}`,
    text: text.replace(/^code: "?(\d+)/m, (line, base: string) => line.replace(base, String(Number(base) + 5000))),
  }),
  ...Object.fromEntries(
    ['causes', 'fixes', 'schemes', 'headers', 'comparisons'].map((folder) => [
      folder,
      (name: string, text: string) => ({ name: `copy-${name}`, text: text.replace(/^aliases:.*$/m, '') }),
    ]),
  ),
};

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  replace(join(folder, 'astro.config.mjs'), /^ +(cheatSheet|byteBudget)\(\),\n/gm, '');
  // The copies belong to no tree: relations are not what is measured here.
  replace(join(folder, 'src/catalog/index.ts'), /if \(problems\.length > 0\) throw .*/, '');
  for (const size of ['a4', 'letter']) writeFileSync(join(folder, `public/cheat-sheet-${size}.pdf`), '');
  return folder;
}

function replace(file: string, what: RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  const next = text.replace(what, by);
  if (next === text) throw new Error(`${file} has nothing like ${what}: mend this bench`);
  writeFileSync(file, next);
}

function double(folder: string): void {
  for (const [kind, copy] of Object.entries(doubles)) {
    const at = join(folder, 'content', kind);
    for (const [index, file] of readdirSync(at).sort().entries()) {
      const { name, text } = copy(file, readFileSync(join(at, file), 'utf8'), index);
      writeFileSync(join(at, name), text);
    }
  }
}

/** Processor seconds of a build, its children's included, and how many pages it made. */
function built(folder: string): { seconds: number; pages: number } {
  const run = `const { execFileSync } = require('node:child_process');
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });`;
  const { stderr, status } = spawnSync('bash', ['-c', `time -p "$0" -e "$1"`, process.execPath, run], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`the build in ${folder} failed:\n${stderr.slice(-3000)}`);
  const time = (name: string) => Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(stderr)?.[1]);
  const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  return { seconds: time('user') + time('sys'), pages: pages.length };
}

printLoad();
const [once, twice] = [copyOfProject(), copyOfProject()];
double(twice);
const [single, doubled] = [built(once), built(twice)];
for (const folder of [once, twice]) rmSync(folder, { recursive: true });
const seconds = ({ seconds, pages }: typeof single) => seconds / pages;
print(`processor seconds for ${single.pages} pages`, single.seconds, 's', `${seconds(single).toFixed(4)} s a page`);
print(`processor seconds for ${doubled.pages} pages`, doubled.seconds, 's', `${seconds(doubled).toFixed(4)} s a page`);
print(
  'the build with the content doubled over the build as it is',
  doubled.seconds / single.seconds,
  '',
  'at most 2.1',
);
printLoad();
