/**
 * `npm run prose`: spelling, wording and length of sentences in all prose. `-- FILE...` checks those files only.
 * Prints each finding with file, line and what to do; exits 1 when there is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { fragments } from '../prose/fragments.ts';
import { type Finding, linter } from '../prose/lint.ts';
import { listProblems, wordsOf } from '../prose/words.ts';

const wordList = 'docs/words.txt';
const everywhere = [
  'content/**/*.{mdx,yaml}',
  'src/{pages,components,layouts}/**/*.{astro,md}',
  'src/{islands,cli}/**/*.ts',
  'src/settings.ts',
  'docs/**/*.md',
  '*.md',
];

const words = wordsOf(readFileSync(wordList, 'utf8'));
const lint = await linter(words);
const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync(everywhere, { exclude: ['**/*.test.ts'] }).sort();
const sources = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));

const findings: Finding[] = [];
for (const { file, source } of sources) findings.push(...(await lint(source, file)));
if (named.length === 0) {
  const texts = sources.flatMap(
    ({ file, source }) => fragments(source, file)?.map(({ start, end }) => source.slice(start, end)) ?? [],
  );
  for (const message of listProblems(words, texts)) findings.push({ file: wordList, line: 1, column: 1, message });
}

for (const { file, line, column, message } of findings) console.error(`${file}:${line}:${column}: ${message}`);
console.log(`${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
