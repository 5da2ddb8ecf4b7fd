/** Who imports whom in `src`, as the table of docs/architecture.md allows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, it } from 'vitest';

interface Row {
  readonly folders: readonly string[];
  readonly but: readonly string[];
  /** Undefined where any may be used. */
  readonly packages: readonly string[] | undefined;
}

const rows = rowsIn(readFileSync('docs/architecture.md', 'utf8'));
// Tests may reach for anything, and declarations of data modules name types only.
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.test|\.d)\.(?:ts|astro)$/.test(file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

it('reads the table', () => {
  expect(rows.size).toBeGreaterThan(20);
  expect(files.length).toBeGreaterThan(800);
});

it('every import goes where the table allows it', () => {
  const wrong = [...imports].flatMap(([file, names]) => names.flatMap((name) => fault(file, name) ?? []));
  expect(wrong).toEqual([]);
});

it('no file leads back to itself', () => {
  expect(loops()).toEqual([]);
});

function rowsIn(page: string): ReadonlyMap<string, Row> {
  const table = /^\| folder of `src` \| imports .*\n.*\n((?:\|.*\n)+)/m.exec(page)?.[1] ?? '';
  const names = (cell = '') => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
  return new Map(
    table.split('\n').flatMap((line): [string, Row][] => {
      const [, of, allowed = '', packages = ''] = line.split('|');
      const [folders, but] = allowed.split(' but not ').map(names);
      const row = {
        folders: folders ?? [],
        but: but ?? [],
        packages: /\bany\b/.test(packages) ? undefined : names(packages),
      };
      return names(of).map((name) => [name, row]);
    }),
  );
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  const scripts = file.endsWith('.astro')
    ? Array.from(
        text.matchAll(/^---\n([\s\S]*?)\n---$|<script[^>]*>([\s\S]*?)<\/script>/gm),
        ([, head, body]) => head ?? body,
      )
    : [text];
  return preProcessFile(scripts.join('\n'), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** What is wrong with this import, if anything is. */
function fault(file: string, name: string): string | undefined {
  const key = keyOf(file);
  const row = rows.get(key);
  if (!row) return `${file}: its folder has no row`;
  const target = targetOf(file, name);
  const isAllowed =
    target === undefined
      ? (row.packages?.includes(packageOf(name)) ?? true)
      : keyOf(target) === key || (isIn(target, row.folders) && !isIn(target, row.but));
  return isAllowed ? undefined : `${file}: ${key} may not import ${name}`;
}

/** The file in `src` that a relative import names; undefined for a package. */
function targetOf(file: string, name: string): string | undefined {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\?.*/, '')) : undefined;
}

/** `node:fs` and `astro/loaders` are of `node` and `astro`. */
function packageOf(name: string): string {
  return /^(?:@[^/]+\/)?[^/:]+/.exec(name)?.[0] ?? name;
}

/** The row that says most of a file; its folder where there is none. */
function keyOf(file: string): string {
  const own = [...rows.keys()].filter((key) => isIn(file, [key]));
  return own.reduce((best, key) => (key.length > best.length ? key : best), '') || posix.dirname(file);
}

function isIn(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
}

/** Files that import each other in a ring, each ring once. */
function loops(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]) => {
    if (above.includes(file)) found.push([...above.slice(above.indexOf(file)), file].join(' -> '));
    if (done.has(file) || above.includes(file)) return;
    for (const name of imports.get(file) ?? []) {
      const target = targetOf(file, name);
      if (target) visit(target, [...above, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
