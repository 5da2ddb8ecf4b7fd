/** An export is for other files: what only its own file uses is not exported. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folders = ['src/**/*.{ts,astro}', 'e2e/**/*.{ts,mjs}', '.ci/*.mjs', 'content/**/*.mdx', '*.{ts,mjs}'];
const files = globSync(folders).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const DECLARED = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;

/** In how many files a word stands. */
const spread = new Map<string, number>();
for (const { text } of files)
  for (const word of new Set(text.match(/\w+/g))) spread.set(word, (spread.get(word) ?? 0) + 1);

it('every export is named in another file', () => {
  // Astro reads the exports of a page by their names.
  const others = files.filter(({ file }) => !/^src.pages/.test(file));
  const names = others.flatMap(({ file, text }) =>
    Array.from(text.matchAll(DECLARED), ([, name = '']) => ({ file, name })),
  );
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter(({ name }) => spread.get(name) === 1)).toEqual([]);
});
